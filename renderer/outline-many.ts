/**
 * Changes of several entries of the outline at once, as recipes for `change`
 * (history.ts): one call is one step of undo. Entries keep their order, whatever
 * the order in which they were chosen.
 */
import type { WritableDraft } from 'immer';
import type { Course, Id } from '../packager/course/course.ts';
import * as outline from './outline.ts';
import { entriesOf, entryOrder } from './outline-entries.ts';
import type { Draft } from './store.ts';

type Writable = WritableDraft<Draft>;
type Target = Parameters<typeof outline.move>[2];

/** Those of the ids that the outline has, in its order. */
export function inOrder(course: Course, ids: Iterable<Id>): Id[] {
  const wanted = new Set(ids);
  return entryOrder(course).filter((id) => wanted.has(id));
}

/** The same place, told by an entry that does not move; undefined where the module would be left empty. */
function steady(course: Course, to: Target, moving: ReadonlySet<Id>): Target | undefined {
  if ('into' in to || !moving.has(to.beside)) return to;
  const place = outline.placeOf(course, to.beside);
  const module = place && course.outline[place.module];
  if (!module) return undefined;
  const entries = entriesOf(module).map(({ id }) => id);
  const cut = place.index + (to.side === 'after' ? 1 : 0);
  const before = entries.slice(0, cut).findLast((id) => !moving.has(id));
  if (before) return { beside: before, side: 'after' };
  const after = entries.slice(cut).find((id) => !moving.has(id));
  return after ? { beside: after, side: 'before' } : undefined;
}

/** Puts entries one after the other beside another, or at the end of a module. */
export function moveAll(draft: Writable, ids: Iterable<Id>, to: Target): void {
  const ordered = inOrder(draft.course, ids);
  const first = steady(draft.course, to, new Set(ordered));
  for (const [i, id] of ordered.entries()) {
    const before = ordered[i - 1];
    const next = before === undefined ? first : ({ beside: before, side: 'after' } as const);
    if (next) outline.move(draft, id, next);
  }
}

/** Each one place up or down, over the edge of a module into its neighbour; those that stand at the end of the course wait for nobody. */
export function nudgeAll(draft: Writable, ids: Iterable<Id>, by: -1 | 1): void {
  const ordered = inOrder(draft.course, ids);
  const stuck = new Set<Id>();
  for (const id of by < 0 ? ordered : ordered.toReversed()) {
    const place = outline.placeOf(draft.course, id);
    const module = place && draft.course.outline[place.module];
    const neighbour = module && entriesOf(module)[place.index + by]?.id;
    const blocked = neighbour !== undefined && stuck.has(neighbour);
    if (blocked || !outline.nudge(draft, id, by)) stuck.add(id);
  }
}

/** Each into the module before (at its end) or after (at its start). */
export function shiftAll(draft: Writable, ids: Iterable<Id>, by: -1 | 1): void {
  const ordered = inOrder(draft.course, ids);
  for (const id of by < 0 ? ordered : ordered.toReversed()) outline.shift(draft, id, by);
}

/** Copies entries behind the last of them. Returns the ids of the copies. */
export function duplicateAll(draft: Writable, ids: Iterable<Id>, titleOf: (title: string) => string): Id[] {
  const ordered = inOrder(draft.course, ids);
  const copies = ordered.flatMap((id) => outline.duplicate(draft, id, titleOf) ?? []);
  const last = ordered.at(-1);
  if (copies.length > 1 && last) moveAll(draft, copies, { beside: last, side: 'after' });
  return copies;
}
