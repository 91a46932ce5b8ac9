/** What of a course is shared and not explained, and a passage that becomes a quotation. */
import { describe, expect, test } from 'vitest';
import type { CourseOriginality, ShownPassage } from '../../packager/api.ts';
import type { Course, Explanation } from '../../packager/course/course.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { creditOf, quoted } from '../../renderer/originality/quote.ts';
import { shares, standing, withPages } from '../../renderer/originality/tally.ts';

const side = { before: '', parts: [{ text: 'words', same: true }], after: '' };
const passage = (own: Partial<ShownPassage> & { from: number; to: number }): ShownPassage => ({
  passage: `f${own.from}`,
  kind: 'near',
  standing: 'open',
  words: own.to - own.from,
  pageFrom: 0,
  page: 'p1',
  lang: 'en',
  blocks: [],
  source: { title: 'Handbook' },
  same: 1,
  yours: side,
  theirs: side,
  ...own,
});
const result = (passages: readonly ShownPassage[]): CourseOriginality => ({
  corpus: { id: 'c', documents: 2, words: 900 },
  compared: {} as CourseOriginality['compared'],
  limits: { warn: 0.1, block: 0.25, longest: 60 },
  pages: [
    { page: 'p1', words: 100 },
    { page: 'p2', words: 300 },
  ],
  passages,
});
const said = (explained: Record<string, Explanation['as']>): Course =>
  ({
    explained: Object.fromEntries(
      Object.entries(explained).map(([key, as]) => [key, { as, reason: 'why', by: 'A', at: '2026-01-01' }]),
    ),
  }) as unknown as Course;
const tally = (passages: readonly ShownPassage[], course = said({})) => {
  const all = standing(result(passages), course);
  return { all, ...shares(result(passages), all) };
};

describe('shares', () => {
  test('count a word once, however many sources have it, and each page by itself', () => {
    const twice = tally([
      passage({ from: 0, to: 40 }),
      passage({ from: 20, to: 60, source: { title: 'Other' } }),
      passage({ from: 0, to: 20, page: 'p2' }),
    ]);
    expect(twice.open).toBe(80 / 400);
    expect(twice.level).toBe('warn');
  });

  test.each(['cite', 'permission', 'own'] as const)('what is explained as %s counts no more', (as) => {
    const { open, explained, level } = tally([passage({ from: 0, to: 80 })], said({ f0: as }));
    expect({ open, explained, level }).toEqual({ open: 0, explained: 80 / 400, level: 'pass' });
  });

  test('what is to be rewritten counts until it is', () => {
    const { open, all } = tally([passage({ from: 0, to: 50 })], said({ f0: 'rewrite' }));
    expect(open).toBe(50 / 400);
    expect(all[0]?.now).toBe('open');
  });

  test('one long passage stops the upload by itself', () => {
    expect(tally([passage({ from: 0, to: 60 })]).level).toBe('warn');
    expect(tally([passage({ from: 0, to: 61 })]).level).toBe('block');
  });

  test('a possible translation leads a person there and counts for nothing', () => {
    const { open, longest, all } = tally([passage({ from: 0, to: 90, kind: 'translation' })]);
    expect({ open, longest, level: all[0]?.level }).toEqual({ open: 0, longest: 0, level: 'person' });
  });

  test('those that stop come first, then by length', () => {
    const { all } = tally(
      [passage({ from: 0, to: 10 }), passage({ from: 10, to: 80 }), passage({ from: 80, to: 100 })],
      said({ f80: 'own' }),
    );
    expect(all.map(({ from }) => from)).toEqual([10, 0, 80]);
  });
});

test('pages compared anew replace what was known of them, and pages that went leave nothing', () => {
  const before = result([passage({ from: 0, to: 10 }), passage({ from: 0, to: 10, page: 'p2' })]);
  const fresh = { ...result([]), pages: [{ page: 'p1', words: 50 }] };
  const now = withPages(before, fresh, new Set(['p2']));
  expect(now.pages).toEqual([{ page: 'p1', words: 50 }]);
  expect(now.passages).toEqual([]);
  expect(withPages(before, fresh, new Set()).passages.map(({ page }) => page)).toEqual(['p2']);
});

describe('a quotation', () => {
  const paragraph = (id: string, text: string): Node => ({
    type: 'paragraph',
    attrs: { id },
    content: [{ type: 'text', text }],
  });
  const doc = (...content: Node[]): Doc => ({ type: 'doc', content }) as Doc;
  const of = (...blocks: ShownPassage['blocks'][number][]) => passage({ from: 0, to: 5, blocks });
  let ids = 0;
  const newId = () => `new${ids++}`;

  test('takes in neighbouring paragraphs that are wholly the source’s', () => {
    const made = quoted(
      doc(paragraph('a', 'One two.'), paragraph('b', 'Three four.'), paragraph('c', 'Mine.')),
      of({ block: 'a', from: 0, to: 8, letters: 8 }, { block: 'b', from: 0, to: 10, letters: 11 }),
      newId,
    );
    expect(made?.content.map(({ type }) => type)).toEqual(['blockquote', 'paragraph']);
    expect(made?.content[0]).toMatchObject({ attrs: { source: 'Handbook' } });
    expect(made?.content[0]?.content).toHaveLength(2);
  });

  test('puts marks around the part of a paragraph, with the source behind it', () => {
    const made = quoted(
      doc(paragraph('a', 'I say that one two three is so.')),
      of({ block: 'a', from: 11, to: 24, letters: 31 }),
      newId,
    );
    expect(made && textOf(made.content[0] as Node)).toBe('I say that “one two three” (Handbook) is so.');
  });

  test('is not made where the passage stands in a list, or its paragraph is gone', () => {
    const list: Node = { type: 'bulletList', attrs: { id: 'l' }, content: [] };
    expect(quoted(doc(list), of({ block: 'l', from: 0, to: 3, letters: 3 }), newId)).toBeUndefined();
    expect(quoted(doc(), of({ block: 'a', from: 0, to: 3, letters: 3 }), newId)).toBeUndefined();
  });

  test('leaves a paragraph that has become shorter as it is', () => {
    const own = doc(paragraph('a', 'Short.'));
    expect(quoted(own, of({ block: 'a', from: 2, to: 40, letters: 60 }), newId)).toEqual(own);
  });

  test('names the owner before the title, once', () => {
    expect(creditOf({ title: 'Notes', owner: 'ISTM' })).toBe('ISTM, Notes');
    expect(creditOf({ title: 'ISTM notes', owner: 'ISTM' })).toBe('ISTM notes');
  });
});
