/**
 * Which parts of a corpus a text is to be held against. Each window of the text
 * chooses for itself: a copied paragraph is found in a long text of one's own,
 * where a ranking over the whole text would bury it.
 */
import type { FingerprintStore } from './fingerprint-store.ts';
import { type Fingerprints, fingerprints } from './fingerprints.ts';
import { HashNumbers } from './hash-numbers.ts';
import type { Prepared } from './prepare.ts';
import { SETTINGS } from './settings.ts';

/** Numbers of the chunks that some window of the text has in common with, the most often chosen first. */
export async function likelyChunks(store: FingerprintStore, text: Prepared): Promise<number[]> {
  const votes = new Map<number, number>();
  for (const [chunk] of await choices(store, fingerprints(text), SETTINGS.retrieval))
    votes.set(chunk, (votes.get(chunk) ?? 0) + 1);
  return ranked(votes);
}

/**
 * Numbers of the chunks that may tell the same in other words, those first of which one window is most sure.
 * @param prints those of the text's rare stems, or of what they are in another language
 */
export async function tellingChunks(store: FingerprintStore, prints: Fingerprints): Promise<number[]> {
  const most = new Map<number, number>();
  for (const [chunk, sum] of await choices(store, prints, SETTINGS.telling))
    most.set(chunk, Math.max(sum, most.get(chunk) ?? 0));
  return ranked(most);
}

const ranked = (chunks: ReadonlyMap<number, number>): number[] =>
  [...chunks].sort((one, other) => other[1] - one[1]).map(([chunk]) => chunk);

interface Choosing {
  readonly window: number;
  readonly chosen: number;
  readonly leastShared: number;
  readonly mostChunks: number;
}

/** What each window of the text chooses, with the sum of the weights of what it shares. */
async function choices(
  store: FingerprintStore,
  { hashes, positions }: Fingerprints,
  { window, chosen, leastShared, mostChunks }: Choosing,
): Promise<[chunk: number, sum: number][]> {
  const asked = Float64Array.from(new Set(hashes)).sort();
  const { query, chunk } = await store.lookup(asked, mostChunks);
  const numbers = new HashNumbers(chunk.length);
  const holders = chunk.map((one) => numbers.give(one));
  const chunks = new Uint32Array(numbers.size);
  holders.forEach((holder, i) => {
    chunks[holder] = chunk[i] ?? 0;
  });
  const at = new Map(firstOf(query, asked.length).map((from, which) => [asked[which] ?? 0, from]));
  const halves = byHalf(hashes, positions, window / 2);
  const sums = new Float64Array(chunks.length);
  const shared = new Uint16Array(chunks.length);
  const met = new Uint32Array(chunks.length);
  const found: [number, number][] = [];
  // Windows overlap by half: each word lies in two.
  for (let half = -1; half < halves.length; half++) {
    let count = 0;
    for (const hash of [...(halves[half] ?? []), ...(halves[half + 1] ?? [])]) {
      const [from, to] = at.get(hash) ?? [0, 0];
      const weight = Math.log(1 + mostChunks / (to - from || 1));
      for (let i = from; i < to; i++) {
        const holder = holders[i] ?? 0;
        if (shared[holder] === 0) met[count++] = holder;
        sums[holder] = (sums[holder] ?? 0) + weight;
        shared[holder] = (shared[holder] ?? 0) + 1;
      }
    }
    const likely: number[] = [];
    for (const holder of met.subarray(0, count)) {
      if ((shared[holder] ?? 0) < leastShared) continue;
      // Of equals the one that was met first.
      const sum = sums[holder] ?? 0;
      let place = likely.length;
      while (place > 0 && (sums[likely[place - 1] ?? 0] ?? 0) < sum) place--;
      if (place === chosen) continue;
      likely.splice(place, 0, holder);
      if (likely.length > chosen) likely.pop();
    }
    for (const holder of likely) found.push([chunks[holder] ?? 0, sums[holder] ?? 0]);
    for (const holder of met.subarray(0, count)) {
      sums[holder] = 0;
      shared[holder] = 0;
    }
  }
  return found;
}

/** Where the postings of each query begin and end. */
function firstOf(query: Uint32Array, queries: number): [from: number, to: number][] {
  const found = Array.from({ length: queries }, (): [number, number] => [0, 0]);
  query.forEach((which, i) => {
    const range = found[which];
    if (!range) return;
    if (range[1] === 0) range[0] = i;
    range[1] = i + 1;
  });
  return found;
}

/** Fingerprints by the half of a window they begin in. */
function byHalf(hashes: Float64Array, positions: Uint32Array, words: number): number[][] {
  const halves: number[][] = [];
  hashes.forEach((hash, i) => {
    const half = Math.floor((positions[i] ?? 0) / words);
    while (halves.length <= half) halves.push([]);
    halves[half]?.push(hash);
  });
  return halves;
}
