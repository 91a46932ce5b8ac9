/**
 * What an index keeps of a text: few numbers, found again wherever the words
 * are. Three families, told apart by their seed, in one space of 40 bits:
 *
 * - w5: every run of 5 words is hashed, and of each 4 neighbouring hashes the
 *   least is kept (S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local
 *   Algorithms for Document Fingerprinting", SIGMOD 2003). So any two texts
 *   that share 4 + 5 - 1 = 8 words in a row share a fingerprint, at a cost of
 *   2 / (4 + 1) = 0.4 a word.
 * - s2: each pair of neighbouring content stems, sorted: it
 *   survives other endings, other small words and a change of places.
 * - r1: each rare stem, once a place: names and the words of a trade are left
 *   when everything else is rewritten (rewritten/).
 */
import { follow } from './hash.ts';
import type { Prepared } from './prepare.ts';
import { rarityOf } from './rewritten/rarity.ts';

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

/** A seed for each family, and what turns it into that of the upper 8 of the 40 bits. */
const W5 = 0x9e3779b9;
const S2 = 0x85ebca6b;
const R1 = 0xc2b2ae35;
const UPPER = 0x27d4eb2f;

/** Those by which passages are found: w5 and s2. */
export const fingerprints = (prepared: Prepared): Fingerprints =>
  gathered((add) => {
    winnow(grams(prepared.words), add);
    pairs(prepared, add);
  });

/** Those of runs of words alone. */
export const runPrints = ({ words }: Prepared): Fingerprints => gathered((add) => winnow(grams(words), add));

/** Those by which what was rewritten is found: r1. */
export const rarePrints = ({ stems, content }: Prepared): Fingerprints =>
  stemPrints([...stems].flatMap((stem, at) => (content[at] === 1 ? [{ stem, at }] : [])));

/** The same of stems that stand elsewhere than in the text: of their words in another language. */
export const stemPrints = (stems: readonly { readonly stem: number; readonly at: number }[]): Fingerprints =>
  gathered((add) => {
    for (const { stem, at } of stems)
      if (rarityOf(stem) >= RARE) add(joined(follow(R1 ^ UPPER, stem), follow(R1, stem)), at);
  });

/** Less rare stems stand in so many chunks of a corpus that none is told by them. */
const RARE = 9;

function gathered(give: (add: Add) => void): Fingerprints {
  const hashes: number[] = [];
  const positions: number[] = [];
  give((hash, at) => {
    hashes.push(hash);
    positions.push(at);
  });
  return { hashes: Float64Array.from(hashes), positions: Uint32Array.from(positions) };
}

type Add = (hash: number, at: number) => void;

/** One hash for every 5 words in a row. */
function grams(words: Uint32Array): Float64Array {
  const found = new Float64Array(Math.max(0, words.length - GRAM + 1));
  for (let i = 0; i < found.length; i++) {
    let low = W5;
    let high = W5 ^ UPPER;
    for (let k = i; k < i + GRAM; k++) {
      low = follow(low, words[k] ?? 0);
      high = follow(high, words[k] ?? 0);
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

function pairs({ stems, content }: Prepared, add: Add): void {
  let before = -1;
  for (let i = 0; i < stems.length; i++) {
    if (content[i] !== 1) continue;
    const [one, other] = [stems[before] ?? 0, stems[i] ?? 0];
    if (before >= 0 && one !== other) {
      const [first, second] = one < other ? [one, other] : [other, one];
      add(joined(follow(follow(S2 ^ UPPER, first), second), follow(follow(S2, first), second)), before);
    }
    before = i;
  }
}

const joined = (high: number, low: number): number => (high & 0xff) * 2 ** 32 + low;
