/** Pages carried between courses: which ids stay, where links lead, what is left behind. */
import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Asset, Course } from '../../packager/course/course.ts';
import type { Doc } from '../../packager/course/node.ts';
import { entryOrder } from '../../renderer/outline-entries.ts';
import { clipOf, fitted, putClip, readClip } from '../../renderer/page-clip.ts';
import type { Draft, OpenCourse } from '../../renderer/store.ts';

const FILE = 'a'.repeat(64);
const asset: Asset = { name: 'map.png', ext: 'png', mediaType: 'image/png', bytes: 3 };

const paragraph = (id: string, link?: string) => ({
  type: 'paragraph',
  attrs: { id },
  content: [
    {
      type: 'text',
      text: 'Words',
      ...(link && { marks: [{ type: 'link', attrs: { href: `page:${link}` } }] }),
    },
  ],
});
const docOf = (...content: Doc['content']): Doc => ({ type: 'doc', content });

function draftOf(languages: string[], pages: Record<string, Record<string, Doc>>): Draft {
  const ids = Object.keys(pages);
  return {
    course: {
      languages,
      assets: { [FILE]: asset },
      outline: [{ id: 'm', title: { en: 'M' }, items: [{ id: 'g', kind: 'pages', pages: ids }] }],
    } as unknown as Course,
    heads: Object.fromEntries(
      ids.map((id) => [
        id,
        { id, title: { en: id, hi: id }, translated: { hi: { 'b1.text': 'en:00c0ffee' } } },
      ]),
    ),
    docs: Object.fromEntries(
      ids.flatMap((id) => Object.entries(pages[id] ?? {}).map(([lang, doc]) => [`${id}.${lang}`, doc])),
    ),
  };
}
const openOf = (draft: Draft) => ({ path: '/a', draft, lang: 'en' }) as OpenCourse;

const source = draftOf(['en', 'hi'], {
  one: { en: docOf(paragraph('b1', 'two'), paragraph('b2', 'three')), hi: docOf(paragraph('b1')) },
  two: { en: docOf(paragraph('b1')) },
  three: { en: docOf(paragraph('b1')) },
});

test('what is copied is read back whole, and anything else is refused', () => {
  const clip = clipOf(openOf(source), ['two', 'one'], false);
  const json = JSON.stringify(clip);
  expect(readClip(json)).toEqual(clip);
  expect(clip.entries.map(({ head }) => head?.id)).toEqual(['one', 'two']);
  expect(clip.behind).toEqual({ three: 'three' });
  expect(clip.assets).toEqual({});
  expect(readClip('{')).toBeUndefined();
  expect(readClip(json.replace('"paragraph"', '"listItem"'))).toBeUndefined();
  expect(readClip(json.replace('page:two', 'javascript:two'))).toBeUndefined();
  expect(readClip(json.replace('"kind":"kriti-pages"', '"kind":"other"'))).toBeUndefined();
});

test('ids stay where they are free; where not, links and stamps follow', () => {
  const clip = clipOf(openOf(source), ['one', 'two'], false);
  const empty = draftOf(['en'], {});
  const kept = fitted(clip, empty);
  expect(kept?.entries.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(kept?.lost).toEqual(['hi']);
  expect(kept?.unlinked).toEqual(['three']);
  expect(kept?.entries[0]?.head?.title).toEqual({ en: 'one' });

  const again = fitted(clip, source);
  const [one, two] = again?.entries ?? [];
  expect([again?.lost, again?.unlinked]).toEqual([[], []]);
  expect(new Set([one?.id, two?.id, 'one', 'two', 'three']).size).toBe(5);
  const [block, other] = one?.docs.en?.content ?? [];
  expect(block?.content?.[0]?.marks?.[0]?.attrs?.href).toBe(`page:${two?.id}`);
  expect(other?.content?.[0]?.marks?.[0]?.attrs?.href).toBe('page:three');
  expect(one?.docs.hi?.content[0]?.attrs?.id).toBe(block?.attrs?.id);
  expect(one?.head?.translated).toEqual({ hi: { [`${block?.attrs?.id}.text`]: 'en:00c0ffee' } });
});

test('terms that a page leads to come along, and join those that the course explains already', () => {
  const leading = (id: string): Doc => docOf(paragraph('b1'), paragraph('b2', id));
  const toTerms = produce(
    draftOf(['en', 'hi'], { one: { en: leading('note'), hi: leading('file') } }),
    (d) => {
      for (const doc of Object.values(d.docs))
        for (const block of doc.content) {
          const [link] = block.content?.[0]?.marks ?? [];
          if (link?.attrs) link.attrs.href = String(link.attrs.href).replace('page:', 'term:');
        }
      d.course.glossary = ['note', 'file', 'left'].map((id) => ({
        id,
        term: { en: id, hi: `${id} hi` },
        meaning: { en: `What a ${id} is` },
      }));
    },
  );
  const clip = readClip(JSON.stringify(clipOf(openOf(toTerms), ['one'], false)));
  if (!clip) throw new Error('not read');
  expect(clip.glossary?.map(({ id }) => id)).toEqual(['note', 'file']);
  const other = produce(draftOf(['en'], {}), (d) => {
    d.course.glossary = [
      { id: 'x', term: { en: ' NOTE' }, meaning: { en: 'Its own' } },
      { id: 'file', term: { en: 'nail file' }, meaning: {} },
    ];
  });
  const fit = fitted(clip, other);
  if (!fit) throw new Error('not fitted');
  const [file] = fit.terms;
  expect(fit.terms).toEqual([{ id: file?.id, term: { en: 'file' }, meaning: { en: 'What a file is' } }]);
  expect(file?.id).not.toBe('file');
  expect(fit.entries[0]?.docs.en?.content[1]?.content?.[0]?.marks?.[0]?.attrs?.href).toBe('term:x');
  const put = produce(other, (d) => putClip(d, fit, clip.assets, { module: 0, after: null }));
  expect(put.course.glossary?.map(({ term }) => term.en)).toEqual([' NOTE', 'nail file', 'file']);
});

test('a course that shares no language takes nothing; a film takes its file along', () => {
  const film = produce(source, (d) => {
    d.course.outline[0]?.items.push({ id: 'f', kind: 'video', title: { en: 'Film' }, asset: FILE });
  });
  const clip = clipOf(openOf(film), ['f', 'two'], false);
  expect(clip.assets).toEqual({ [FILE]: asset });
  expect(fitted(clip, draftOf(['ta'], {}))).toBeUndefined();
  const target = produce(draftOf(['en'], { x: {}, y: {} }), (d) => {
    d.course.assets = {};
  });
  const fit = fitted(clip, target);
  const put = produce(target, (d) => {
    if (fit) putClip(d, fit, clip.assets, { module: 0, after: 'x' });
  });
  expect(entryOrder(put.course)).toEqual(['x', 'two', 'f', 'y']);
  expect(put.course.assets).toEqual({ [FILE]: asset });
  expect(put.docs['two.en']).toEqual(source.docs['two.en']);
});
