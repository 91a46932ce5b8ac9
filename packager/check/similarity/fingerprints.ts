/**
 * What an index keeps of a text: few numbers, found again wherever the words
 * are. Two families, told apart by their seed, in one space of 40 bits:
 *
 * - w5: every run of 5 words is hashed, and of each 4 neighbouring hashes the
 *   least is kept (S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local
 *   Algorithms for Document Fingerprinting", SIGMOD 2003). So any two texts
 *   that share 4 + 5 - 1 = 8 words in a row share a fingerprint, at a cost of
 *   2 / (4 + 1) = 0.4 a word.
 * - s2: each pair of neighbouring content stems, in alphabetical order: it
 *   survives other endings, other small words and a change of places.
 */
import type { Prepared } from './prepare.ts';

export interface Fingerprints {
  /** Whole numbers below 2^40, in the order of the text. */
  readonly hashes: Float64Array;
  /** For each hash the word at which it begins. */
  readonly positions: Uint32Array;
}

/** k: words in a gram. Shorter runs are chance, longer ones break at a single changed word. */
export const GRAM = 5;
/** w: neighbouring grams of which one is kept. */
export const WINDOW = 4;

const W5 = 0x9e3779b9;
const S2 = 0x85ebca6b;
/** Turns a seed into that of the second hash, which gives the upper 8 of the 40 bits. */
const UPPER = 0x27d4eb2f;

export function fingerprints(prepared: Prepared): Fingerprints {
  const hashes: number[] = [];
  const positions: number[] = [];
  const add = (hash: number, at: number): void => {
    hashes.push(hash);
    positions.push(at);
  };
  winnow(grams(prepared.folded), add);
  pairs(prepared, add);
  return { hashes: Float64Array.from(hashes), positions: Uint32Array.from(positions) };
}

type Add = (hash: number, at: number) => void;

/** One hash for every 5 words in a row. */
function grams(folded: readonly string[]): Float64Array {
  const lower = Uint32Array.from(folded, (word) => hashOf(word, W5));
  const upper = Uint32Array.from(folded, (word) => hashOf(word, W5 ^ UPPER));
  const found = new Float64Array(Math.max(0, folded.length - GRAM + 1));
  for (let i = 0; i < found.length; i++) {
    let low = 0;
    let high = 0;
    for (let k = i; k < i + GRAM; k++) {
      low = mix(low, lower[k] ?? 0);
      high = mix(high, upper[k] ?? 0);
    }
    found[i] = joined(high, low);
  }
  return found;
}

/** Robust winnowing (section 4.1 of the paper): among equals the one kept last goes on, else the rightmost. */
function winnow(grams: Float64Array, add: Add): void {
  const windows = Math.max(grams.length === 0 ? 0 : 1, grams.length - WINDOW + 1);
  let kept = -1;
  for (let i = 0; i < windows; i++) {
    let least = i;
    for (let j = i; j < Math.min(i + WINDOW, grams.length); j++) {
      if ((grams[j] ?? 0) <= (grams[least] ?? 0)) least = j;
    }
    if (kept >= i && grams[kept] === grams[least]) least = kept;
    if (least !== kept) add(grams[least] ?? 0, least);
    kept = least;
  }
}

function pairs({ folded, stems, content }: Prepared, add: Add): void {
  let before = '';
  let at = 0;
  for (let i = 0; i < folded.length; i++) {
    if (content[i] !== 1) continue;
    const stem = stems[i] ?? '';
    if (before !== '' && before !== stem) {
      const [first, second] = before < stem ? [before, stem] : [stem, before];
      const high = mix(hashOf(first, S2 ^ UPPER), hashOf(second, S2 ^ UPPER));
      add(joined(high, mix(hashOf(first, S2), hashOf(second, S2))), at);
    }
    before = stem;
    at = i;
  }
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), then finished as MurmurHash3 does, so that all bits depend on all letters. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return finish(hash);
}

const mix = (a: number, b: number): number => finish(Math.imul(a, 31) + b);

/** fmix32 of MurmurHash3 (A. Appleby, public domain). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const joined = (high: number, low: number): number => (high & 0xff) * 2 ** 32 + low;
