import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { PROBLEM_WORDS } from '../../packager/course/problem-words.ts';
import { UI_LANGS } from '../../packager/course/words.ts';

/** Names that a message asks for. */
const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)/g)].map((m) => m[1] ?? '').sort();

describe.each([['problems of a course', PROBLEM_WORDS]])('the words for %s', (_, table) => {
  test('are the same keys, parts and placeholders in each language', () => {
    for (const [key, words] of Object.entries(table.en)) {
      const hindi = table.hi[key];
      expect(Object.keys(hindi ?? {}), key).toEqual(Object.keys(words));
      for (const part of ['what', 'why', 'how'] as const) {
        expect(placeholders(hindi?.[part] ?? ''), `${key} ${part}`).toEqual(placeholders(words[part] ?? ''));
      }
    }
    expect(Object.keys(table.hi).sort()).toEqual(Object.keys(table.en).sort());
  });

  test('say what is so in at most 60 letters beside the names', () => {
    for (const lang of UI_LANGS) {
      for (const [key, { what }] of Object.entries(table[lang])) {
        expect([key, what.replace(/\{\w+\}/g, '').length <= 60]).toEqual([key, true]);
      }
    }
  });

  test('are messages that can be formatted', () => {
    for (const lang of UI_LANGS) {
      for (const words of Object.values(table[lang])) {
        for (const message of Object.values(words) as string[]) {
          const data = Object.fromEntries(placeholders(message).map((name) => [name, name]));
          expect(new IntlMessageFormat(message, lang).format(data)).not.toMatch(/[{}]/);
        }
      }
    }
  });
});

test('every problem that the code names has words', () => {
  const folders = ['course', 'project'].map((name) => new URL(`../../packager/${name}/`, import.meta.url));
  const source = folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((n) => n.endsWith('.ts'))
        .map((n) => readFileSync(new URL(n, folder), 'utf8')),
    )
    .join('\n');
  const named = new Set([...source.matchAll(/\bkey: '([\w-]+)'/g)].map((m) => m[1] ?? ''));
  expect(named.size).toBeGreaterThan(15);
  expect([...named].filter((key) => !(key in PROBLEM_WORDS.en))).toEqual([]);
  expect(Object.keys(PROBLEM_WORDS.en).filter((key) => !named.has(key))).toEqual([]);
});
