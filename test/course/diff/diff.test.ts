/** The difference between two versions of a course. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseDiff, isEmptyDiff } from '../../../packager/course/diff/course.ts';
import { docDiff } from '../../../packager/course/diff/page.ts';
import { type Piece, wordDiff } from '../../../packager/course/diff/words.ts';
import type { Doc, Node } from '../../../packager/course/node.ts';
import type { Page, Project } from '../../../packager/course/pages.ts';
import { arbitraryProject } from '../../arbitrary/course.ts';
import { courseOf, saying } from '../../project/courses.ts';

const written = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');
const side = (pieces: readonly Piece[], not: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join('');

describe('words', () => {
  test.each([
    ['one word', 'The old file', 'The new file', 'The [-old][+new] file'],
    ['Devanagari whole', 'सचिव की फ़ाइल', 'सचिवालय की फ़ाइल', '[-सचिव][+सचिवालय] की फ़ाइल'],
    ['a vowel sign is part of its word', 'कर्मी योग', 'कर्म योग', '[-कर्मी][+कर्म] योग'],
    ['two words in a row are one change', 'a red fox', 'a big dog', 'a [-red fox][+big dog]'],
    ['an addition', 'Come', 'Come in', 'Come[+ in]'],
  ])('%s', (_, before, after, expected) => expect(written(wordDiff(before, after, 'hi'))).toBe(expected));

  test('any two texts are what their pieces say', () => {
    const words = fc
      .array(fc.constantFrom('a', 'क्षेत्र', ' ', '\n', 'Ω', 'word', '.', 'ज़'), { maxLength: 30 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(side(pieces, 'new')).toBe(before);
        expect(side(pieces, 'gone')).toBe(after);
      }),
    );
  });
});

const paragraph = (id: string, text: string): Node => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const doc = (...content: Node[]): Doc => ({ type: 'doc', content });

test('blocks are found again by their ids, wherever they went', () => {
  const before = doc(
    paragraph('a', 'One'),
    paragraph('b', 'Two'),
    paragraph('c', 'Three'),
    paragraph('d', 'Four'),
  );
  const after = doc(
    paragraph('b', 'Two'),
    paragraph('c', 'Three!'),
    paragraph('a', 'One'),
    paragraph('e', 'Five'),
  );
  const blocks = docDiff(before, after, 'en')?.blocks.map(({ id, kind, text }) => [id, kind, written(text)]);
  expect(blocks).toEqual([
    ['b', 'same', 'Two'],
    ['c', 'changed', 'Three[+!]'],
    ['d', 'removed', '[-Four]'],
    ['a', 'moved', 'One'],
    ['e', 'added', '[+Five]'],
  ]);
});

test('a setting and a form that changed are told apart from words', () => {
  const image = (alt: string, width: string): Node => ({
    type: 'image',
    attrs: { id: 'i', asset: '', alt, caption: '', decorative: false, width },
  });
  const [block] = docDiff(doc(image('A file', 'text')), doc(image('A red file', 'wide')), 'en')?.blocks ?? [];
  expect(block?.settings).toEqual([{ name: 'width', before: 'text', after: 'wide' }]);
  expect(written(block?.text ?? [])).toBe('A [+red ]file');
  const bold = { ...paragraph('p', 'x'), content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] };
  expect(docDiff(doc(paragraph('p', 'x')), doc(bold), 'en')?.blocks[0]).toMatchObject({
    kind: 'changed',
    onlyForm: true,
  });
});

const withPages = (
  project: Project,
  change: (pages: Map<string, Page>) => void,
  order?: string[],
): Project => {
  const pages = new Map(project.pages);
  change(pages);
  const [module] = project.course.outline;
  if (!order || !module) return { ...project, pages };
  const items = [{ id: 'i', kind: 'pages' as const, pages: order }];
  return { course: { ...project.course, outline: [{ ...module, items }] }, pages };
};

test('pages that came, went, moved, were renamed or rewritten are told one by one', () => {
  const before = courseOf(5, 'old');
  const after = withPages(
    before,
    (pages) => {
      pages.delete('p2');
      pages.set('p3', { id: 'p3', title: { en: 'Renamed' }, stage: 'do', docs: { en: saying('old') } });
      pages.set('p4', { id: 'p4', title: { en: 'Page p4' }, docs: { en: saying('new'), hi: saying('नया') } });
      pages.set('p9', { id: 'p9', title: { en: 'Added' }, docs: {} });
    },
    ['p5', 'p1', 'p3', 'p4', 'p9'],
  );
  const { pages, settings } = courseDiff(before, after);
  expect(settings).toEqual([]);
  expect(pages.map(({ id, kind, docs }) => [id, kind, docs.map((d) => `${d.lang} ${d.kind}`)])).toEqual([
    ['p5', 'changed', []],
    ['p3', 'changed', []],
    ['p4', 'changed', ['en changed', 'hi added']],
    ['p9', 'added', []],
    ['p2', 'removed', ['en removed']],
  ]);
  expect(pages[0]?.moved).toEqual({ from: 5, to: 1 });
  expect(pages[1]).toMatchObject({ renamed: { en: 'Page p3' }, stage: { after: 'do' } });
});

test('a page that goes into the next module moved, though its number is the same', () => {
  const before = courseOf(2, 'x');
  const outline = [
    { id: 'm', title: { en: 'Module' }, items: [{ id: 'i', kind: 'pages' as const, pages: ['p1'] }] },
    { id: 'n', title: { en: 'Next' }, items: [{ id: 'j', kind: 'pages' as const, pages: ['p2'] }] },
  ];
  const { pages, settings } = courseDiff(before, { ...before, course: { ...before.course, outline } });
  expect(pages.map(({ id, moved }) => [id, moved])).toEqual([
    ['p2', { from: 2, to: 2, module: { en: 'Next' } }],
  ]);
  expect(settings.map(({ name }) => name)).toEqual(['outline']);
});

test('a setting of the course that changed is named with both values', () => {
  const before = courseOf(1, 'x');
  const after = { ...before, course: { ...before.course, licence: 'CC BY 4.0', duration: 30 } };
  expect(courseDiff(before, after).settings).toEqual([
    { name: 'duration', before: undefined, after: 30 },
    { name: 'licence', before: '', after: 'CC BY 4.0' },
  ]);
});

test('any course differs from itself in nothing, and what one side gained the other lost', () => {
  fc.assert(
    fc.property(arbitraryProject(), arbitraryProject(), ({ project: a }, { project: b }) => {
      expect(isEmptyDiff(courseDiff(a, structuredClone(a)))).toBe(true);
      const [there, back] = [courseDiff(a, b), courseDiff(b, a)];
      const ids = (diff: typeof there, kind: string) =>
        diff.pages
          .filter((page) => page.kind === kind)
          .map(({ id }) => id)
          .sort();
      expect(ids(there, 'added')).toEqual(ids(back, 'removed'));
      expect(there.settings.map(({ name }) => name)).toEqual(back.settings.map(({ name }) => name));
    }),
    { numRuns: 12 },
  );
});
