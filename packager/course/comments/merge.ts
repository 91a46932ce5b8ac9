/** Comments of a page that two people wrote at once: nothing that either said is lost. Pure. */
import { canonical } from '../canonical.ts';
import type { Thread } from '../pages.ts';

type Threads = readonly Thread[];
const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/** What each side added, in the order it was written; what one side deleted stays away unless the other went on with it. */
function union<T extends { readonly id: string }>(
  was: readonly T[],
  own: readonly T[],
  other: readonly T[],
  both: (was: T | undefined, own: T, other: T) => T,
): T[] {
  const [old, mine, theirs] = [was, own, other].map((list) => new Map(list.map((one) => [one.id, one])));
  const ids = new Set([...own, ...other].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [before, a, b] = [old?.get(id), mine?.get(id), theirs?.get(id)];
    if (a && b) return [both(before, a, b)];
    const left = a ?? b;
    return left && (before === undefined || !same(before, left)) ? [left] : [];
  });
}

/**
 * The comments of both sides since the state both knew. Answers of both stand
 * by their time; a comment that one side deleted and the other answered stays.
 */
export function mergedComments(was: Threads, own: Threads, other: Threads): Thread[] {
  return union(was, own, other, (before, a, b): Thread => {
    const remarks = union(before?.remarks ?? [], a.remarks, b.remarks, (old, x, y) => (same(old, x) ? y : x));
    const resolved = same(before?.resolved, a.resolved) ? b.resolved : a.resolved;
    return {
      id: a.id,
      anchor: same(before?.anchor, a.anchor) ? b.anchor : a.anchor,
      // Never none: where each side deleted what the other kept, mine stays.
      remarks: remarks.length > 0 ? remarks.toSorted((x, y) => x.at.localeCompare(y.at)) : a.remarks,
      ...(resolved && { resolved }),
    };
  });
}
