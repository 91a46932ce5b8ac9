import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMAT } from '../../packager/course/course.ts';
import { COURSE_FILE, type CourseFiles, docFile } from '../../packager/course/files.ts';
import { load } from '../../packager/course/load.ts';
import type { Node } from '../../packager/course/node.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { filesOf } from '../arbitrary/files.ts';
import { SAMPLE_BLOCKS } from './sample-blocks.ts';

const parsed = (texts: ReadonlyMap<string, string>): Map<string, unknown> =>
  new Map([...texts].map(([file, text]) => [file, JSON.parse(text)]));

const COURSE = {
  format: FORMAT,
  id: 'c',
  languages: ['en'],
  title: { en: 'Course' },
  subtitle: {},
  description: {},
  purpose: {},
  instructions: {},
  institution: {},
  source: '',
  licence: '',
  keywords: [],
  competencies: [],
  audience: { positions: [], roles: [], activities: [] },
  authors: [],
  references: [],
  theme: 'sadan',
  outline: [{ id: 'm', title: { en: 'Module' }, items: [{ id: 'i', kind: 'pages', pages: ['p'] }] }],
  assets: {},
};

/** A course of one page that holds these blocks. */
const withBlocks = (...content: unknown[]): Map<string, unknown> =>
  new Map<string, unknown>([
    [COURSE_FILE, COURSE],
    ['pages/p.json', { id: 'p', title: { en: 'Page' } }],
    [docFile('p', 'en'), { type: 'doc', content }],
  ]);

const DOC = docFile('p', 'en');

/** `key file#pointer` of all that is wrong, and nothing else. */
const wrongWith = (files: CourseFiles): string[] => {
  const loaded = load(files);
  return loaded.ok ? [] : loaded.error.problems.map((p) => `${p.key} ${p.file}#${p.pointer}`);
};

const contentOf = (files: CourseFiles): readonly Node[] => {
  const loaded = load(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.problems));
  return loaded.value.project.pages.get('p')?.docs.en?.content ?? [];
};

test('a course comes back from its files as it was, and so do the files', () => {
  fc.assert(
    fc.property(arbitraryProject(), ({ project }) => {
      const texts = filesOf(project);
      const loaded = load(parsed(texts));
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.problems));
      expect(loaded.value.project).toEqual(project);
      expect(filesOf(loaded.value.project)).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

test('any JSON in any file is answered, never thrown', () => {
  const file = fc.oneof(
    fc.constantFrom(COURSE_FILE, 'pages/p.json', DOC, 'pages/__proto__.json', '..'),
    fc.string(),
  );
  const json = fc.oneof(fc.jsonValue(), fc.anything());
  fc.assert(fc.property(fc.array(fc.tuple(file, json)), (files) => void load(new Map(files))));
});

test('any JSON in the place of any part of a course is answered, never thrown', () => {
  fc.assert(
    fc.property(arbitraryProject(), fc.nat(), fc.jsonValue(), ({ project }, at, value) => {
      const files = parsed(filesOf(project));
      const places = [...files].flatMap(([, root]) => placesIn(root));
      const place = places[at % places.length];
      if (place) place.in[place.key] = value;
      const loaded = load(files);
      if (!loaded.ok)
        for (const p of loaded.error.problems) expect(p.file).toMatch(/^(course|pages\/[^/]+)\.json$/);
    }),
    { numRuns: 300 },
  );
});

/** Every member of every object and array. */
function placesIn(value: unknown): { in: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = value as Record<string, unknown>;
  return Object.keys(here).flatMap((key) => [{ in: here, key }, ...placesIn(here[key])]);
}

test('a folder without a course.json is no course', () => {
  expect(load(new Map())).toMatchObject({ ok: false, error: { code: 'not-a-course' } });
  expect(load(new Map([[COURSE_FILE, { title: 'something else' }]]))).toMatchObject({
    error: { code: 'not-a-course' },
  });
});

test('a course of a newer Kriti is refused by its number, whatever else is in it', () => {
  const newer = new Map<string, unknown>([[COURSE_FILE, { format: FORMAT + 1, all: 'new' }]]);
  expect(load(newer)).toMatchObject({
    error: { code: 'too-new', problems: [{ data: { found: FORMAT + 1, known: FORMAT } }] },
  });
});

const unknown = {
  type: 'hologram',
  attrs: { id: 'p1', depth: [1, { '': null }] },
  content: [{ type: 'paragraph', wrong: true }, 7],
  extra: JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}'),
};

test('a block of unknown type stays as it is, also inside another', () => {
  const item = { type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'a' } }, unknown] };
  const list = { type: 'bulletList', attrs: { id: 'l' }, content: [item] };
  const [first, second] = contentOf(withBlocks(unknown, list));
  expect(first).toEqual(unknown);
  expect(JSON.stringify(second)).toContain(JSON.stringify(unknown));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a mark of unknown type stays as it is', () => {
  const mark = { type: 'gloss', attrs: { term: 'नस्ती' }, more: 1 };
  const text = { type: 'text', text: 'file', marks: [{ type: 'bold' }, mark] };
  const [paragraph] = contentOf(withBlocks({ type: 'paragraph', attrs: { id: 'p1' }, content: [text] }));
  expect(paragraph?.content).toEqual([text]);
});

