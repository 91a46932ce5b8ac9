/** No part of Kriti has words in one language only: engine, reports, command line, stand-ins, player, shell, app. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type WordsTable, wordTables } from './word-tables.ts';

const PARTS = [
  'packager/api',
  'packager/check',
  'packager/cli',
  'packager/course',
  'packager/export',
  'packager/lms',
  'packager/player',
  'packager/project',
  'electron',
  'renderer',
];

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

describe.each(PARTS)('the words of %s', (folder) => {
  const tables = wordTables(folder);

  it('are found', () => expect(tables.length).toBeGreaterThan(0));

  it('are all there in English and in Hindi', () => {
    const found = tables.flatMap((table) => lacks(table).map((lack) => `${table.at} ${lack}`));
    expect(found).toEqual([]);
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
