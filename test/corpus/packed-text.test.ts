/** Texts come back from their packing, also many at once. */
import { expect, it } from 'vitest';
import { packText, unpackedAhead, unpackText } from '../../packager/corpus/packed-text.ts';

const textOf = (i: number) => ({ text: `text ${i} é हिंदी `.repeat(i + 1), places: [{ start: 0, end: i }] });
const packed = (count: number) => Array.from({ length: count }, (_, i) => [i, packText(textOf(i))] as const);

it('is the same again', () => {
  expect(unpackText(packText(textOf(3)))).toEqual(textOf(3));
});

it.each([0, 1, 8, 9, 40])('are all there in their order, each with its key: %i', async (count) => {
  const found: unknown[] = [];
  for await (const one of unpackedAhead(packed(count))) found.push(one);
  expect(found).toEqual(Array.from({ length: count }, (_, i) => [i, textOf(i)]));
});

it('says that one is damaged when its turn comes, and not before', async () => {
  const some: (readonly [number, Uint8Array])[] = packed(12);
  some[5] = [5, Buffer.from('no such thing')];
  some[7] = [7, Buffer.from('nor this')];
  const found: number[] = [];
  await expect(async () => {
    for await (const [key] of unpackedAhead(some)) found.push(key);
  }).rejects.toThrow();
  expect(found).toEqual([0, 1, 2, 3, 4]);
});
