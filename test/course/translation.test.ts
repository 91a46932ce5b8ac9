/** Translations of any course: units that find each other, truthful states, and structures that lose nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docProblems } from '../../packager/course/check-doc.ts';
import { mainLang } from '../../packager/course/course.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
import { contentHash } from '../../packager/course/translation/content.ts';
import { pairsOfPage, tallyOf, tallyOfProject } from '../../packager/course/translation/state.ts';
import { alignedDoc } from '../../packager/course/translation/structure.ts';
import { begunPage, noteSources, translate } from '../../packager/course/translation/translate.ts';
import { unitsOfDoc } from '../../packager/course/translation/units.ts';
import { arbitraryDoc, arbitraryProject } from '../arbitrary/course.ts';

const EN_HI = { from: 'en', to: 'hi' };
const paragraph = (id: string, text: string): Node => ({
  type: 'paragraph',
  attrs: { id },
  ...(text && { content: [{ type: 'text', text }] }),
});
const doc = (...content: Node[]): Doc => ({ type: 'doc', content });
const page = (en: Doc, hi?: Doc, more: Partial<Page> = {}): Page => ({
  ...{ id: 'p', title: { en: 'Page', hi: 'पृष्ठ' } },
  docs: { en, ...(hi && { hi }) },
  ...more,
});
const states = (of: Page): string[] => pairsOfPage(of, EN_HI).map(({ name, state }) => `${name} ${state}`);

/** A course around a page; nothing else of it matters here. */
const around = (of: Page): Project => {
  const course = {
    ...{ format: 1 as const, id: 'c', languages: ['en', 'hi'], title: { en: 'Course' }, subtitle: {} },
    ...{ description: {}, purpose: {}, instructions: {}, institution: {}, source: '', licence: '' },
    ...{ keywords: [], competencies: [], audience: { positions: [], roles: [], activities: [] } },
    ...{ authors: [], references: [], theme: 'sadan' as const, assets: {} },
    outline: [{ id: 'm', title: { en: 'M' }, items: [{ id: 'i', kind: 'pages' as const, pages: ['p'] }] }],
  };
  return { course, pages: new Map([[of.id, of]]) };
};
const pageOf = (project: Project): Page => project.pages.get('p') ?? page(doc());

test('a unit has one name, and any document has it under the same one in another language', () => {
  fc.assert(
    fc.property(arbitraryDoc(), (any) => {
      const names = unitsOfDoc(any).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(unitsOfDoc(alignedDoc(any, undefined)).map(({ name }) => name)).toEqual(names);
    }),
    { numRuns: 25 },
  );
});

test('a page begun in a language is a page, says nothing yet, and keeps what was there', () => {
  fc.assert(
    fc.property(arbitraryDoc(), arbitraryDoc(), (source, target) => {
      const begun = alignedDoc(source, undefined);
      expect(docProblems(begun, '')).toEqual([]);
      expect(begun.content.length).toBe(source.content.length);
      const both = alignedDoc(source, target);
      expect(docProblems(both, '')).toEqual([]);
      const words = ({ content }: Doc) =>
        unitsOfDoc(doc(...content)).flatMap(({ content: c }) => contentHash(c));
      const kept = words(both);
      const silent = contentHash([]);
      for (const word of words(target))
        if (word !== silent && word !== contentHash('')) expect(kept).toContain(word);
      expect(alignedDoc(source, both)).toEqual(both);
    }),
    { numRuns: 25 },
  );
});

test('a course whose every text is translated has nothing missing and nothing stale, until a source changes', () => {
  fc.assert(
    fc.property(arbitraryProject(), ({ project: any }) => {
      const main = mainLang(any.course);
      const direction = { from: main, to: main === 'hi' ? 'en' : 'hi' };
      const changes = [...any.pages.values()].flatMap((one) =>
        pairsOfPage(one, direction).map(({ name, content }) => ({ owner: one.id, unit: name, content })),
      );
      const next = translate(any, changes, direction);
      for (const one of next.pages.values()) {
        const pairs = pairsOfPage(one, direction);
        expect(pairs.filter(({ state }) => state !== 'done')).toEqual([]);
        const changed = { ...one, title: { ...one.title, [main]: `${one.title[main]} now` } };
        const hadTitle = pairs.some(({ name }) => name === 'title');
        expect(tallyOf(pairsOfPage(changed, direction)).stale).toBe(hadTitle ? 1 : 0);
      }
    }),
    { numRuns: 25 },
  );
});

