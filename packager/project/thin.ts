/**
 * Which of the versions that Kriti keeps by itself are no longer needed: close
 * to now all of them count, further back one an hour, a day, a week. What an
 * author named stays for ever, and so does what somebody did not choose in a
 * conflict, for as long as a month.
 */
import type { Version } from './version.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to this age one version for each stretch of time; the last one for all that is older. */
const STEPS: readonly { readonly age: number; readonly every: number }[] = [
  { age: DAY, every: 0 },
  { age: 7 * DAY, every: HOUR },
  { age: 60 * DAY, every: DAY },
  { age: Number.POSITIVE_INFINITY, every: 7 * DAY },
];

/** Kept whole for a month: they hold words that stand nowhere else. */
const CONFLICT_KEPT = 31 * DAY;

type Aged = Pick<Version, 'id' | 'at' | 'kind' | 'name'>;

function isSafe({ at, kind, name }: Aged, now: number): boolean {
  if (kind === 'named' || name) return true;
  return (kind === 'mine' || kind === 'theirs') && now - Date.parse(at) < CONFLICT_KEPT;
}

/**
 * The ids of the versions to let go. The newest of each stretch stays, and the
 * newest of all; letting them go and asking again lets nothing more go.
 * @param versions in any order. @param now milliseconds since 1970, UTC.
 */
export function toThin(versions: readonly Aged[], now: number): string[] {
  const newestFirst = [...versions].sort((a, b) => (a.id < b.id ? 1 : -1));
  const taken = new Set<string>();
  return newestFirst.flatMap((version, i) => {
    const time = Date.parse(version.at);
    const step = STEPS.find(({ age }) => now - time < age);
    if (i === 0 || isSafe(version, now) || !step || step.every === 0) return [];
    const stretch = `${step.every} ${Math.floor(time / step.every)}`;
    if (taken.has(stretch)) return [version.id];
    taken.add(stretch);
    return [];
  });
}
