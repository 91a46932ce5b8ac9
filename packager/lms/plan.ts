/** What the robot learner sets out to do, launch by launch. */

export interface Visit {
  /** How far: to half of the pages, to the last, or only a page on to see whether the course is still there. */
  readonly goal: 'middle' | 'end' | 'look';
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
