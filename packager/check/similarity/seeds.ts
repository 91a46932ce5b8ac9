/**
 * Pairs of sentences that may say the same. Cosine and Dice are those of the
 * PAN14 winner; the third measure lets a short sentence be found inside a long
 * one, as summaries and joined sentences need it.
 */
import type { Pair, Side } from './pair.ts';
import { SETTINGS } from './settings.ts';

export interface Seed {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** All seeds, by unit of the copy, then of the source. */
export function seeds({ copy, source, isf }: Pair): Seed[] {
  const { cosine: leastCosine, dice: leastDice, within, withinStems, withinCosine } = SETTINGS.seed;
  const places = invert(source, isf.length);
  const dots = new Float64Array(source.units);
  const shared = new Uint16Array(source.units);
  const weights = new Float64Array(source.units);
  const found: Seed[] = [];
  const { at, counts } = copy.prepared.bags;
  for (let a = 0; a < copy.units; a++) {
    const from = at[a] ?? 0;
    const to = at[a + 1] ?? 0;
    for (let i = from; i < to; i++) {
      const term = copy.terms[i] ?? 0;
      const weight = isf[term] ?? 0;
      const count = counts[i] ?? 0;
      const own = count * weight;
      const end = places.at[term + 1] ?? 0;
      for (let p = places.at[term] ?? 0; p < end; p++) {
        const b = places.units[p] ?? 0;
        const theirs = places.counts[p] ?? 0;
        dots[b] = (dots[b] ?? 0) + own * theirs * weight;
        weights[b] = (weights[b] ?? 0) + (theirs < count ? theirs : count) * weight;
        shared[b] = (shared[b] ?? 0) + 1;
      }
    }
    for (let b = 0; b < source.units; b++) {
      const common = shared[b] ?? 0;
      if (common === 0) continue;
      const cosine = (dots[b] ?? 0) / ((copy.norms[a] ?? 0) * (source.norms[b] ?? 0) || 1);
      const weight = weights[b] ?? 0;
      dots[b] = 0;
      shared[b] = 0;
      weights[b] = 0;
      if (common < 2 || cosine <= withinCosine) continue;
      const dice = (2 * common) / (to - from + sizeOf(source, b));
      const lesser = Math.min(copy.sums[a] ?? 0, source.sums[b] ?? 0) || 1;
      const alike = cosine > leastCosine && dice > leastDice;
      const contained = common >= withinStems && weight / lesser >= within;
      if (alike || contained) found.push({ a, b, cosine });
    }
  }
  return found;
}

const sizeOf = ({ prepared: { bags } }: Side, unit: number): number =>
  (bags.at[unit + 1] ?? 0) - (bags.at[unit] ?? 0);

/** For each term the units that have it: an inverted index in flat arrays. */
function invert(side: Side, terms: number): { at: Uint32Array; units: Uint32Array; counts: Uint16Array } {
  const { bags } = side.prepared;
  const at = new Uint32Array(terms + 1);
  for (const term of side.terms) at[term + 1] = (at[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) at[term + 1] = (at[term + 1] ?? 0) + (at[term] ?? 0);
  const next = at.slice();
  const units = new Uint32Array(side.terms.length);
  const counts = new Uint16Array(side.terms.length);
  for (let unit = 0; unit < side.units; unit++) {
    for (let i = bags.at[unit] ?? 0; i < (bags.at[unit + 1] ?? 0); i++) {
      const term = side.terms[i] ?? 0;
      const place = next[term] ?? 0;
      units[place] = unit;
      counts[place] = bags.counts[i] ?? 0;
      next[term] = place + 1;
    }
  }
  return { at, units, counts };
}
