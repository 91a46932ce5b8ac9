/** The part of a film or recording that learners meet: from one point to another of the whole file. */
import type { Asset } from '../course.ts';
import { attributes, type Html } from '../html.ts';
import type { AssetLink } from './block.ts';

type Points = Pick<AssetLink, 'playFrom' | 'playTo'>;

const isPart = ({ playFrom, playTo }: Points): boolean => playFrom !== undefined || playTo !== undefined;

/** The address of the part: what understands media fragments plays only that (W3C Media Fragments 1.0, 4.2.1). */
export const partUrl = ({ url, ...points }: AssetLink): string =>
  isPart(points) ? `${url}#t=${points.playFrom ?? 0}${points.playTo ? `,${points.playTo}` : ''}` : url;

/** What tells the player to keep the learner inside the part. */
export const partAttributes = ({ playFrom, playTo }: Points): Html =>
  attributes({ 'data-from': playFrom, 'data-to': playTo });

/** Seconds that a film or recording plays for learners; undefined where nobody knows how long it is. */
export function playedSeconds({
  duration,
  playFrom = 0,
  playTo,
}: Pick<Asset, 'duration' | 'playFrom' | 'playTo'>): number | undefined {
  if (duration === undefined) return playTo && Math.max(0, playTo - playFrom);
  return Math.max(0, Math.min(playTo ?? duration, duration) - playFrom);
}
