/** Finding and replacing words in a course. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher, type Query } from '../../../packager/course/find/match.ts';
import { placesIn } from '../../../packager/course/find/places.ts';
import { type Hit, replaceHits, replaceInline } from '../../../packager/course/find/replace.ts';
import { load } from '../../../packager/course/load.ts';
import type { Node } from '../../../packager/course/node.ts';
import { inlineLetters } from '../../../packager/course/texts.ts';
import { arbitraryProject } from '../../arbitrary/course.ts';
import { filesOf } from '../../arbitrary/files.ts';

const query = (text: string, more: Partial<Query> = {}): Query => ({
  text,
  matchCase: false,
  wholeWord: false,
  variants: true,
  ...more,
});
const found = (text: string, looked: string, more?: Partial<Query>): string[] =>
  matcher(query(looked, more))(text).map(({ start, end }) => text.slice(start, end));

describe('what counts as the same word', () => {
  test.each([
    ['a capital letter', 'File and FILE', 'file', ['File', 'FILE']],
    ['a precomposed nukta, and one by itself', 'क़लम, क़लम', 'क़लम', ['क़लम', 'क़लम']],
    ['a nukta that is left out', 'सड़क और सडक', 'सडक', ['सड़क', 'सडक']],
    ['a joiner within a conjunct', 'क्‍षमा और क्षमा', 'क्षमा', ['क्‍षमा', 'क्षमा']],
    ['an accent, composed or not', 'café café', 'café', ['café', 'café']],
    ['an accent is not left out', 'café café', 'cafe', []],
    ['letters beyond 16 bits', '𑀅𑀓 𑀅𑀓', '𑀓', ['𑀓', '𑀓']],
  ])('%s', (_, text, looked, expected) => expect(found(text, looked)).toEqual(expected));

  test('case and nukta count when asked for', () => {
    expect(found('File file', 'file', { matchCase: true })).toEqual(['file']);
    expect(found('सड़क सडक', 'सडक', { variants: false })).toEqual(['सडक']);
  });

  test.each([
    ['सचिव सचिवालय उपसचिव', 'सचिव', 1],
    ['काम, कामकाज।', 'काम', 1],
    ['कामों', 'काम', 0],
    ['the file, files', 'file', 1],
    ['“file”', 'file', 1],
  ])('whole words of %s', (text, looked, count) =>
    expect(found(text, looked, { wholeWord: true })).toHaveLength(count),
  );

  test('nothing is found by nothing', () => expect(found('abc', '')).toEqual([]));
});

const text = (words: string, mark?: string): Node => ({
  type: 'text',
  text: words,
  ...(mark && { marks: [{ type: mark }] }),
});

test('a word that is partly bold is replaced as its first letter looks', () => {
  const content = [text('The fi'), text('le', 'bold'), text(' is here')];
  expect(replaceInline(content, [{ start: 4, end: 8 }], 'folder')).toEqual([text('The folder is here')]);
});

test('a line break stays where it was', () => {
  const content = [text('one'), { type: 'hardBreak' }, text('two two')];
  expect(
    replaceInline(
      content,
      [
        { start: 4, end: 7 },
        { start: 8, end: 11 },
      ],
      '2',
    ),
  ).toEqual([text('one'), { type: 'hardBreak' }, text('2 2')]);
});

/** All hits of a query in a project, and its files with each of them replaced. */
function replaced(project: Parameters<typeof placesIn>[0], looked: Query, by: string) {
  const match = matcher(looked);
  const hits: Hit[] = [...placesIn(project)].flatMap((place) =>
    match(place.text).map((range) => ({ place, range })),
  );
  const files = new Map([...filesOf(project)].map(([file, json]) => [file, JSON.parse(json) as unknown]));
  const changed = replaceHits(hits, by, (file) => files.get(file));
  return { hits, files: new Map([...files, ...changed]), changed };
}

test('any words of any course can be replaced, and what comes out is a course without them', () => {
  fc.assert(
    fc.property(
      arbitraryProject(),
      fc.constantFrom('e', 'a', 'क', 'the', ' '),
      fc.constantFrom('', 'Ω', 'नया'),
      ({ project }, looked, by) => {
        const { files, hits } = replaced(project, query(looked), by);
        const loaded = load(files);
        expect(loaded.ok ? [] : loaded.error.problems).toEqual([]);
        if (!loaded.ok || by === '') return;
        const again = replaced(loaded.value.project, query(looked), by);
        const left = again.hits.filter(({ place }) => place.attr !== 'keywords');
        expect(left).toEqual([]);
        expect(hits.length).toBeGreaterThanOrEqual(again.hits.length);
      },
    ),
    { numRuns: 20 },
  );
});

test('the letters of inline content are those that are replaced', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom(undefined, 'bold', 'italic')),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      fc.nat(20),
      fc.nat(8),
      fc.string({ maxLength: 4 }),
      (runs, from, length, by) => {
        const content = runs.map(([words, mark]) => text(words, mark));
        const letters = inlineLetters(content);
        const range = { start: Math.min(from, letters.length), end: Math.min(from + length, letters.length) };
        if (range.start === range.end) return;
        expect(inlineLetters(replaceInline(content, [range], by))).toBe(
          letters.slice(0, range.start) + by + letters.slice(range.end),
        );
      },
    ),
  );
});

test('captions, descriptions, titles, answers and table cells are searched', () => {
  const doc = {
    type: 'doc' as const,
    content: [
      {
        type: 'image',
        attrs: {
          id: 'b1',
          asset: '',
          alt: 'needle alt',
          decorative: false,
          caption: 'needle caption',
          width: 'text',
        },
      },
      {
        type: 'shortAnswer',
        attrs: { id: 'b2', accepted: ['needle'] },
        content: [{ type: 'prompt', content: [text('A needle')] }, { type: 'feedback' }],
      },
      {
        type: 'table',
        attrs: { id: 'b3', caption: '' },
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 1, rowspan: 1, colwidth: null },
                content: [{ type: 'paragraph', attrs: { id: 'b4' }, content: [text('cell needle')] }],
              },
            ],
          },
        ],
      },
      { type: 'fromTheFuture', content: [text('needle')] },
    ],
  };
  const project = fc.sample(arbitraryProject(), 1)[0]?.project;
  const course = { ...project?.course, languages: ['en'], title: { en: 'A Needle course' } } as NonNullable<
    typeof project
  >['course'];
  const pages = new Map([['p', { id: 'p', title: { en: 'Needle page' }, docs: { en: doc } }]]);
  const places = [...placesIn({ course, pages })].filter(
    (place) => matcher(query('needle'))(place.text).length > 0,
  );
  expect(places.map(({ attr, block }) => [attr, block])).toEqual([
    ['title', undefined],
    ['title', undefined],
    ['alt', 'b1'],
    ['caption', 'b1'],
    ['accepted', 'b2'],
    [undefined, 'b2'],
    [undefined, 'b4'],
  ]);
});