test('missing is what the target does not say; blocks without words ask for nothing', () => {
  const en = doc(paragraph('a', 'One'), paragraph('b', 'Two'), paragraph('c', ''));
  expect(states(page(en))).toEqual(['title done', 'a.text missing', 'b.text missing']);
  expect(states(page(en, doc(paragraph('b', 'दो'), paragraph('a', ' '))))).toEqual([
    'title done',
    'a.text missing',
    'b.text done',
  ]);
});

describe('the stamp of the source', () => {
  const en = doc(paragraph('a', 'One'));
  const translated = translate(around(page(en)), [{ owner: 'p', unit: 'a.text', content: 'एक' }], EN_HI);
  const edited = (text: string): Project =>
    around({ ...pageOf(translated), docs: { ...pageOf(translated).docs, en: doc(paragraph('a', text)) } });

  test('tells a change of the words or their marks, and none when it is undone', () => {
    expect(tallyOfProject(translated, EN_HI).stale).toBe(0);
    expect(states(pageOf(edited('One more')))).toContain('a.text stale');
    expect(states(pageOf(edited('One')))).toContain('a.text done');
    const bold = doc({
      ...paragraph('a', ''),
      content: [{ type: 'text', text: 'One', marks: [{ type: 'bold' }] }],
    });
    expect(states({ ...pageOf(translated), docs: { ...pageOf(translated).docs, en: bold } })).toContain(
      'a.text stale',
    );
    const confirmed = translate(edited('One more'), [{ owner: 'p', unit: 'a.text' }], EN_HI);
    expect(states(pageOf(confirmed))).toContain('a.text done');
  });

  test('is of the language it was made from, whatever it is looked at beside', () => {
    const three: Page = {
      ...pageOf(translated),
      docs: { ...pageOf(translated).docs, ta: doc(paragraph('a', 'ஒன்று')) },
    };
    const fromTamil = { from: 'ta', to: 'hi' };
    expect(pairsOfPage(three, fromTamil).map(({ state }) => state)).toEqual(['done']);
    const changed = { ...three, docs: { ...three.docs, en: doc(paragraph('a', 'Another')) } };
    expect(pairsOfPage(changed, fromTamil).map(({ state }) => state)).toEqual(['stale']);
  });

  test('is noted, where nobody kept one, when the source first changes', () => {
    const before = around(page(en, doc(paragraph('a', 'एक'))));
    const after = around(page(doc(paragraph('a', 'One more')), doc(paragraph('a', 'एक'))));
    expect(states(pageOf(after))).toContain('a.text done');
    const noted = noteSources(before, after);
    expect(states(pageOf(noted))).toContain('a.text stale');
    expect(noteSources(before, before)).toBe(before);
    // Undone, it is as good as it was.
    expect(states({ ...pageOf(noted), docs: pageOf(before).docs })).toContain('a.text done');
  });
});

test('a text put where the target has no block makes the block, in its place, and shares what is no text', () => {
  const image: Node = {
    type: 'image',
    attrs: {
      id: 'i',
      asset: 'a'.repeat(64),
      alt: 'A picture',
      decorative: false,
      caption: '',
      width: 'text',
    },
  };
  const own = paragraph('own', 'अपना');
  const start = page(
    doc(paragraph('a', 'One'), image, paragraph('b', 'Two')),
    doc(paragraph('a', 'एक'), own),
  );
  const next = pageOf(translate(around(start), [{ owner: 'p', unit: 'i.alt', content: 'चित्र' }], EN_HI));
  expect(next.docs.hi?.content).toEqual([
    paragraph('a', 'एक'),
    own,
    { ...image, attrs: { ...image.attrs, alt: 'चित्र' } },
    paragraph('b', ''),
  ]);
  expect(begunPage(start, EN_HI).docs.hi?.content.map(({ attrs }) => attrs?.id)).toEqual([
    'a',
    'own',
    'i',
    'b',
  ]);
});
