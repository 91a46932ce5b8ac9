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
  return part(seeds, gap).flatMap((group) => {
    const span = spanOf(group);
    if (cosineOf(pair, span) >= SETTINGS.cluster.cosine) return [{ span, seeds: group }];
    return gap > 0 && group.length > 1 ? narrowed(pair, group, gap - 1) : [];
  });
}

/** Groups in which, on both sides, no two neighbours are further apart than `gap`. */
function part(seeds: readonly Seed[], gap: number): (readonly Seed[])[] {
  const byCopy = cut(seeds, 'a', gap);
  const groups = byCopy.flatMap((group) => cut(group, 'b', gap));
  return groups.length <= 1 ? groups : groups.flatMap((group) => part(group, gap));
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
