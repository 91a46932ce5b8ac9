/**
 * What very many documents of a corpus hold is nobody's: set phrases, help
 * pages, the names and duties of offices. It is shown and counts as standard.
 */
import type { FingerprintStore } from './fingerprint-store.ts';
import { GRAM, runPrints, WINDOW } from './fingerprints.ts';
import type { Prepared } from './prepare.ts';
import type { Range } from './standing.ts';

/** Fewer documents may have copied from each other. */
const LEAST_DOCUMENTS = 5;
/** Share of the corpus from which on a run of words is common. */
const SHARE = 0.01;
/** Fewer words in a row are a phrase of the language. */
const LEAST_WORDS = 8;

/**
 * @param documents how many the corpus has
 * @returns stretches of the text, UTF-16, in order
 */
export async function commonRanges(
  store: FingerprintStore,
  text: Prepared,
  documents: number,
): Promise<Range[]> {
  const least = Math.max(LEAST_DOCUMENTS, SHARE * documents);
  if (documents < least) return [];
  const { hashes, positions } = runPrints(text);
  const asked = Float64Array.from(new Set(hashes)).sort();
  const holders = new Map<number, number>();
  for (const which of (await store.lookup(asked)).query) {
    const hash = asked[which] ?? 0;
    holders.set(hash, (holders.get(hash) ?? 0) + 1);
  }
  const common = [...hashes].flatMap((hash, i) =>
    (holders.get(hash) ?? 0) >= least ? [positions[i] ?? 0] : [],
  );
  return joined(common)
    .filter(([from, to]) => to - from >= LEAST_WORDS)
    .map(([from, to]) => [text.starts[from] ?? 0, text.ends[Math.min(to, text.ends.length) - 1] ?? 0]);
}

/** Grams whose windows meet, as stretches of words. */
function joined(grams: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const at of grams) {
    const last = found.at(-1);
    if (last && at <= last[1] + WINDOW) last[1] = Math.max(last[1], at + GRAM);
    else found.push([at, at + GRAM]);
  }
  return found;
}
