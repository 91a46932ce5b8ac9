/** Postings sort, merge and are found as numbers and sets would be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOCKS,
  blockOf,
  distinct,
  Findings,
  mergeEntries,
  PostingList,
  sliceOfBlock,
  sliceOfHash,
} from '../../packager/corpus/posting.ts';

const posting = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 2 ** 40 - 1 }), fc.constantFrom(0, 2 ** 40 - 1, 2 ** 39, 255, 256)),
  fc.oneof(fc.integer({ min: 0, max: 2 ** 24 - 1 }), fc.constantFrom(0, 2 ** 24 - 1)),
);
const listOf = (postings: readonly (readonly [number, number])[]): PostingList => {
  const list = new PostingList(postings.length);
  for (const [hash, chunk] of postings) list.push(hash, chunk);
  return list;
};

const chunksOf = (hash: number, ...blocks: Buffer[]): number[] => {
  const found = new Findings({ most: Number.POSITIVE_INFINITY, fresh: new Map(), removed: new Set() });
  found.look(0, hash, ...blocks);
  return [...found.postings.chunk];
};

describe('postings', () => {
  it('come back from their blocks, sorted, each once', () => {
    fc.assert(
      fc.property(fc.array(posting), (postings) => {
        const blocks = [...listOf(postings).blocks()];
        expect(blocks.map(({ block }) => block)).toEqual(
          [...new Set(postings.map(([hash]) => blockOf(hash)))].sort((a, b) => a - b),
        );
        for (const { block, entries } of blocks) {
          expect(block).toBeLessThan(BLOCKS);
          for (const hash of new Set(postings.map(([h]) => h))) {
            const wanted =
              blockOf(hash) === block ? postings.filter(([h]) => h === hash).map(([, c]) => c) : [];
            if (blockOf(hash) !== block) continue;
            expect(sliceOfHash(hash)).toBe(sliceOfBlock(block));
            expect(chunksOf(hash, entries)).toEqual([...new Set(wanted)].sort((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('are found as sets would find them, in blocks and among new ones, unless they are too many', () => {
    const chunk = fc.integer({ min: 0, max: 30 });
    const hash = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hash, chunk), { maxLength: 60 }),
        fc.array(fc.tuple(hash, chunk)),
        fc.array(chunk, { maxLength: 4 }),
        fc.oneof(fc.nat({ max: 8 }), fc.constant(Number.POSITIVE_INFINITY)),
        (inBlocks, inDelta, gone, most) => {
          const [block] = [...listOf(inBlocks).blocks()];
          const removed = new Set(gone);
          const fresh = new Map(
            inDelta.map(([of]) => [
              of,
              [...new Set(inDelta.filter(([one]) => one === of).map(([, c]) => c))],
            ]),
          );
          const found = new Findings({ most, fresh, removed });
          for (let asked = 0; asked < 4; asked++) found.look(asked, asked, block?.entries ?? Buffer.alloc(0));
          const { query, chunk: chunks } = found.postings;
          for (let asked = 0; asked < 4; asked++) {
            const wanted = [...inBlocks, ...inDelta].filter(([of, c]) => of === asked && !removed.has(c));
            const all = [...new Set(wanted.map(([, c]) => c))].sort((a, b) => a - b);
            const own = [...chunks].filter((_, i) => query[i] === asked).sort((a, b) => a - b);
            expect(own).toEqual(all.length > most ? [] : all);
          }
        },
      ),
    );
  });

  it('merge into one list without what was removed', () => {
    const chunk = fc.integer({ min: 0, max: 5 });
    const inOneBlock = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), chunk));
    const entries = (postings: [number, number][]) =>
      [...listOf(postings).blocks()][0]?.entries ?? Buffer.alloc(0);
    fc.assert(
      fc.property(inOneBlock, inOneBlock, fc.array(chunk), (a, b, gone) => {
        const removed = new Set(gone);
        const merged = mergeEntries(entries(a), entries(b), removed);
        expect(merged).toEqual(entries([...a, ...b].filter(([, c]) => !removed.has(c))));
      }),
    );
  });

  it('are asked for by a set in order', () => {
    expect([...distinct(Float64Array.of(5, 2 ** 39, 5, 0, 2 ** 39))]).toEqual([0, 5, 2 ** 39]);
  });
});
