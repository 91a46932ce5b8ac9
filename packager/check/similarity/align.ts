/** The passages that two texts share: net, judgement, exact borders, one telling of each. */
import { type Candidate, candidatesOf, charsBetween } from './candidates.ts';
import type { ExactStretch, Stretch } from './exact.ts';
import { MODELS, type Model, probability } from './filter.ts';
import type { Prepared } from './prepare.ts';
import { SETTINGS } from './settings.ts';
import { tellingRuns } from './telling-runs.ts';

export interface Passage extends Stretch {
  /** That it is a copy, 0 to 1. */
  readonly score: number;
}

/** What two texts share, in the order of the copy. */
export interface Alignment {
  readonly passages: readonly Passage[];
  /** Words copied as they are within a sentence of one's own (telling-runs.ts), outside the passages. */
  readonly short: readonly Passage[];
}

/** Passages of `copy` that are also in `source`. */
export const align = (copy: Prepared, source: Prepared): readonly Passage[] =>
  alignment(copy, source).passages;

/** The same, and what is too short for a passage. */
export function alignment(copy: Prepared, source: Prepared): Alignment {
  const { alike, wide, exact, runs } = candidatesOf(copy, source);
  const telling = tellingRuns(copy, runs);
  const summaries = judged(wide, MODELS.wide, SETTINGS.summary.probability);
  const passages = judged(alike, MODELS.alike, SETTINGS.probability)
    .filter((passage) => !summaries.some((summary) => holds(summary, passage)))
    .map((passage) => ({ ...passage, ...tightened(passage, exact, { copy, source, telling }) }));
  const alone = exact
    .filter((stretch) => ![...summaries, ...passages].some((passage) => holds(passage, stretch)))
    .map(({ aFrom, aTo, bFrom, bTo }) => ({ aFrom, aTo, bFrom, bTo, score: 1 }));
  const told = mergeNear(bestOnly([...summaries, ...passages, ...alone]), copy, source);
  const short = telling
    .map((run) => ({ ...run, score: 1 }))
    .filter((run) => !told.some((passage) => run.aFrom < passage.aTo && passage.aFrom < run.aTo));
  return { passages: told, short };
}

interface Pair {
  readonly copy: Prepared;
  readonly source: Prepared;
  /** Runs that are a copy on their own account. */
  readonly telling: readonly Stretch[];
}

const judged = (candidates: readonly Candidate[], model: Model, least: number): Passage[] =>
  candidates
    .map(({ stretch, features }) => ({ ...stretch, score: probability(features, model) }))
    .filter(({ score }) => score >= least);

const holds = (outer: Stretch, inner: Stretch): boolean =>
  within(outer, inner) >= 0.5 * (inner.aTo - inner.aFrom);

/** Words of the copy that two stretches share, if they meet in the source too. */
function within(one: Stretch, other: Stretch): number {
  const meets = one.bFrom < other.bTo && other.bFrom < one.bTo;
  return meets ? Math.max(0, Math.min(one.aTo, other.aTo) - Math.max(one.aFrom, other.aFrom)) : 0;
}

/** Where most words stand in exact runs, or what is around them is not alike, the passage ends where they do. */
function tightened(passage: Stretch, exact: readonly ExactStretch[], pair: Pair): Stretch {
  const inside = exact.filter((stretch) => holds(passage, stretch));
  const covered = inside.reduce((sum, stretch) => sum + within(passage, stretch), 0);
  const longest = Math.max(0, ...inside.map((stretch) => stretch.longest));
  const tight = covered >= SETTINGS.tight * (passage.aTo - passage.aFrom) || longest >= SETTINGS.verbatim;
  if (tight) return hull(inside);
  const telling = pair.telling.filter((run) => holds(passage, run));
  return telling.length > 0 && isStrange(passage, telling, pair) ? hull(telling) : passage;
}

/** Whether a passage has little in common with its source beside these runs. */
function isStrange(passage: Stretch, runs: readonly Stretch[], { copy, source }: Pair): boolean {
  const there = new Set(
    restOf(
      source,
      passage.bFrom,
      passage.bTo,
      runs.map(({ bFrom, bTo }) => [bFrom, bTo]),
    ),
  );
  const here = restOf(
    copy,
    passage.aFrom,
    passage.aTo,
    runs.map(({ aFrom, aTo }) => [aFrom, aTo]),
  );
  const shared = here.filter((stem) => there.has(stem)).length;
  return shared <= SETTINGS.strange * here.length;
}

/** Content stems of a stretch outside of parts of it. */
function restOf(
  { stems, content }: Prepared,
  from: number,
  to: number,
  parts: readonly (readonly [number, number])[],
): number[] {
  const rest: number[] = [];
  for (let at = from; at < to; at++)
    if (content[at] === 1 && !parts.some(([begin, end]) => at >= begin && at < end))
      rest.push(stems[at] ?? 0);
  return rest;
}

const hull = (stretches: readonly Stretch[]): Stretch => ({
  aFrom: Math.min(...stretches.map(({ aFrom }) => aFrom)),
  aTo: Math.max(...stretches.map(({ aTo }) => aTo)),
  bFrom: Math.min(...stretches.map(({ bFrom }) => bFrom)),
  bTo: Math.max(...stretches.map(({ bTo }) => bTo)),
});

/** Of passages that lie on the same words of the copy the likeliest, and of equals the longest, is told. */
function bestOnly(passages: readonly Passage[]): Passage[] {
  const ranked = [...passages].sort(
    (one, other) => other.score - one.score || other.aTo - other.aFrom - (one.aTo - one.aFrom),
  );
  const kept: Passage[] = [];
  for (const passage of ranked) {
    const length = passage.aTo - passage.aFrom;
    const covered = kept.some(
      (other) => Math.min(passage.aTo, other.aTo) - Math.max(passage.aFrom, other.aFrom) > 0.5 * length,
    );
    if (!covered) kept.push(passage);
  }
  return kept.sort((one, other) => one.aFrom - other.aFrom);
}

/** Neighbours in both texts are one passage to a reader. */
function mergeNear(passages: readonly Passage[], copy: Prepared, source: Prepared): Passage[] {
  const { copyChars, sourceChars } = SETTINGS.merge;
  const merged: Passage[] = [];
  for (const passage of passages) {
    const last = merged.at(-1);
    if (
      last &&
      charsBetween(copy, last.aTo, passage.aFrom + 1) <= copyChars &&
      charsBetween(source, Math.min(last.bTo, passage.bTo), Math.max(last.bFrom, passage.bFrom) + 1) <=
        sourceChars
    )
      merged[merged.length - 1] = { ...hull([last, passage]), score: Math.max(last.score, passage.score) };
    else merged.push(passage);
  }
  return merged;
}
