/** The part of a film or recording that learners see, as two points of its file. */
import type { AssetId } from '../../packager/course/course.ts';
import { change } from '../history.ts';
import { openCourse } from '../store.ts';

/** A part shorter than this is a slip of the hand, seconds. */
const LEAST = 0.5;

const tidy = (time: number): number => Math.round(time * 1000) / 1000;

/** Sets where learners begin or stop; the other point gives way where it would not be behind. Null: the whole file. */
export function setPart(id: AssetId, part: { from?: number; to?: number } | null): void {
  const known = openCourse().draft.course.assets[id];
  if (!known) return;
  const { duration = Number.POSITIVE_INFINITY } = known;
  let from = part ? (part.from ?? known.playFrom ?? 0) : 0;
  let to = part ? (part.to ?? known.playTo ?? duration) : duration;
  if (to - from < LEAST) {
    if (part?.to === undefined) to = duration;
    else from = 0;
  }
  change(({ course }) => {
    const asset = course.assets[id];
    if (!asset) return;
    if (from > 0) asset.playFrom = tidy(from);
    else delete asset.playFrom;
    if (to < duration && to - from >= LEAST) asset.playTo = tidy(to);
    else delete asset.playTo;
  });
}
