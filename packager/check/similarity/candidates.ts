/** Everything in a pair that might be a copy: the widest net, before anything is judged. */
import { moveBorders } from './borders.ts';
import { type Cluster, clusters } from './clusters.ts';
import { exactRuns, joinRuns, type Run, type Stretch } from './exact.ts';
import { featuresOf, wordsOf } from './features.ts';
import { GRAM } from './fingerprints.ts';
import { type Pair, pairOf } from './pair.ts';
import type { Prepared } from './prepare.ts';
import { seeds } from './seeds.ts';
import { SETTINGS } from './settings.ts';

export interface Candidate {
  readonly stretch: Stretch;
  readonly features: readonly number[];
}

export interface Candidates {
  /** Alike by their words: to be judged (filter.ts). */
  readonly alike: readonly Candidate[];
  /** Found word for word, small changes included: nothing to judge. */
  readonly exact: readonly Stretch[];
}

export function candidatesOf(copy: Prepared, source: Prepared): Candidates {
  const pair = pairOf(copy, source);
  const runs = exactRuns(copy, source, GRAM);
  const exact = joinRuns(runs).filter(({ aFrom, aTo }) => aTo - aFrom >= SETTINGS.exact.leastWords);
  return { alike: clusters(pair, seeds(pair)).flatMap((cluster) => candidate(pair, cluster, runs)), exact };
}

function candidate(pair: Pair, cluster: Cluster, runs: readonly Run[]): Candidate[] {
  const span = moveBorders(pair, cluster.span);
  const stretch = wordsOf(pair, span);
  const { leastChars } = SETTINGS.cluster;
  const long =
    charsBetween(pair.copy.prepared, stretch.aFrom, stretch.aTo) >= leastChars &&
    charsBetween(pair.source.prepared, stretch.bFrom, stretch.bTo) >= leastChars;
  return long ? [{ stretch, features: featuresOf(pair, span, cluster.seeds, runs) }] : [];
}

/** Characters from word `from` to the one before `to`. */
export const charsBetween = ({ starts, ends }: Prepared, from: number, to: number): number =>
  (ends[to - 1] ?? 0) - (starts[from] ?? 0);
