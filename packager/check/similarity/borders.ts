/**
 * Where a passage begins and ends. A cluster ends at its outermost seeds; the
 * sentence beside it may belong to it though it is no seed (its words are spread
 * over several sentences of the source), and the outermost may not. So: how much
 * of a sentence's weight is found on the other side, counting a word as often as
 * it is still free there.
 */
import type { Pair, Side } from './pair.ts';
import { SETTINGS } from './settings.ts';
import { countTerms, type Span } from './weigh.ts';

type Counts = Map<number, number>;

/** The span with both sides' borders moved, copy first. */
export function moveBorders(pair: Pair, span: Span): Span {
  const copy = settle(
    pair.isf,
    pair.copy,
    [span.aFrom, span.aTo],
    countTerms(pair.source, span.bFrom, span.bTo),
  );
  const source = settle(
    pair.isf,
    pair.source,
    [span.bFrom, span.bTo],
    countTerms(pair.copy, copy[0], copy[1]),
  );
  return { aFrom: copy[0], aTo: copy[1], bFrom: source[0], bTo: source[1] };
}

/** The span with the borders of the copy moved: those of a summary's source are not to be had from its words. */
export function moveCopyBorders(pair: Pair, span: Span): Span {
  const other = countTerms(pair.source, span.bFrom, span.bTo);
  const [aFrom, aTo] = settle(pair.isf, pair.copy, [span.aFrom, span.aTo], other);
  return { ...span, aFrom, aTo };
}

type Range = readonly [from: number, to: number];

/** @param other what stands on the other side of the span */
function settle(isf: Float64Array, side: Side, range: Range, other: Counts): Range {
  const inside = countTerms(side, range[0], range[1]);
  const { join, leave } = SETTINGS.border;
  let [from, to] = range;
  const found = (unit: number, own: 0 | 1): number => foundOf(isf, side, unit, inside, other, own);
  while (from < to && found(from, 1) < leave) take(side, from++, inside, -1);
  while (to > from && found(to, 1) < leave) take(side, to--, inside, -1);
  while (from > 0 && found(from - 1, 0) >= join) take(side, --from, inside, 1);
  while (to + 1 < side.units && found(to + 1, 0) >= join) take(side, ++to, inside, 1);
  return [from, to];
}

/** Share of a unit's weight that is on the other side. @param own 1 when `inside` counts the unit itself */
function foundOf(
  isf: Float64Array,
  side: Side,
  unit: number,
  inside: Counts,
  other: Counts,
  own: 0 | 1,
): number {
  const { at, counts } = side.prepared.bags;
  const { used } = SETTINGS.border;
  let sum = 0;
  for (let i = at[unit] ?? 0; i < (at[unit + 1] ?? 0); i++) {
    const term = side.terms[i] ?? 0;
    const count = counts[i] ?? 0;
    const there = other.get(term) ?? 0;
    const free = Math.max(0, there - (inside.get(term) ?? 0) + own * count);
    sum += (isf[term] ?? 0) * ((1 - used) * Math.min(count, free) + used * Math.min(count, there));
  }
  return sum / (side.sums[unit] || 1);
}

function take(side: Side, unit: number, counts: Counts, sign: 1 | -1): void {
  const bags = side.prepared.bags;
  for (let i = bags.at[unit] ?? 0; i < (bags.at[unit + 1] ?? 0); i++) {
    const term = side.terms[i] ?? 0;
    counts.set(term, (counts.get(term) ?? 0) + sign * (bags.counts[i] ?? 0));
  }
}
