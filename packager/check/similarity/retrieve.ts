/**
 * Which parts of a corpus a text is to be held against. Each window of the text
 * chooses for itself: a copied paragraph is found in a long text of one's own,
 * where a ranking over the whole text would bury it.
 */
import type { FingerprintStore } from './fingerprint-store.ts';
import { type Fingerprints, fingerprints } from './fingerprints.ts';
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
  const holders = await holdersOf(store, asked, mostChunks);
  const windows = new Map<number, Map<number, Score>>();
  hashes.forEach((hash, i) => {
    const chunks = holders.get(hash);
    if (!chunks) return;
    const weight = Math.log(1 + mostChunks / chunks.length);
    const half = Math.floor((positions[i] ?? 0) / (window / 2));
    // Windows overlap by half: each word lies in two.
    for (const at of [half - 1, half]) {
      const scores = windows.get(at) ?? new Map<number, Score>();
      windows.set(at, scores);
      for (const chunk of chunks) {
        const { sum, shared } = scores.get(chunk) ?? { sum: 0, shared: 0 };
        scores.set(chunk, { sum: sum + weight, shared: shared + 1 });
      }
    }
  });
  return [...windows.values()].flatMap((scores) =>
    [...scores]
      .filter(([, { shared }]) => shared >= leastShared)
      .sort((one, other) => other[1].sum - one[1].sum)
      .slice(0, chosen)
      .map(([chunk, { sum }]): [number, number] => [chunk, sum]),
  );
}

interface Score {
  readonly sum: number;
  readonly shared: number;
}

/** For each fingerprint the chunks that have it. */
async function holdersOf(
  store: FingerprintStore,
  hashes: Float64Array,
  most: number,
): Promise<ReadonlyMap<number, number[]>> {
  const { query, chunk } = await store.lookup(hashes, most);
  const holders = new Map<number, number[]>();
  query.forEach((which, i) => {
    const hash = hashes[which] ?? 0;
    const chunks = holders.get(hash);
    if (chunks) chunks.push(chunk[i] ?? 0);
    else holders.set(hash, [chunk[i] ?? 0]);
  });
  return holders;
}
