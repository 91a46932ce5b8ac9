/** What every FingerprintStore must do, tried on it beside a plain map. */
import { expect, it } from 'vitest';
import type { ChunkPrints, FingerprintStore } from '../../packager/check/similarity/fingerprint-store.ts';
import { distinct } from '../../packager/corpus/posting.ts';
import { madePrints, numbers } from './made-prints.ts';

/** The chunks that have each hash, as a plain map keeps them. */
class PlainIndex {
  readonly #chunks = new Map<number, Float64Array>();
  add = ({ chunk, hashes }: ChunkPrints): void => void this.#chunks.set(chunk, hashes);
  remove = (chunk: number): void => void this.#chunks.delete(chunk);

  lookup(hashes: Float64Array, most: number): [number, number][] {
    const having = new Map<number, number[]>();
    for (const [chunk, own] of this.#chunks)
      for (const hash of own) having.set(hash, [...(having.get(hash) ?? []), chunk]);
    return [...hashes.entries()].flatMap(([i, hash]) => {
      const chunks = having.get(hash) ?? [];
      return chunks.length > most
        ? []
        : chunks.sort((a, b) => a - b).map((chunk): [number, number] => [i, chunk]);
    });
  }
}

export async function found(
  store: FingerprintStore,
  hashes: Float64Array,
  most?: number,
): Promise<[number, number][]> {
  const { query, chunk } = await store.lookup(hashes, most);
  return [...query.entries()]
    .map(([i, number]): [number, number] => [number, chunk[i] ?? -1])
    .sort(([a, c], [b, d]) => a - b || c - d);
}

/** @param open gives an empty store; `settle` does what it does in idle time */
export function storeContract(
  open: () => Promise<{ store: FingerprintStore; settle(): Promise<void> }>,
): void {
  it('finds what a plain map finds, whatever was added, removed and folded', async () => {
    const { store, settle } = await open();
    const plain = new PlainIndex();
    const number = numbers(42);
    const asked = distinct(
      Float64Array.from([...madePrints(3, 200).hashes, ...madePrints(11, 200).hashes, 1, 2, 3, 2 ** 40 - 1]),
    );
    const agree = async () => {
      for (const most of [Number.POSITIVE_INFINITY, 4])
        expect(await found(store, asked, most)).toEqual(plain.lookup(asked, most));
    };
    const first = Array.from({ length: 10 }, (_, i) => madePrints(i, 200));
    first.forEach(plain.add);
    await store.bulkLoad(first);
    await agree();
    for (let chunk = 10; chunk < 24; chunk++) {
      plain.add(madePrints(chunk, 200));
      await store.addChunk(madePrints(chunk, 200));
      if (number(3) === 0) await settle();
      const gone = number(chunk);
      plain.remove(gone);
      await store.removeChunk(gone);
      if (number(4) === 0) await agree();
    }
    await agree();
    await settle();
    await agree();
    await store.close();
  });

  it('counts a chunk once, however often it is added', async () => {
    const { store, settle } = await open();
    const prints = Array.from({ length: 5 }, (_, i) => madePrints(i, 100));
    await store.bulkLoad(prints);
    const before = await store.size();
    await store.bulkLoad(prints);
    for (const one of prints) await store.addChunk(one);
    await settle();
    expect((await store.size()).postings).toBe(before.postings);
    expect(before.postings).toBe(prints.reduce((sum, { hashes }) => sum + hashes.length, 0));
    await store.close();
  });

  it('is empty at first', async () => {
    const { store } = await open();
    expect(await found(store, Float64Array.of(1, 2, 3))).toEqual([]);
    expect((await store.size()).postings).toBe(0);
    await store.close();
  });
}
