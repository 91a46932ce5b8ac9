import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exercise } from '../../packager/player/course-data.ts';
import { acceptedAs, fold, isOpen, isRight, rightParts } from '../../packager/player/marking.ts';

test('case, spaces and the form of a letter do not count; every other difference does', () => {
  expect(acceptedAs('  The\u00a0 DAK ', ['dak', 'the dak'])).toBe(2);
  // क़ as one code point and as क with a nukta.
  expect(acceptedAs('\u0915\u093c\u0932\u092e', ['\u0958\u0932\u092e'])).toBe(1);
  expect(acceptedAs('daak', ['dak', 'the dak'])).toBe(0);
  expect(acceptedAs('', ['dak'])).toBe(0);
});

test('folding any text a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('an order is right only as it was written, and each place by itself', () => {
  const steps: Exercise = { kind: 'placed', shape: 'steps', id: 'o', page: 'p', parts: ['a', 'b', 'c'] };
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), (given) => {
      expect(rightParts(steps, given)).toEqual(given.map((part, place) => part === place + 1));
    }),
  );
  expect(rightParts(steps, [])).toEqual([false, false, false]);
});

test('a question is right as a whole or not at all, and open while a part is', () => {
  const blanks: Exercise = { kind: 'written', id: 'b', page: 'p', accepted: [['dak', 'mail'], ['file']] };
  expect(isRight(blanks, [' Mail ', 'FILE'])).toBe(true);
  expect(isRight(blanks, ['dak', 'folder'])).toBe(false);
  expect(isRight(blanks, 0)).toBe(false);
  expect(isRight({ ...blanks, accepted: [] }, [])).toBe(false);
  expect([0, ['dak', ' '], ['dak', 'x']].map((reply) => isOpen(blanks, reply))).toEqual([true, true, false]);
  const pairs: Exercise = { kind: 'placed', shape: 'pairs', id: 'm', page: 'p', parts: ['a', 'b'] };
  expect(
    [
      [1, 2],
      [1, 0],
      [2, 1],
    ].map((reply) => isRight(pairs, reply)),
  ).toEqual([true, false, false]);
  expect([[1, 2], [1, 0], 0].map((reply) => isOpen(pairs, reply))).toEqual([false, true, true]);
});
