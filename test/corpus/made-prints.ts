/** Fingerprints made by chance from a seed: as many of them in common use as in a real text. */
import type { ChunkPrints } from '../../packager/check/similarity/fingerprint-store.ts';
import { distinct } from '../../packager/corpus/posting.ts';

/** @returns whole numbers below `below`, the same for the same seed (mulberry32, T. Ettinger). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  return (below) => Math.floor((((next() % 2 ** 21) * 2 ** 32 + next()) / 2 ** 53) * below);
}

const COMMON = 5000;

export function madePrints(chunk: number, count: number): ChunkPrints {
  const number = numbers(chunk + 1);
  const common = numbers(7);
  const shared = Array.from({ length: 50 }, () => common(2 ** 40));
  const hashes = Float64Array.from({ length: count }, (_, i) =>
    i % 20 === 0
      ? (shared[number(shared.length)] ?? 0)
      : number(2)
        ? number(2 ** 40)
        : number(COMMON) * 2 ** 27,
  );
  return { chunk, hashes: distinct(hashes) };
}
