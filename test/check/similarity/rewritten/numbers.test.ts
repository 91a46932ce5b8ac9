/** Numbers are known by what they are worth, however they are written. */
import { expect, test } from 'vitest';
import { prepare } from '../../../../packager/check/similarity/prepare.ts';
import { numbersIn, sameNumber } from '../../../../packager/check/similarity/rewritten/numbers.ts';

const valuesOf = (text: string): number[] => numbersIn(prepare(text)).map(({ value }) => value);

test.each<[string, number[]]>([
  ['Rs 40,000 in all', [40_000]],
  ['forty thousand rupees', [40_000]],
  ['चालीस हज़ार रुपये', [40_000]],
  ['1,25,000 people', [125_000]],
  ['२०० नमूने', [200]],
  ['one hundred and ten', [110]],
  ['two hundred and fifty thousand', [250_000]],
  ['उन्नीस सौ पैंतालीस', [1945]],
  ['2.5 lakh', [250_000]],
  ['ढाई लाख', [250_000]],
  ['twenty-six of forty-two', [26, 42]],
  ['three or four, five', [3, 4, 5]],
  ['in 2019, 45 men', [2019, 45]],
  ['20% and twenty per cent', [0.2, 0.2]],
  ['पचास फ़ीसदी', [0.5]],
  ['a fifth of the money', [0.2]],
  ['a score and dozen by the hundred', [100]],
  ['one of them, and nobody else', []],
])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));

test('a number stands where its words do', () => {
  const [found] = numbersIn(prepare('They bought two hundred and six mats.'));
  expect([found?.at, found?.to]).toEqual([2, 6]);
});

const [one, other] = ['one', 'other'] as const;
test.each<[string, string, boolean]>([
  ['ninety days', 'three months', true],
  ['eleven weeks', 'three months', true],
  ['तीन महीने', '90 days', true],
  ['a year of 12 months', 'twelve', true],
  ['two weeks', 'two months', true],
  ['ten days', 'three months', false],
  ['forty', '41', false],
])('%s and %s', (a, b, same) => {
  const [first, second] = [numbersIn(prepare(a)).at(0), numbersIn(prepare(b)).at(0)];
  expect({ one: first, other: second }).toEqual({ [one]: expect.anything(), [other]: expect.anything() });
  expect(first && second && sameNumber(first, second)).toBe(same);
});
