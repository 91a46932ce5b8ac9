/** What the robot learner sets out to do, launch by launch. */
import type { Activity } from './activity.ts';

export interface Visit {
  /** How far: to half of the pages, to the last, only a page on to see whether the course is still there, or not at all. */
  readonly goal: 'middle' | 'end' | 'look' | 'open';
  /** What becomes of tests: passed; failed on purpose; or, after a failure, taken again and passed. */
  readonly tests: 'pass' | 'fail' | 'retry';
  /** Name of the language on the player's own button, where the learner changes to it first. */
  readonly language?: string;
}

/** Into the middle and away; back, to the end; and back once more. */
export const THREE_VISITS: readonly Visit[] = [
  { goal: 'middle', tests: 'pass' },
  { goal: 'end', tests: 'pass' },
  { goal: 'look', tests: 'pass' },
];

/** The same with a detour: the test is failed, and passed only on the next return. */
export const FAIL_AND_RETRY: readonly Visit[] = [
  { goal: 'middle', tests: 'pass' },
  { goal: 'end', tests: 'fail' },
  { goal: 'end', tests: 'retry' },
  { goal: 'look', tests: 'pass' },
];

/**
 * Launches beside the learner's visits: another lesson of the same package;
 * one looked at again in review mode; in a window of its own, where the
 * platform is the opener; and with no platform anywhere.
 */
export type Phase = 'lesson' | 'review' | 'window' | 'alone';

export interface ExtraLaunch {
  readonly phase: Phase;
  readonly visit: Visit;
  /** The lesson that is opened; absent: the first. */
  readonly activity?: Activity;
}

/** Lessons beyond the first that are run; a package may have thousands. */
const MOST_LESSONS = 20;

const ONLY_OPEN: Visit = { goal: 'open', tests: 'pass' };
const A_PAGE_ON: Visit = { goal: 'look', tests: 'pass' };

/** The launches beside the visits, for a package of these lessons, and how many lessons are left out. */
export function extraLaunches(activities: readonly Activity[]): {
  readonly launches: readonly ExtraLaunch[];
  readonly leftOut: number;
} {
  const others = activities.slice(1);
  const lessons = others
    .slice(0, MOST_LESSONS)
    .map((activity): ExtraLaunch => ({ phase: 'lesson', visit: { goal: 'end', tests: 'pass' }, activity }));
  const opened = (['review', 'window', 'alone'] as const).map(
    (phase): ExtraLaunch => ({ phase, visit: phase === 'window' ? A_PAGE_ON : ONLY_OPEN }),
  );
  return { launches: [...lessons, ...opened], leftOut: others.length - lessons.length };
}
