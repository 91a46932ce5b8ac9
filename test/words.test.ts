/** No part of Kriti has words in one language only: engine, reports, command line, stand-ins, player, shell, app. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sourcesBelow, strayTexts, tablesOf, type WordsTable } from './word-tables.ts';

/** Where words are: below these every file is read, so that a new folder needs no entry here. */
const PARTS = ['packager', 'electron', 'renderer', 'templates'];

type Part = {
  readonly type: number;
  readonly value?: string;
  readonly options?: Record<string, { value: Part[] }>;
};

/** Names that a message asks for, in its branches too: every part but plain text (0) and `#` (7) has one. */
function placeholders(message: string): string {
  const named = (parts: readonly Part[]): string[] =>
    parts.flatMap(({ type, value = '', options = {} }) => [
      ...(type === 0 || type === 7 ? [] : [value]),
      ...Object.values(options).flatMap((option) => named(option.value)),
    ]);
  const parts = new IntlMessageFormat(message, 'en', undefined, {
    ignoreTag: true,
  }).getAst() as readonly Part[];
  return [...new Set(named(parts))].sort().join(' ');
}

/** Names of standards and tags of languages are the same everywhere; a sentence is not. */
const isName = (english: string, hindi: string): boolean =>
  (english === hindi && !/\p{L}\p{Ll}{3}/u.test(english)) ||
  (/^en\b/.test(english) && /^hi\b/.test(hindi)) ||
  !/\p{L}/u.test(hindi.replace(/\{\w+\}/g, ''));

/** What is not the same in the second language: a text that is missing, still English, or asks for another name. */
function lacks({ en, hi }: WordsTable): string[] {
  return [...new Set([...en.keys(), ...hi.keys()])].flatMap((key) => {
    const [english, hindi] = [en.get(key), hi.get(key)];
    if (!english || !hindi) return english === hindi ? [] : [`${key} is in one language only`];
    if (!/\p{Script=Devanagari}/u.test(hindi) && !isName(english, hindi))
      return [`${key} is not in Hindi: ${hindi}`];
    const [asked, given] = [placeholders(english), placeholders(hindi)];
    return asked === given ? [] : [`${key} asks for ${asked} in English, for ${given} in Hindi`];
  });
}

const sources = new Map(PARTS.map((part) => [part, sourcesBelow(part)]));
const tables = new Map([...sources].map(([part, files]) => [part, files.flatMap((file) => tablesOf(file))]));
const said = (of: readonly WordsTable[]): Set<string> =>
  new Set(of.flatMap(({ en, hi }) => [...en.values(), ...hi.values()]));

describe.each(PARTS)('the words of %s', (part) => {
  it('are found', () => expect(tables.get(part)?.length).toBeGreaterThan(0));

  it('are all there in English and in Hindi', () => {
    const found = tables.get(part)?.flatMap((table) => lacks(table).map((lack) => `${table.at} ${lack}`));
    expect(found).toEqual([]);
  });

  it('stand in the tables', () => {
    const known = said([...tables.values()].flat());
    expect(sources.get(part)?.flatMap((file) => strayTexts(file, known))).toEqual([]);
  });
});

it('a text that is missing, still English or asks for something else is found', () => {
  const table = (en: [string, string][], hi: [string, string][]) =>
    lacks({ at: '', en: new Map(en), hi: new Map(hi) });
  expect(table([['a', 'Save it']], [])).toHaveLength(1);
  expect(table([['a', 'Save it']], [['a', 'Save it']])).toHaveLength(1);
  expect(table([['a', 'Report: {file}']], [['a', 'Report: {file}']])).toHaveLength(1);
  expect(table([['a', 'SCORM 1.2']], [['a', 'SCORM 1.2']])).toEqual([]);
  expect(table([['a', 'Save it']], [['a', 'सहेजें']])).toEqual([]);
  expect(table([['a', 'Save {file}']], [['a', '{name} सहेजें']])).toHaveLength(1);
  expect(table([['a', '{seen} of {all}']], [['a', '{all} / {seen}']])).toEqual([]);
});

describe('a table', () => {
  const faults = (file: string, source: string): string[] =>
    tablesOf(file, source).flatMap((table) => lacks(table).map((lack) => `${table.at} ${lack}`));

  it.each<[string, string, string]>([
    ['without a side', 'a.ts', "const A = { en: { a: 'Save it' } };"],
    ['without English', 'a.ts', "const A = { id: 'x', label: { hi: 'सहेजें' } };"],
    ['whose side says nothing', 'a.ts', "const A = { en: { a: 'Save it' }, hi: {} };"],
    [
      'of two constants',
      'a.ts',
      "const EN = { a: 'One', b: 'Two' }; const HI = { a: 'एक' }; f({ en: EN, hi: HI });",
    ],
    [
      'with a part of words',
      'a.ts',
      "const A = { en: { a: { what: 'A', how: 'B' } }, hi: { a: { what: 'क' } } };",
    ],
    ['that makes its words', 'a.ts', "const A = { en: (n) => 'Page ' + 'now', hi: (n) => `Page now` };"],
    [
      'spread into another',
      'a.ts',
      "const M = { a: 'One' }; const A = { en: { ...M, b: 'Two' }, hi: { b: 'दो' } };",
    ],
    ['on a screen', 'a.tsx', "const a = <A words={{ en: 'Save it' }} />;"],
    ['in data', 'a.json', '{ "label": { "en": "Save it" } }'],
  ])('%s is found', (_, file, source) => expect(faults(file, source)).toHaveLength(1));

  it('of other languages, of numbers or of what machines read is none', () => {
    expect(faults('a.ts', "const A = { en: 'English', hi: 'Hindi', ta: 'Tamil' };")).toEqual([]);
    expect(faults('a.ts', "const A = { en: 200 }; const v = { display: { en: 'answered' } };")).toEqual([]);
  });

  it('is where words belong: others are found', () => {
    const stray = (source: string) => strayTexts('a.tsx', new Set(['पृष्ठ']), source);
    expect(stray("const a = lang === 'hi' ? 'सहेजें' : 'Save';")).toHaveLength(1);
    expect(stray('const a = <p>Save it</p>;')).toHaveLength(1);
    expect(stray('const a = <button aria-label="Save it" />;')).toHaveLength(1);
    expect(stray("const a = <kbd>Ctrl</kbd>; const b = 'पृष्ठ'; const c = 'File / फ़ाइल';")).toEqual([]);
  });
});
