/** What very many documents hold, and what a few have from each other. */
import { expect, it } from 'vitest';
import { commonRanges } from '../../../packager/check/similarity/common.ts';
import type { FingerprintStore } from '../../../packager/check/similarity/fingerprint-store.ts';
import { fingerprints } from '../../../packager/check/similarity/fingerprints.ts';
import { prepare } from '../../../packager/check/similarity/prepare.ts';
import { passages } from './texts.ts';

const [phrase = '', rare = '', own = ''] = passages('hi', 3);

/** A store of these texts, as far as it is asked here. */
function storeOf(texts: readonly string[]): FingerprintStore {
  const kept = texts.map((text) => new Set(fingerprints(prepare(text)).hashes));
  const lookup = async (hashes: Float64Array) => {
    const pairs = [...hashes].flatMap((hash, query) =>
      kept.flatMap((set, chunk) => (set.has(hash) ? [[query, chunk] as const] : [])),
    );
    return {
      query: Uint32Array.from(pairs, ([query]) => query),
      chunk: Uint32Array.from(pairs, ([, chunk]) => chunk),
    };
  };
  return { lookup } as Partial<FingerprintStore> as FingerprintStore;
}

const text = `${own}\n\n${phrase}\n\n${rare}`;
const holders = (count: number) => [
  ...Array.from({ length: count }, (_, i) => `${i} अलग बात यहाँ। ${phrase}`),
  rare,
];

it('is the passage alone, nearly to its ends', async () => {
  const store = storeOf(holders(6));
  const [[from, to] = [0, 0], ...others] = await commonRanges(store, prepare(text), 7);
  expect(others).toEqual([]);
  const start = text.indexOf(phrase);
  expect(from).toBeGreaterThanOrEqual(start);
  expect(to).toBeLessThanOrEqual(start + phrase.length);
  expect(to - from).toBeGreaterThan(0.8 * phrase.length);
});

it('is nothing where few hold it, or few of very many', async () => {
  expect(await commonRanges(storeOf(holders(4)), prepare(text), 5)).toEqual([]);
  expect(await commonRanges(storeOf(holders(6)), prepare(text), 4179)).toEqual([]);
});
