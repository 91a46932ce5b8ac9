/** The files of a course: every use is found, replacing one leaves none behind, and one undo brings all back. */
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import type { Doc } from '../../packager/course/node.ts';
import type { Page } from '../../packager/course/pages.ts';
import { change, clearHistory, undo, useHistory } from '../../renderer/history.ts';
import {
  removeFiles,
  replaceWith,
  setBlock,
  setItem,
  setRight,
  setVoice,
} from '../../renderer/media/actions.ts';
import { answers, filesIn, gapsIn, isLarge, shortName, sorted } from '../../renderer/media/library.ts';
import { isOnPage, renamed, usesOf, withAttrs } from '../../renderer/media/uses.ts';
import { adoptCourse, type Draft, openCourse } from '../../renderer/store.ts';

const FOLDER = 'templates/orientation';
const course = JSON.parse(readFileSync(`${FOLDER}/course.json`, 'utf8')) as Course;
const json = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/pages/${file}`, 'utf8'));
const names = readdirSync(`${FOLDER}/pages`);
const pages = names
  .filter((name) => name.split('.').length === 2)
  .map((head): Page => {
    const id = head.replace('.json', '');
    const docs = Object.fromEntries(
      course.languages.flatMap((lang) =>
        names.includes(`${id}.${lang}.json`) ? [[lang, json(`${id}.${lang}.json`) as Doc]] : [],
      ),
    );
    return { ...(json(head) as Page), docs };
  });

const draft = (): Draft => openCourse().draft;
const NEW = 'f'.repeat(64);
const picture = { name: 'new.png', ext: 'png', mediaType: 'image/png', bytes: 10, width: 5, height: 5 };

beforeEach(() => {
  clearHistory();
  adoptCourse({ path: '/course', course, pages, hashes: {}, assetBase: '/a/' });
});

test('every hash that stands in the course is a use, of a page or of the course itself', () => {
  const { assets, ...rest } = course;
  const text = JSON.stringify([rest, pages]);
  for (const file of filesIn(draft())) {
    expect(file.uses.length, file.asset.name).toBe(text.split(file.id).length - 1);
  }
  expect(Object.keys(assets).length).toBeGreaterThan(10);
});

test('any file is replaced everywhere in one step, and brought back by one', () => {
  const before = draft();
  for (const id of Object.keys(course.assets)) {
    const uses = usesOf(before).filter((use) => use.asset === id);
    replaceWith(id, { id: NEW, ...picture });
    expect(JSON.stringify(draft()).includes(id)).toBe(false);
    expect(usesOf(draft()).filter((use) => use.asset === NEW)).toHaveLength(uses.length);
    expect(useHistory.getState().past).toHaveLength(1);
    undo();
    expect(isDeepStrictEqual(draft(), before)).toBe(true);
  }
});

test('items of the outline and blocks of later versions are replaced as well', () => {
  const later = {
    outline: [{ items: [{ kind: 'video', asset: 'a', captions: [{ asset: 'a' }] }, { kind: 'link' }] }],
    none: { x: [1, null, 'b'] },
  };
  const now = renamed(later, 'a', 'c');
  expect(JSON.stringify(now)).toBe(JSON.stringify(later).replaceAll('"a"', '"c"'));
  expect(now.none).toBe(later.none);
  expect(now.outline[0]?.items[1]).toBe(later.outline[0]?.items[1]);
});

test('what is missing is found in each language, and gone once it is written', () => {
  expect(gapsIn(draft())).toEqual([]);
  const described = usesOf(draft())
    .filter(isOnPage)
    .filter((use) => use.node.type === 'image');
  const film = usesOf(draft())
    .filter(isOnPage)
    .find((use) => use.node.type === 'video' && use.as === 'shown');
  const [first] = described;
  if (!first || !film) throw new Error('the sample has a picture and a film');
  setBlock(first.page, first.lang, first.block, { alt: '  ' });
  setBlock(film.page, film.lang, film.block, { captions: [], transcript: '' });
  const kinds = gapsIn(draft()).map(({ kind, place, lang }) => [kind, place, lang]);
  expect(kinds).toHaveLength(3);
  expect(kinds).toContainEqual(['description', first.block, first.lang]);
  expect(kinds).toContainEqual(['captions', film.block, film.lang]);
  expect(kinds).toContainEqual(['transcript', film.block, film.lang]);
  setBlock(first.page, first.lang, first.block, { decorative: true });
  expect(gapsIn(draft()).map(({ kind }) => kind)).not.toContain('description');
});

test('a film that is an item of its own is offered in every language, with what it needs in each', () => {
  const film = Object.entries(course.assets).find(([, asset]) => asset.ext === 'mp4')?.[0] ?? '';
  const item = { id: 'i-own', kind: 'video', title: { en: 'Film' }, asset: film } as const;
  change((d) => void d.course.outline[0]?.items.push(item));
  const missing = () => gapsIn(draft()).map(({ kind, lang, place }) => `${place} ${kind} ${lang}`);
  expect(missing()).toEqual(
    ['en', 'hi'].flatMap((lang) => [`i-own captions ${lang}`, `i-own transcript ${lang}`]),
  );
  setItem('i-own', 'hi', { captions: NEW });
  setItem('i-own', 'en', { transcript: 'What is said.' });
  expect(missing()).toEqual(['i-own captions en', 'i-own transcript hi']);
  replaceWith(film, { id: 'e'.repeat(64), ...picture, mediaType: 'video/mp4', ext: 'mp4' });
  expect(usesOf(draft()).filter((use) => use.asset === film)).toEqual([]);
});

test('rights are written for many at once, and taken back', () => {
  const ids = Object.keys(course.assets).slice(0, 3);
  setRight(ids, 'licence', '');
  expect(filesIn(draft()).filter((file) => answers(file, 'rights'))).toHaveLength(3);
  setRight(ids, 'permission', ' Letter of 3 May ');
  expect(filesIn(draft()).filter((file) => answers(file, 'rights'))).toHaveLength(0);
  expect(draft().course.assets[ids[0] ?? '']?.permission).toBe('Letter of 3 May');
  undo();
  expect(filesIn(draft()).filter((file) => answers(file, 'rights'))).toHaveLength(3);
});

test('who speaks in a film is said of the file, and taken back', () => {
  const film = filesIn(draft()).find((file) => file.kind === 'video');
  if (!film) throw new Error('no film');
  setVoice(film.id, 'synthetic');
  expect(draft().course.assets[film.id]?.voice).toBe('synthetic');
  undo();
  expect(draft().course.assets[film.id]?.voice).toBe(film.asset.voice);
});

test('files are removed together and come back together', () => {
  const before = draft();
  removeFiles(Object.keys(course.assets).slice(0, 2));
  expect(filesIn(draft())).toHaveLength(Object.keys(course.assets).length - 2);
  undo();
  expect(isDeepStrictEqual(draft(), before)).toBe(true);
});

test('large is what learners wait for: pixels beyond the widest place, or weight; never a drawing’s size', () => {
  const big = { ...picture, width: 4000, height: 3000 };
  expect(isLarge(big)).toBe(true);
  expect(isLarge({ ...big, ext: 'svg', mediaType: 'image/svg+xml' })).toBe(false);
  expect(isLarge({ ...picture, bytes: 3_000_000 })).toBe(true);
  expect(isLarge({ ...picture, mediaType: 'video/mp4', ext: 'mp4', bytes: 3_000_000 })).toBe(false);
});

test('names lose their ending only, and sorting keeps what is equal in its order', () => {
  expect(['a.png', 'film.en.vtt', '.png', 'श्रम.jpeg'].map((name) => shortName({ name }))).toEqual([
    'a',
    'film.en',
    '.png',
    'श्रम',
  ]);
  const files = filesIn(draft());
  const once = sorted(files, 'licence', false);
  expect(sorted(once, 'licence', true).map((f) => f.id)).toEqual(once.map((f) => f.id));
  const sizes = sorted(files, 'bytes', true).map((f) => f.asset.bytes);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test('attributes are set on the block that was meant, and on no other', () => {
  const [page] = pages;
  const doc = page?.docs.en;
  const block = doc?.content.find((node) => node.attrs?.id)?.attrs?.id as string;
  if (!doc) throw new Error('the sample has an English page');
  const next = withAttrs(doc, block, { alt: 'x' });
  expect(next.content.filter((node, i) => node !== doc.content[i])).toHaveLength(1);
  expect(withAttrs(doc, 'nowhere', { alt: 'x' })).toBe(doc);
});
