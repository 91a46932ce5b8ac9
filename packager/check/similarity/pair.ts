/**
 * Two texts held against each other: their stems numbered in common, each with
 * its weight. The weight is the inverse sentence frequency of Sanchez-Perez
 * (2014): isf(t) = ln(N / n_t), N the sentences of both texts and n_t those that
 * have the stem; so what is said everywhere in these two texts counts little,
 * without any list of a language's common words.
 */
import type { Bags } from './bags.ts';
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
  const others = new Map<number, number>();
  const frequency = [...own.frequency];
  const terms = source.bags.stems.map((stem) => {
    let number = own.numbers.get(stem) ?? others.get(stem);
    if (number === undefined) {
      number = frequency.length;
      others.set(stem, number);
      frequency.push(0);
    }
    frequency[number] = (frequency[number] ?? 0) + 1;
    return number;
  });
  const all = copy.bags.first.length - 1 + source.bags.first.length - 1;
  const isf = Float64Array.from(frequency, (n) => Math.log(all / n));
  return { copy: side(copy, own.terms, isf), source: side(source, terms, isf), isf };
}

/** A text's stems numbered, and in how many units each stands. */
interface Counted {
  readonly numbers: ReadonlyMap<number, number>;
  readonly terms: Uint32Array;
  readonly frequency: readonly number[];
}

/** A copy is held against many sources. */
const counted = new WeakMap<Bags, Counted>();

function countedOf(bags: Bags): Counted {
  let found = counted.get(bags);
  if (!found) {
    const numbers = new Map<number, number>();
    const frequency: number[] = [];
    const terms = bags.stems.map((stem) => {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      frequency[number] = (frequency[number] ?? 0) + 1;
      return number;
    });
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
