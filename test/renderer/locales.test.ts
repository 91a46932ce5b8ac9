/** The app's words: the same in both languages, all of them used, all of them formed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from '../../renderer/locales/en.ts';
import { hi } from '../../renderer/locales/hi.ts';

type Part = {
  readonly type: number;
  readonly value?: string;
  readonly options?: Record<string, { value: Part[] }>;
};
const ARGUMENT_TYPES = new Set([1, 2, 3, 4, 5, 6]);

/** Names of the placeholders of a message. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const look = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (ARGUMENT_TYPES.has(part.type) && part.value) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) look(option.value);
    }
  };
  look(new IntlMessageFormat(message, 'en').getAst() as readonly Part[]);
  return [...names].sort();
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const source = filesIn('renderer')
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('locales'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('both languages have the same words', () => {
  expect(Object.keys(hi)).toEqual(Object.keys(en));
});

test.each(Object.keys(en) as (keyof typeof en)[])(
  '%s: is used, and has the same placeholders in Hindi',
  (key) => {
    expect(placeholders(hi[key])).toEqual(placeholders(en[key]));
    expect(source).toContain(`'${key}'`);
  },
);

test('Hindi is written in Devanagari, and no sentence of it ends in a full stop', () => {
  for (const [key, text] of Object.entries(hi)) {
    if (key.startsWith('find-')) continue;
    expect(text, key).toMatch(/\p{Script=Devanagari}/u);
    // मि., घं. and से. are abbreviations of time.
    expect(text.replace(/(मि|घं|से)\.$/, ''), key).not.toMatch(/\p{Script=Devanagari}\.$/u);
  }
});

test('nothing is shouted, begged or called invalid', () => {
  for (const [key, text] of Object.entries(en))
    expect(text, key).not.toMatch(/!|\bplease\b|\binvalid\b|\boops\b/i);
});
