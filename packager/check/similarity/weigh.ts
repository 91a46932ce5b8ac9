/** How alike two stretches of a pair are, by the weights of their stems. */
import type { Pair, Side } from './pair.ts';

/** Units of both sides, ends included. */
export interface Span {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** How often each term occurs in units `from` to `to`, both included. */
export function countTerms(side: Side, from: number, to: number): Map<number, number> {
  const { at, counts } = side.prepared.bags;
  const found = new Map<number, number>();
  for (let i = at[from] ?? 0; i < (at[to + 1] ?? 0); i++) {
    const term = side.terms[i] ?? 0;
    found.set(term, (found.get(term) ?? 0) + (counts[i] ?? 0));
  }
  return found;
}

/** tf-isf cosine of the two sides of a span. */
export function cosineOf({ copy, source, isf }: Pair, span: Span): number {
  const a = countTerms(copy, span.aFrom, span.aTo);
  const b = countTerms(source, span.bFrom, span.bTo);
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [term, count] of a) {
    const weight = isf[term] ?? 0;
    aa += (count * weight) ** 2;
    dot += count * (b.get(term) ?? 0) * weight * weight;
  }
  for (const [term, count] of b) bb += (count * (isf[term] ?? 0)) ** 2;
  return dot / (Math.sqrt(aa * bb) || 1);
}

/** Characters of the text from the first letter of unit `from` to the last of unit `to`. */
export function charsOf({ prepared: { bags, starts, ends } }: Side, from: number, to: number): number {
  return (ends[(bags.first[to + 1] ?? 0) - 1] ?? 0) - (starts[bags.first[from] ?? 0] ?? 0);
}
