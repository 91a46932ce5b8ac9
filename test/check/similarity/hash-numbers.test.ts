/** Hashes get the numbers that a map would give them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashNumbers } from '../../../packager/check/similarity/hash-numbers.ts';

/** Also such as meet in one place. */
const hash = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.integer({ min: 0, max: 5 }).map((i) => i * 2 ** 20),
);

test('any hashes: each has the number in whose turn it first came, and no other has one', () => {
  fc.assert(
    fc.property(fc.array(hash), fc.array(hash), (given, asked) => {
      const numbers = new HashNumbers(given.length);
      const plain = new Map<number, number>();
      for (const one of given) {
        if (!plain.has(one)) plain.set(one, plain.size);
        expect(numbers.give(one)).toBe(plain.get(one));
      }
      expect(numbers.size).toBe(plain.size);
      for (const one of [...given, ...asked]) expect(numbers.of(one)).toBe(plain.get(one) ?? -1);
    }),
  );
});

test('more than were announced are refused before there is no room', () => {
  const numbers = new HashNumbers(3);
  expect(() => {
    for (let i = 0; i < 100; i++) numbers.give(i);
  }).toThrow(RangeError);
});
