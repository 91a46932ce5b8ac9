/**
 * Finds among many prints the recordings that a copy was taken from: words that
 * begin with the same 16 bits vote for how the two would lie upon each other, and
 * the places with most votes are looked at bit by bit. Sorted anew when opened.
 */
import { isLive } from './print.ts';
import { type Stretch, stretches } from './stretches.ts';

/** Votes below which a place is chance. */
const LEAST_VOTES = 4;
/** Places that are looked at. */
const MOST_PLACES = 256;
/** Words under one key beyond which it says nothing, as a share of all and at least so many. */
const COMMON = { share: 1 / 256, least: 512 };
/** Keeps the number of a print and a shift in one number: an hour has 29,070 words. */
const SHIFTS = 2 ** 17;

export interface LikelySound {
  /** Number of the print in the index. */
  readonly print: number;
  /** In the order of the copy, without overlaps. */
  readonly stretches: readonly Stretch[];
}

export class SoundIndex {
  readonly #prints: readonly Uint32Array[];
  /** Where the words of each print begin. */
  readonly #first: Uint32Array;
  /** By the first 16 bits: where the words with them begin in `places`. */
  readonly #from: Uint32Array;
  readonly #places: Uint32Array;

  /** @param prints in the order of their numbers */
  constructor(prints: readonly Uint32Array[]) {
    this.#prints = prints;
    this.#first = new Uint32Array(prints.length);
    this.#from = new Uint32Array(2 ** 16 + 1);
    let words = 0;
    for (const [number, print] of prints.entries()) {
      this.#first[number] = words;
      words += print.length;
      for (let i = 0; i < print.length; i++)
        if (isLive(print, i)) add(this.#from, keyOf(print[i] as number) + 1, 1);
    }
    for (let key = 1; key < this.#from.length; key++) add(this.#from, key, this.#from[key - 1] as number);
    this.#places = new Uint32Array(this.#from.at(-1) as number);
    const next = this.#from.slice();
    for (const [number, print] of prints.entries())
      for (let i = 0; i < print.length; i++) {
        if (!isLive(print, i)) continue;
        const key = keyOf(print[i] as number);
        this.#places[next[key] as number] = (this.#first[number] as number) + i;
        add(next, key, 1);
      }
  }

  /** The recordings that share a stretch with the copy, those that share most first. */
  like(copy: Uint32Array): LikelySound[] {
    const found = new Map<number, Stretch[]>();
    for (const { print, shift } of this.#likely(copy)) {
      const original = this.#prints[print];
      if (!original) continue;
      const known = found.get(print) ?? [];
      const more = stretches(copy, original, shift).filter(
        (one) => !known.some(({ from, to }) => one.from < to && one.to > from),
      );
      if (known.length + more.length > 0) found.set(print, [...known, ...more]);
    }
    return [...found]
      .map(([print, shared]) => ({ print, stretches: shared.sort((one, other) => one.from - other.from) }))
      .sort((one, other) => lengthOf(other) - lengthOf(one));
  }

  #likely(copy: Uint32Array): { readonly print: number; readonly shift: number }[] {
    const most = Math.max(COMMON.least, this.#places.length * COMMON.share);
    const votes = new Map<number, number>();
    for (let i = 0; i < copy.length; i++) {
      if (!isLive(copy, i)) continue;
      const key = keyOf(copy[i] as number);
      const [from, to] = [this.#from[key] as number, this.#from[key + 1] as number];
      if (to - from > most) continue;
      for (let at = from; at < to; at++) {
        const place = this.#places[at] as number;
        const print = this.#printAt(place);
        const shift = place - (this.#first[print] as number) - i;
        const vote = print * SHIFTS + shift + SHIFTS / 2;
        votes.set(vote, (votes.get(vote) ?? 0) + 1);
      }
    }
    return [...votes]
      .filter(([, count]) => count >= LEAST_VOTES)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_PLACES)
      .map(([vote]) => ({ print: Math.floor(vote / SHIFTS), shift: (vote % SHIFTS) - SHIFTS / 2 }));
  }

  /** The last print that begins at or before a place. */
  #printAt(place: number): number {
    let [low, high] = [0, this.#first.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#first[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const keyOf = (word: number): number => word >>> 16;

const lengthOf = ({ stretches: shared }: LikelySound): number =>
  shared.reduce((sum, { from, to }) => sum + to - from, 0);

function add(counts: Uint32Array, at: number, count: number): void {
  counts[at] = (counts[at] as number) + count;
}
