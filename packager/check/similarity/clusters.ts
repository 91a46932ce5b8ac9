/**
 * Seeds that lie near each other in both texts become a span. They are parted
 * wherever a gap is too wide, in the copy, then in the source, then again, until
 * nothing parts. A span that is not alike as a whole is parted anew with a
 * narrower gap (Sanchez-Perez 2014, "extension").
 */
import type { Pair } from './pair.ts';
import type { Seed } from './seeds.ts';
import { SETTINGS } from './settings.ts';
import { cosineOf, type Span } from './weigh.ts';

export interface Cluster {
  readonly span: Span;
  readonly seeds: readonly Seed[];
}

export function clusters(pair: Pair, seeds: readonly Seed[]): Cluster[] {
  return narrowed(pair, seeds, SETTINGS.cluster.gap);
}

function narrowed(pair: Pair, seeds: readonly Seed[], gap: number): Cluster[] {
  return part(seeds, gap, gap).flatMap((group) => {
    const span = spanOf(group);
    if (cosineOf(pair, span) >= SETTINGS.cluster.cosine) return [{ span, seeds: group }];
    return gap > 0 && group.length > 1 ? narrowed(pair, group, gap - 1) : [];
  });
}

/**
 * Clusters whose seeds may lie far apart in the source: a summary takes a
 * sentence here and there. What it leaves out before the first and behind the
 * last is taken to be as much as it may leave out between.
 */
export function wideClusters({ source }: Pair, seeds: readonly Seed[]): Cluster[] {
  const { copyGap, sourceGap, ratio } = SETTINGS.summary;
  return part(seeds, copyGap, sourceGap).flatMap((group) => {
    const { aFrom, aTo, bFrom, bTo } = spanOf(group);
    const last = source.units - 1;
    const span = {
      aFrom,
      aTo,
      bFrom: bFrom <= sourceGap ? 0 : bFrom,
      bTo: last - bTo <= sourceGap ? last : bTo,
    };
    return span.bTo - span.bFrom + 1 >= ratio * (aTo - aFrom + 1) ? [{ span, seeds: group }] : [];
  });
}

/** Groups in which no two neighbours are further apart than `copyGap` and `sourceGap`. */
function part(seeds: readonly Seed[], copyGap: number, sourceGap: number): (readonly Seed[])[] {
  const groups = cut(seeds, 'a', copyGap).flatMap((group) => cut(group, 'b', sourceGap));
  return groups.length <= 1 ? groups : groups.flatMap((group) => part(group, copyGap, sourceGap));
}

function cut(seeds: readonly Seed[], side: 'a' | 'b', gap: number): Seed[][] {
  const groups: Seed[][] = [];
  for (const seed of [...seeds].sort((one, other) => one[side] - other[side])) {
    const last = groups.at(-1)?.at(-1);
    if (last && seed[side] - last[side] <= gap + 1) groups.at(-1)?.push(seed);
    else groups.push([seed]);
  }
  return groups;
}

function spanOf(seeds: readonly Seed[]): Span {
  const a = seeds.map((seed) => seed.a);
  const b = seeds.map((seed) => seed.b);
  return { aFrom: Math.min(...a), aTo: Math.max(...a), bFrom: Math.min(...b), bTo: Math.max(...b) };
}
