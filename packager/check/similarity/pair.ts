/**
 * Two texts held against each other: their stems numbered in common, each with
 * its weight. The weight is the inverse sentence frequency of Sanchez-Perez
 * (2014): isf(t) = ln(N / n_t), N the sentences of both texts and n_t those that
 * have the stem; so what is said everywhere in these two texts counts little,
 * without any list of a language's common words.
 */
import type { Bags } from './bags.ts';
import { HashNumbers } from './hash-numbers.ts';
import type { Prepared } from './prepare.ts';

export interface Side {
  readonly prepared: Prepared;
  /** Number of the stem at the same place of `prepared.bags.stems`. */
  readonly terms: Uint32Array;
  /** Euclidean length of each unit's vector, and the sum of its weights. */
  readonly norms: Float64Array;
  readonly sums: Float64Array;
  readonly units: number;
}

export interface Pair {
  readonly copy: Side;
  readonly source: Side;
  /** isf of each stem, by its number. */
  readonly isf: Float64Array;
}

export function pairOf(copy: Prepared, source: Prepared): Pair {
  const own = countedOf(copy.bags);
  const others = new HashNumbers(source.bags.stems.length);
  const frequency = new Uint32Array(own.numbers.size + source.bags.stems.length);
  frequency.set(own.frequency);
  const terms = source.bags.stems.map((stem) => {
    const known = own.numbers.of(stem);
    const number = known >= 0 ? known : own.numbers.size + others.give(stem);
    frequency[number] = (frequency[number] ?? 0) + 1;
    return number;
  });
  const all = copy.bags.first.length - 1 + source.bags.first.length - 1;
  const isf = new Float64Array(own.numbers.size + others.size);
  // Most stems stand in one sentence or two: few different logarithms are wanted.
  const weights: number[] = [];
  for (let term = 0; term < isf.length; term++) {
    const n = frequency[term] ?? 0;
    weights[n] ??= Math.log(all / n);
    isf[term] = weights[n] ?? 0;
  }
  return { copy: side(copy, own.terms, isf), source: side(source, terms, isf), isf };
}

/** A text's stems numbered, and in how many units each stands. */
interface Counted {
  readonly numbers: HashNumbers;
  readonly terms: Uint32Array;
  readonly frequency: Uint32Array;
}

/** A copy is held against many sources. */
const counted = new WeakMap<Bags, Counted>();

function countedOf(bags: Bags): Counted {
  let found = counted.get(bags);
  if (!found) {
    const numbers = new HashNumbers(bags.stems.length);
    const terms = bags.stems.map((stem) => numbers.give(stem));
    const frequency = new Uint32Array(numbers.size);
    for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
    found = { numbers, terms, frequency };
    counted.set(bags, found);
  }
  return found;
}

function side(prepared: Prepared, terms: Uint32Array, isf: Float64Array): Side {
  const { at, counts } = prepared.bags;
  const units = at.length - 1;
  const norms = new Float64Array(units);
  const sums = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    let squares = 0;
    let sum = 0;
    for (let i = at[unit] ?? 0; i < (at[unit + 1] ?? 0); i++) {
      const weight = (counts[i] ?? 0) * (isf[terms[i] ?? 0] ?? 0);
      squares += weight * weight;
      sum += weight;
    }
    norms[unit] = Math.sqrt(squares);
    sums[unit] = sum;
  }
  return { prepared, terms, norms, sums, units };
}
