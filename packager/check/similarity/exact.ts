/**
 * Runs of words that stand in both texts as they are. Every run of 5 words of
 * the source is a key; where one is met in the copy, the match is grown in both
 * directions and the longest is taken. (The oldest way to align texts: seed and
 * extend, as BLAST does. S. F. Altschul et al., J. Mol. Biol. 215, 1990.)
 */
import { GRAM } from './fingerprints.ts';
import { follow } from './hash.ts';
import type { Prepared } from './prepare.ts';
import { SETTINGS } from './settings.ts';

/** The same words: `length` of them from word `a` of the copy and word `b` of the source. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Of one key so many places are tried: a phrase that is everywhere tells nothing of where. */
const MOST_PLACES = 16;

const gramHash = (words: Uint32Array, at: number): number => {
  let hash = 0;
  for (let k = at; k < at + GRAM; k++) hash = follow(hash, words[k] ?? 0);
  return hash;
};

const indexes = new WeakMap<Prepared, Map<number, number[]>>();

function indexOf(source: Prepared): Map<number, number[]> {
  let index = indexes.get(source);
  if (!index) {
    index = new Map();
    for (let i = 0; i + GRAM <= source.words.length; i++) {
      const hash = gramHash(source.words, i);
      const places = index.get(hash);
      if (!places) index.set(hash, [i]);
      else if (places.length < MOST_PLACES) places.push(i);
    }
    indexes.set(source, index);
  }
  return index;
}

/** All runs of at least `leastWords`, in the order of the copy; no word of the copy is in two of them. */
export function exactRuns(copy: Prepared, source: Prepared, leastWords: number): Run[] {
  const index = indexOf(source);
  const runs: Run[] = [];
  for (let i = 0; i + GRAM <= copy.words.length; ) {
    const places = index.get(gramHash(copy.words, i));
    const run = places && longest(copy.words, source.words, i, places, endOf(runs.at(-1)));
    if (run && run.length >= leastWords) {
      runs.push(run);
      i = run.a + run.length;
    } else i++;
  }
  return runs;
}

const endOf = (run: Run | undefined): number => (run ? run.a + run.length : 0);

/** @param floor word of the copy before which nothing may be taken */
function longest(
  a: Uint32Array,
  b: Uint32Array,
  at: number,
  places: readonly number[],
  floor: number,
): Run | undefined {
  let best: Run | undefined;
  for (const place of places) {
    let before = 0;
    while (at - before > floor && place > before && a[at - before - 1] === b[place - before - 1]) before++;
    let after = 0;
    while (
      at + after < a.length &&
      place + after < b.length &&
      a[at + after] === b[place + after]
    )
      after++;
    const length = before + after;
    if (after >= GRAM && length > (best?.length ?? 0)) best = { a: at - before, b: place - before, length };
  }
  return best;
}

/** A stretch of both texts, in words; the ends are just behind. */
export interface Stretch {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Runs that follow each other with few words between them are one copy with small changes. */
export function joinRuns(runs: readonly Run[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { a, b, length } of runs) {
    const last = joined.at(-1);
    const near = (gap: number): boolean => gap >= 0 && gap <= SETTINGS.exact.gapWords;
    if (last && near(a - last.aTo) && near(b - last.bTo))
      joined[joined.length - 1] = { ...last, aTo: a + length, bTo: b + length };
    else joined.push({ aFrom: a, aTo: a + length, bFrom: b, bTo: b + length });
  }
  return joined;
}
