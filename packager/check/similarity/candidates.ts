/** Everything in a pair that might be a copy: the widest net, before anything is judged. */
import { moveBorders, moveCopyBorders } from './borders.ts';
import { type Cluster, clusters, wideClusters } from './clusters.ts';
import { cutChance, type ExactStretch, exactRuns, joinRuns, type Run, type Stretch } from './exact.ts';
import { featuresOf, type Known, wordsOf } from './features.ts';
import { GRAM } from './fingerprints.ts';
import { pairOf } from './pair.ts';
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
  /** Perhaps summaries: short in the copy, spread over the source. To be judged by their own measure. */
  readonly wide: readonly Candidate[];
  /** Found word for word, small changes included: nothing to judge. */
  readonly exact: readonly ExactStretch[];
  /** All that stand in both as they are. */
  readonly runs: readonly Run[];
}

export function candidatesOf(copy: Prepared, source: Prepared): Candidates {
  const pair = pairOf(copy, source);
  const runs = exactRuns(copy, source, GRAM);
  const found = seeds(pair);
  const narrow = clusters(pair, found).map((cluster) => ({
    ...cluster,
    span: moveBorders(pair, cluster.span),
  }));
  const far = wideClusters(pair, found).map((cluster) => ({
    ...cluster,
    span: moveCopyBorders(pair, cluster.span),
  }));
  const known = { pair, runs, local: narrow.map(({ span }) => span) };
  return {
    alike: narrow.flatMap((cluster) => measured(known, cluster)),
    wide: far.flatMap((cluster) => measured(known, cluster)),
    exact: joinRuns(runs)
      .filter(({ aFrom, aTo }) => aTo - aFrom >= SETTINGS.exact.leastWords)
      .map((stretch) => cutChance(stretch, copy, source)),
    runs,
  };
}

function measured(known: Known, { span, seeds }: Cluster): Candidate[] {
  const { copy, source } = known.pair;
  const stretch = wordsOf(known.pair, span);
  const { leastChars } = SETTINGS.cluster;
  const long =
    charsBetween(copy.prepared, stretch.aFrom, stretch.aTo) >= leastChars &&
    charsBetween(source.prepared, stretch.bFrom, stretch.bTo) >= leastChars;
  return long ? [{ stretch, features: featuresOf(known, span, seeds) }] : [];
}

/** Characters from word `from` to the one before `to`. */
export const charsBetween = ({ starts, ends }: Prepared, from: number, to: number): number =>
  (ends[to - 1] ?? 0) - (starts[from] ?? 0);
