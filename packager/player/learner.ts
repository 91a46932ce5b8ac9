/** What is kept of a learner while a course is taken. */
import type { Id } from '../course/course.ts';
import type { CourseData, Task } from './course-data.ts';
import { pagesOf } from './course-data.ts';
import type { Chosen, Given, Reply } from './marking.ts';

export const MODES = ['auto', 'light', 'dark', 'high'] as const;
type Mode = (typeof MODES)[number];

/** How the learner likes to read. */
export interface Display {
  /** Text size, 1 to 4. */
  readonly size: 1 | 2 | 3 | 4;
  readonly mode: Mode;
  readonly wide: boolean;
  readonly captions: boolean;
}

export interface TestProgress {
  /** Attempts handed in. */
  readonly attempts: number;
  /** Best result of them in hundredths of a percent, rounded down. */
  readonly best: number;
  readonly passed: boolean;
  /** What the present attempt's questions are drawn with; 0 before the test was first opened. */
  readonly seed: number;
  /** The present attempt is handed in. */
  readonly submitted: boolean;
  /** Answers of the present attempt, in the order drawn; none before the first is given. */
  readonly chosen: readonly Reply[];
}

export interface Learner {
  /** Where the learner is. */
  readonly page: Id;
  /** Place of the language in the course's list. */
  readonly lang: number;
  readonly display: Display;
  /** Pages the learner came to or left by an act of their own. */
  readonly seen: ReadonlySet<Id>;
  /** Practice answers that were checked last, by `keyOf` the question. */
  readonly answers: ReadonlyMap<string, Chosen>;
  /** What was given to exercises when they were checked last, by `keyOf` the exercise. */
  readonly exercises: ReadonlyMap<string, Given>;
  /** By `keyOf` the test. */
  readonly tests: ReadonlyMap<string, TestProgress>;
  /** How many test answers were reported to the platform: the number of the next one. */
  readonly reported: number;
}

/** Block ids are unique on a page only. */
export const keyOf = (task: Task): string => `${task.page}/${task.id}`;

export const NOT_TAKEN: TestProgress = {
  attempts: 0,
  best: 0,
  passed: false,
  seed: 0,
  submitted: false,
  chosen: [],
};

/** A learner who opens the course for the first time. */
export const newcomer = (course: CourseData): Learner => ({
  page: pagesOf(course)[0]?.id ?? '',
  lang: 0,
  display: { size: 1, mode: 'auto', wide: false, captions: true },
  seen: new Set(),
  answers: new Map(),
  exercises: new Map(),
  tests: new Map(),
  reported: 0,
});
