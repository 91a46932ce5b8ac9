/**
 * Runs of words that stand in both texts as they are. Every run of 5 words of
 * the source is a key; where one is met in the copy, the match is grown in both
 * directions and the longest is taken. (The oldest way to align texts: seed and
 * extend, as BLAST does. S. F. Altschul et al., J. Mol. Biol. 215, 1990.)
 */
import { GRAM } from './fingerprints.ts';
import { gramAt } from './hash.ts';
import { HashNumbers } from './hash-numbers.ts';
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

/** A text, or a part of one, as far as this needs it. */
type Worded = Pick<Prepared, 'words'>;

/** The runs of words of a text that is held against many others: a number for each, and what stands at which word. */
interface Index {
  readonly numbers: HashNumbers;
  readonly at: Uint32Array;
}

const indexes = new WeakMap<Worded, Index>();

function indexOf(copy: Worded): Index {
  let index = indexes.get(copy);
  if (!index) {
    const at = gramsOf(copy);
    const numbers = new HashNumbers(at.length);
    index = { numbers, at: at.map((gram) => numbers.give(gram)) };
    indexes.set(copy, index);
  }
  return index;
}

/** The hash of the run that begins at each word. */
function gramsOf({ words }: Worded): Uint32Array {
  const grams = new Uint32Array(Math.max(0, words.length - GRAM + 1));
  for (let i = 0; i < grams.length; i++) grams[i] = gramAt(words, i, GRAM);
  return grams;
}

/** For each word of the copy where a run begins that the source has too, in order: its places in the source. */
function shared(copy: Worded, source: Worded): [at: number, places: readonly number[]][] {
  const { numbers, at } = indexOf(copy);
  const there = new Map<number, number[]>();
  gramsOf(source).forEach((gram, i) => {
    const number = numbers.of(gram);
    if (number < 0) return;
    const places = there.get(number);
    if (!places) there.set(number, [i]);
    else if (places.length < MOST_PLACES) places.push(i);
  });
  const found: [number, readonly number[]][] = [];
  if (there.size > 0)
    at.forEach((number, i) => {
      const places = there.get(number);
      if (places) found.push([i, places]);
    });
  return found;
}

/** All runs of at least `leastWords`, in the order of the copy; no word of the copy is in two of them. */
export function exactRuns(copy: Worded, source: Worded, leastWords: number): Run[] {
  const runs: Run[] = [];
  for (const [at, places] of shared(copy, source)) {
    const floor = endOf(runs.at(-1));
    if (at < floor) continue;
    const run = longest(copy.words, source.words, at, places, floor);
    if (run && run.length >= leastWords) runs.push(run);
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
    while (at + after < a.length && place + after < b.length && a[at + after] === b[place + after]) after++;
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

/** A stretch of runs. */
export interface ExactStretch extends Stretch {
  /** Words of its longest run. */
  readonly longest: number;
}

/** Runs that follow each other with few words between them are one copy with small changes. */
export function joinRuns(runs: readonly Run[]): ExactStretch[] {
  const joined: ExactStretch[] = [];
  for (const { a, b, length } of runs) {
    const last = joined.at(-1);
    const near = (gap: number): boolean => gap >= 0 && gap <= SETTINGS.exact.gapWords;
    if (last && near(a - last.aTo) && near(b - last.bTo))
      joined[joined.length - 1] = {
        ...last,
        aTo: a + length,
        bTo: b + length,
        longest: Math.max(last.longest, length),
      };
    else joined.push({ aFrom: a, aTo: a + length, bFrom: b, bTo: b + length, longest: length });
  }
  return joined;
}

/** Words of a sentence that may be alike by chance where a run ends: "… did it. The" and "… saw it. The". */
const CHANCE = 2;

/** A stretch without a word or two that it has of the next or the last sentence only. */
export function cutChance(stretch: ExactStretch, copy: Sentenced, source: Sentenced): ExactStretch {
  const before = Math.max(headOf(copy.sentences, stretch.aFrom), headOf(source.sentences, stretch.bFrom));
  const behind = Math.max(tailOf(copy.sentences, stretch.aTo), tailOf(source.sentences, stretch.bTo));
  return {
    ...stretch,
    aFrom: stretch.aFrom + before,
    aTo: stretch.aTo - behind,
    bFrom: stretch.bFrom + before,
    bTo: stretch.bTo - behind,
  };
}

type Sentenced = Pick<Prepared, 'sentences'>;

/** Words from `at` to the next sentence, if they are few and not a whole one. */
function headOf(sentences: Uint32Array, at: number): number {
  const next = sentences[firstNotBefore(sentences, at)] ?? at;
  return next - at <= CHANCE ? next - at : 0;
}

/** Words from the last sentence's beginning to `at`, likewise. */
function tailOf(sentences: Uint32Array, at: number): number {
  const index = firstNotBefore(sentences, at);
  if (sentences[index] === at) return 0;
  const last = sentences[index - 1] ?? at;
  return at - last <= CHANCE ? at - last : 0;
}

/** Index of the first sentence that begins at a word or behind it. */
function firstNotBefore(sentences: Uint32Array, word: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
