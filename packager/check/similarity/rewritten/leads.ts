/**
 * Where one text may tell another in words of its own, as a language model
 * rewrites it. What is found are leads: two places for a person to compare.
 * They say the same facts, rare words and numbers, in the same order, and none
 * of it proves a copy; so leads stand apart from passages (align.ts) and never
 * count against a limit.
 */

import type { Stretch as Place } from '../exact.ts';
import { type Model, probability } from '../filter.ts';
import type { Prepared } from '../prepare.ts';
import { type Facts, factsOf } from './facts.ts';
import { likeness } from './likeness.ts';
import { type Stretch, windowsOf } from './stretch.ts';
import weights from './weights.json' with { type: 'json' };

/** Learned by `scripts/similar/learn-rewritten.ts`. */
export const MODEL: Model = weights;

export interface Lead extends Place {
  /** How likely it is, 0 to 1. */
  readonly score: number;
}

/** A text ready to be held against others for leads. */
export interface Told {
  readonly facts: Facts;
  readonly windows: readonly Stretch[];
  /** Windows by the rare stems in them. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** A fact that leads to a window weighs so much, and those of two windows together this: a few rare words. */
const RARE = 7;
const TOGETHER = 18;
/** Windows of the source that are looked at for one of the copy. */
const LOOKED_AT = 4;
/** A single window tells enough from here on; less does where the next window tells the same. */
export const ALONE = 0.7;
const IN_COMPANY = 0.3;

export function toldIn(prepared: Prepared): Told {
  const facts = factsOf(prepared);
  const windows = windowsOf(facts);
  const places = new Map<number, number[]>();
  let first = 0;
  for (const { stem, weight, at } of facts.facts) {
    while ((windows[first]?.to ?? Number.POSITIVE_INFINITY) <= at) first++;
    if (weight < RARE) continue;
    const known = places.get(stem) ?? [];
    if (known.length === 0) places.set(stem, known);
    // The windows around a fact follow each other; some have the stem by an earlier fact already.
    let window = Math.max(first, (known.at(-1) ?? -1) + 1);
    for (; (windows[window]?.from ?? Number.POSITIVE_INFINITY) <= at; window++) known.push(window);
  }
  return { facts, windows, places };
}

/**
 * @param skip words of the copy that are explained already: passages found word by word
 * @returns in the order of the copy
 */
export function leadsBetween(
  copy: Told,
  source: Told,
  skip: (from: number, to: number) => boolean = () => false,
): Lead[] {
  const found: Lead[] = [];
  for (const window of copy.windows) {
    if (skip(window.from, window.to)) continue;
    const best = bestOf(window, source);
    if (best) found.push(best);
  }
  return joined(found).filter(({ score, windows }) => score >= ALONE || windows > 2);
}

/** Windows of the source that share rare stems with this one, those that share most first. */
export function likelyWindows(window: Stretch, { windows, places }: Told): Stretch[] {
  const weights = new Map<number, number>();
  for (const { stem, weight } of window.facts.values()) {
    if (weight < RARE) continue;
    for (const at of places.get(stem) ?? []) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  return [...weights]
    .filter(([, weight]) => weight >= TOGETHER)
    .sort((one, other) => other[1] - one[1])
    .flatMap(([at]) => windows[at] ?? []);
}

/** The window of the source that is most like this one. */
function bestOf(window: Stretch, source: Told): Lead | undefined {
  let best: Lead | undefined;
  for (const there of likelyWindows(window, source).slice(0, LOOKED_AT)) {
    const score = probability(likeness(window, there), MODEL);
    if (score >= Math.max(IN_COMPANY, best?.score ?? 0))
      best = { aFrom: window.from, aTo: window.to, bFrom: there.from, bTo: there.to, score };
  }
  return best;
}

/** Windows that meet in both texts are one lead. */
function joined(found: readonly Lead[]): (Lead & { readonly windows: number })[] {
  const leads: (Lead & { windows: number })[] = [];
  for (const lead of found) {
    const last = leads.at(-1);
    if (last && lead.aFrom <= last.aTo && lead.bFrom <= last.bTo && last.bFrom <= lead.bTo)
      leads[leads.length - 1] = {
        ...{ aFrom: last.aFrom, aTo: Math.max(last.aTo, lead.aTo) },
        ...{ bFrom: Math.min(last.bFrom, lead.bFrom), bTo: Math.max(last.bTo, lead.bTo) },
        score: Math.max(last.score, lead.score),
        windows: last.windows + 1,
      };
    else leads.push({ ...lead, windows: 1 });
  }
  return leads;
}
