/** Messages into sentences: the short way and IntlMessageFormat's say the same. */
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { formatWords } from '../../packager/check/words.ts';

const byLibrary = (message: string, data: Record<string, string | number | boolean>): string =>
  String(new IntlMessageFormat(message, 'en-IN', undefined, { ignoreTag: true }).format(data));

const DATA = { file: "a'{b}'.html", n: 12_345, zero: 0, empty: '' };

it.each([
  'Nothing to fill',
  'नमस्ते <item> #1 of {n}',
  '{file} is {n} large, {zero} of it {empty}used',
  "It''s '{'quoted'}' {file}",
  '{n, number} and {n, plural, one {# file} other {# files}}',
])('%s', (message) => expect(formatWords(message, 'en', DATA)).toBe(byLibrary(message, DATA)));

it('a placeholder without a value is a fault of ours', () =>
  expect(() => formatWords('{gone}', 'en', DATA)).toThrow(/gone/));
