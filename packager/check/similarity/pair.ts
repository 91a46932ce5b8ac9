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
  const numbers = new Map<number, number>();
  const frequency: number[] = [];
  const count = ({ stems }: Bags): Uint32Array =>
    stems.map((stem) => {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = frequency.length;
        numbers.set(stem, number);
        frequency.push(0);
      }
      frequency[number] = (frequency[number] ?? 0) + 1;
      return number;
    });
  const terms = [count(copy.bags), count(source.bags)] as const;
  const all = copy.bags.first.length - 1 + source.bags.first.length - 1;
  const isf = Float64Array.from(frequency, (n) => Math.log(all / n));
  return { copy: side(copy, terms[0], isf), source: side(source, terms[1], isf), isf };
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