const image = SAMPLE_BLOCKS.get('image');
test.each([
  [
    'a wrong attribute',
    { ...image, attrs: { ...image?.attrs, width: 'huge' } },
    'not-one-of',
    '/attrs/width',
  ],
  ['an unknown attribute', { ...image, attrs: { ...image?.attrs, zoom: 2 } }, 'unknown-field', '/attrs/zoom'],
  ['an unknown field', { ...image, zoom: 2 }, 'unknown-field', '/zoom'],
  ['no attributes', { type: 'image' }, 'missing', '/attrs/id'],
  ['attributes that are none', { ...image, attrs: null }, 'wrong-type', '/attrs'],
  ['an id that is none', { type: 'paragraph', attrs: { id: 'Ä' } }, 'malformed', '/attrs/id'],
  [
    'content that is none',
    { type: 'paragraph', attrs: { id: 'a' }, content: 'text' },
    'wrong-type',
    '/content',
  ],
  ['a part too few', { type: 'bulletList', attrs: { id: 'a' } }, 'content-incomplete', ''],
])('a known block with %s is an error with its place', (_, block, key, pointer) => {
  const found = wrongWith(withBlocks({ type: 'paragraph', attrs: { id: 'first' } }, block));
  expect(found).toContain(`${key} ${DOC}#/content/1${pointer}`);
});

test('a heading inside a paragraph is an error with its place', () => {
  const heading = { type: 'heading', attrs: { id: 'h', level: 2 } };
  expect(wrongWith(withBlocks({ type: 'paragraph', attrs: { id: 'a' }, content: [heading] }))).toEqual([
    `content-not-allowed ${DOC}#/content/0/content/0`,
  ]);
});

test.each([
  [
    'a script as its address',
    [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    'malformed',
    '/0/attrs/href',
  ],
  ['the same mark twice', [{ type: 'bold' }, { type: 'bold' }], 'mark-not-allowed', '/0'],
  ['a mark beside code', [{ type: 'code' }, { type: 'bold' }], 'mark-not-allowed', '/1'],
  ['a mark without a type', [{}], 'malformed', '/0'],
])('text with %s is an error with its place', (_, marks, key, pointer) => {
  const text = { type: 'text', text: 'x', marks };
  const found = wrongWith(withBlocks({ type: 'paragraph', attrs: { id: 'a' }, content: [text] }));
  expect(found).toContain(`${key} ${DOC}#/content/0/content/0/marks${pointer}`);
});

test('an id used twice on a page is an error', () => {
  const paragraph = { type: 'paragraph', attrs: { id: 'a' } };
  expect(wrongWith(withBlocks(paragraph, paragraph))).toEqual([`id-twice ${DOC}#/content/1/attrs/id`]);
});

test('nesting that no stack would hold is an error, not a crash', () => {
  let deep: unknown = 'x';
  for (let i = 0; i < 100_000; i += 1) deep = { type: 'hologram', content: [deep] };
  expect(wrongWith(withBlocks(deep))).toEqual([`too-deep ${DOC}#`]);
});

test('the outline must name pages that exist, each once; a document needs its page', () => {
  const items = [{ id: 'i', kind: 'pages', pages: ['p', 'gone', 'p'] }];
  const files = withBlocks().set(COURSE_FILE, { ...COURSE, outline: [{ id: 'm', title: {}, items }] });
  expect(wrongWith(files)).toEqual([
    'page-missing course.json#/outline/0/items/0/pages/1',
    'page-twice course.json#/outline/0/items/0/pages/2',
  ]);
  expect(wrongWith(withBlocks().set('pages/q.en.json', { type: 'doc' }))).toEqual(['missing pages/q.json#']);
});

test('an item names a file that the course lists', () => {
  const gone = 'a'.repeat(64);
  const items = [
    { id: 'd', kind: 'pdf', title: {}, asset: gone },
    { id: 'v', kind: 'video', title: {}, asset: gone, captions: [{ lang: 'en', asset: gone }] },
  ];
  const files = withBlocks().set(COURSE_FILE, { ...COURSE, outline: [{ id: 'm', title: {}, items }] });
  expect(wrongWith(files)).toEqual([
    'asset-missing course.json#/outline/0/items/0/asset',
    'asset-missing course.json#/outline/0/items/1/asset',
    'asset-missing course.json#/outline/0/items/1/captions/0/asset',
  ]);
});

test('a page file must say the id of its name', () => {
  const files = withBlocks().set('pages/p.json', { id: 'q', title: {} });
  expect(wrongWith(files)).toEqual(['page-id-differs pages/p.json#/id']);
});

test('what a block leaves out gets its default', () => {
  const [block] = contentOf(
    withBlocks({
      type: 'blockquote',
      attrs: { id: 'q' },
      content: [{ type: 'paragraph', attrs: { id: 'a' } }],
    }),
  );
  expect(block?.attrs).toEqual({ id: 'q', source: '' });
});
