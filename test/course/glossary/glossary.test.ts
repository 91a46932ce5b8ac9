/** The glossary as the course model has it: order, links, first uses, translation, differences, and two at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docProblems } from '../../../packager/course/check-doc.ts';
import type { Course, Term } from '../../../packager/course/course.ts';
import { matcher } from '../../../packager/course/find/match.ts';
import { placesIn } from '../../../packager/course/find/places.ts';
import { replaceHits } from '../../../packager/course/find/replace.ts';
import { glossaryDiff } from '../../../packager/course/glossary/diff.ts';
import { firstUses, withTermsLinked } from '../../../packager/course/glossary/first-uses.ts';
import {
  alphabetical,
  explained,
  termLinks,
  termUses,
  termWith,
  withoutTermLinks,
} from '../../../packager/course/glossary/glossary.ts';
import { glossaryClashes, mergedGlossary } from '../../../packager/course/glossary/merge.ts';
import type { Doc, Node } from '../../../packager/course/node.ts';
import type { Page, Project } from '../../../packager/course/pages.ts';
import { contentHash } from '../../../packager/course/translation/content.ts';
import { pairsOfCourse } from '../../../packager/course/translation/state.ts';
import { noteSources, translate } from '../../../packager/course/translation/translate.ts';
import { arbitraryProject } from '../../arbitrary/course.ts';

const term = (id: string, en: string, hi: string, meaning = `What ${en} is`): Term => ({
  id,
  term: { ...(en && { en }), ...(hi && { hi }) },
  meaning: { en: meaning },
});
const text = (words: string, ...types: readonly (string | { href: string })[]): Node => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && {
    marks: types.map((type) =>
      typeof type === 'string' ? { type } : { type: 'link', attrs: { href: type.href } },
    ),
  }),
});
const paragraph = (id: string, ...content: Node[]): Node => ({ type: 'paragraph', attrs: { id }, content });
const docOf = (...content: Node[]): Doc => ({ type: 'doc', content });

function projectOf(glossary: Term[], docs: Page['docs']): Project {
  const page: Page = { id: 'p', title: { en: 'Page', hi: 'पृष्ठ' }, docs };
  const outline = [{ id: 'm', title: { en: 'M' }, items: [{ id: 'i', kind: 'pages', pages: ['p'] }] }];
  const course = {
    ...{ format: 1, id: 'c', languages: ['en', 'hi'], title: { en: 'Course', hi: 'कोर्स' } },
    ...{ subtitle: {}, description: {}, purpose: {}, instructions: {}, institution: {} },
    ...{ keywords: [], references: [], outline, glossary },
  } as unknown as Course;
  return { course, pages: new Map([['p', page]]) };
}

const words = (terms: readonly Term[], lang: string) => terms.map((one) => one.term[lang]);

test('each language has its own order, in which case and accents do not part what belongs together', () => {
  const glossary = [
    term('a', 'zeal', 'क्षेत्र'),
    term('b', 'Éclair', 'कमल'),
    term('c', 'apple', 'अनार'),
    term('d', 'File 10', 'ज्ञान'),
    term('e', 'file 9', 'खेत'),
    term('f', '', ''),
  ];
  const course = { glossary, languages: ['en', 'hi'] };
  expect(words(alphabetical(course, 'en'), 'en')).toEqual([
    'apple',
    'Éclair',
    'file 9',
    'File 10',
    'zeal',
    undefined,
  ]);
  expect(words(alphabetical(course, 'hi'), 'hi')).toEqual(['अनार', 'कमल', 'क्षेत्र', 'खेत', 'ज्ञान', undefined]);
  expect(termWith(course, '  FILE  9', 'en')?.id).toBe('e');
  expect(termWith(course, ' ', 'en')).toBeUndefined();
  expect(explained({ ...course, languages: ['hi'] })).toEqual([]);
});

test('words in two looks are one link, found with their block; deleting the term leaves the words', () => {
  const doc = docOf(
    paragraph('b1', text('A '), text('no', { href: 'term:note' }), text('te', { href: 'term:note' }, 'bold')),
    paragraph('b2', text('and a '), text('file', { href: 'term:file' }), text('.')),
  );
  expect(termLinks(doc)).toEqual([
    { term: 'note', block: 'b1', words: 'note' },
    { term: 'file', block: 'b2', words: 'file' },
  ]);
  const project = projectOf([], { en: doc });
  expect(termUses(project, [...project.pages.values()]).get('file')).toMatchObject([
    { page: 'p', lang: 'en' },
  ]);
  const left = withoutTermLinks(doc, new Set(['file']));
  expect(left.content[0]).toBe(doc.content[0]);
  expect(left.content[1]).toEqual(paragraph('b2', text('and a file.')));
  expect(withoutTermLinks(doc, new Set(['other']))).toBe(doc);
});

test('the first free use of each term in running text is linked, the longer word before the shorter', () => {
  const glossary = [term('n', 'note', 'नोट'), term('o', 'office note', ''), term('f', 'file', 'फ़ाइल')];
  const en = docOf(
    { type: 'heading', attrs: { id: 'h', level: 2 }, content: [text('The note')] },
    {
      type: 'singleChoice',
      attrs: { id: 'q' },
      content: [{ type: 'prompt', content: [text('What is a note?')] }],
    },
    paragraph('b1', text('Notes: an '), text('Office', 'bold'), text(' note, '), text('note', 'code')),
    paragraph('b2', text('A note. Another note on '), text('file', { href: 'https://x.in/' })),
    paragraph('b3', text('See the file', { href: 'term:f' })),
  );
  const { course, pages } = projectOf(glossary, { en, hi: docOf(paragraph('b1', text('यह फाइल है'))) });
  const uses = [...pages.values()].flatMap((page) => firstUses(course, page));
  expect(uses.map((use) => [use.lang, use.term, use.pointer, use.range])).toEqual([
    ['en', 'o', '/content/2', { start: 10, end: 21 }],
    ['en', 'n', '/content/3', { start: 2, end: 6 }],
    ['hi', 'f', '/content/0', { start: 3, end: 7 }],
  ]);
  const linked = withTermsLinked(
    en,
    uses.filter(({ lang }) => lang === 'en'),
  );
  expect(linked.content[2]?.content).toEqual([
    text('Notes: an '),
    text('Office', { href: 'term:o' }, 'bold'),
    text(' note', { href: 'term:o' }),
    text(', '),
    text('note', 'code'),
  ]);
  expect(docProblems(linked, '')).toEqual(docProblems(en, ''));
  expect(firstUses(course, { id: 'p', docs: { en: linked } })).toEqual([]);
});

test('any glossary links its first uses in any course, once, and leaves every word as it was', () => {
  fc.assert(
    fc.property(arbitraryProject(), ({ project }) => {
      for (const page of project.pages.values())
        for (const [lang, doc] of Object.entries(page.docs)) {
          const uses = firstUses(project.course, page).filter((use) => use.lang === lang);
          const linked = withTermsLinked(doc, uses);
          expect(docProblems(linked, '')).toEqual([]);
          expect(firstUses(project.course, { ...page, docs: { [lang]: linked } })).toEqual([]);
        }
    }),
    { numRuns: 20 },
  );
});

test('terms and meanings are translated and found like other texts; linking makes no translation stale', () => {
  const before = projectOf([term('note', 'note', 'नोट')], {
    en: docOf(paragraph('b1', text('A note.'))),
    hi: docOf(paragraph('b1', text('एक नोट।'))),
  });
  const direction = { from: 'en', to: 'hi' };
  const open = (project: Project) =>
    pairsOfCourse(project.course, direction)
      .filter(({ of }) => of === 'term')
      .map(({ name, state }) => [name, state]);
  expect(open(before)).toEqual([
    ['term.note.term', 'done'],
    ['term.note.meaning', 'missing'],
  ]);
  const changes = [{ owner: null, unit: 'term.note.meaning', content: 'अर्थ' }];
  const next = translate(before, changes, direction);
  expect(next.course.glossary?.[0]?.meaning.hi).toBe('अर्थ');
  expect(open(next)[1]).toEqual(['term.note.meaning', 'done']);

  const page = next.pages.get('p') as Page;
  const uses = firstUses(next.course, page).filter(({ lang }) => lang === 'en');
  const en = withTermsLinked(page.docs.en as Doc, uses);
  expect(contentHash(en.content[0]?.content ?? [])).toBe(contentHash([text('A note.')]));
  const linked = { ...next, pages: new Map([['p', { ...page, docs: { ...page.docs, en } }]]) };
  expect(noteSources(next, linked).pages.get('p')?.translated).toBeUndefined();

  const hits = [...placesIn(next)].flatMap((place) =>
    matcher({ text: 'what note', matchCase: false, wholeWord: false, variants: true })(place.text).map(
      (range) => ({ place, range }),
    ),
  );
  const files = replaceHits(hits, 'All a note', () => next.course);
  expect((files.get('course.json') as Course).glossary?.[0]?.meaning.en).toBe('All a note is');
});

test('two versions differ by their terms, whatever the order', () => {
  const [a, b, c] = [term('a', 'a', ''), term('b', 'b', ''), term('c', 'c', '')];
  expect(glossaryDiff([a, b], [b, a])).toEqual([]);
  const diff = glossaryDiff([a, b], [c, { ...b, meaning: { en: 'What b was' } }]);
  expect(diff.map(({ id, kind }) => [id, kind])).toEqual([
    ['c', 'added'],
    ['b', 'changed'],
    ['a', 'removed'],
  ]);
  expect(diff[1]?.texts).toEqual([
    {
      field: 'meaning',
      lang: 'en',
      text: [
        { kind: 'same', text: 'What b ' },
        { kind: 'gone', text: 'is' },
        { kind: 'new', text: 'was' },
      ],
    },
  ]);
});

test('of two who worked at once both keep their terms; only one term that both changed is a choice', () => {
  const [a, b, c, d] = [term('a', 'a', ''), term('b', 'b', ''), term('c', 'c', ''), term('d', 'd', '')];
  const changed = (one: Term, en: string): Term => ({ ...one, meaning: { en } });
  const calm = { base: [a, b], mine: [changed(a, 'mine'), b, c], theirs: [a, d] };
  expect(glossaryClashes(calm)).toBe(false);
  expect(mergedGlossary(calm, false)).toEqual([changed(a, 'mine'), c, d]);
  const clash = { base: [a, b], mine: [changed(a, 'mine')], theirs: [changed(a, 'theirs'), changed(b, 'x')] };
  expect(glossaryClashes(clash)).toBe(true);
  expect(mergedGlossary(clash, true)).toEqual([changed(a, 'theirs'), changed(b, 'x')]);
  expect(mergedGlossary(clash, false)?.[0]).toEqual(changed(a, 'mine'));
  expect(mergedGlossary({ base: [a], mine: undefined, theirs: [a] }, false)).toBeUndefined();
});
