/** How far a learner has come, and what a platform is told of it. */
import type { Id } from '../course/course.ts';
import type { CourseData, Question, Test } from './course-data.ts';
import { pagesOf, poolOf, testsOf } from './course-data.ts';
import { draw } from './draw.ts';
import { keyOf, type Learner, NOT_TAKEN, type TestProgress } from './learner.ts';
import { isRight, type Reply } from './marking.ts';
import { encode, STATE_LIMIT } from './state.ts';

export const progressOf = (learner: Learner, test: Test): TestProgress =>
  learner.tests.get(keyOf(test)) ?? NOT_TAKEN;

/** Attempts that remain; Infinity where the test sets no number. */
export const attemptsLeft = (learner: Learner, test: Test): number =>
  test.attempts === 0
    ? Number.POSITIVE_INFINITY
    : Math.max(0, test.attempts - progressOf(learner, test).attempts);

/** No further attempt will change the test's result. */
export const isClosed = (learner: Learner, test: Test): boolean =>
  progressOf(learner, test).passed || attemptsLeft(learner, test) === 0;

export interface Standing {
  /** Every page seen and every test passed. */
  readonly completed: boolean;
  /** Of the tests together; 'unknown' while one of them is open, and in a course without. */
  readonly success: 'passed' | 'failed' | 'unknown';
  /** Mean of the best results of all tests, in percent with two decimals, rounded down; absent before the first. */
  readonly score?: number;
}

export function standingOf(learner: Learner, course: CourseData): Standing {
  const tests = testsOf(course);
  const allSeen = pagesOf(course).every((page) => learner.seen.has(page.id));
  const allPassed = tests.every((test) => progressOf(learner, test).passed);
  const lost = tests.some((test) => isClosed(learner, test) && !progressOf(learner, test).passed);
  const taken = tests.some((test) => progressOf(learner, test).attempts > 0);
  const sum = tests.reduce((total, test) => total + progressOf(learner, test).best, 0);
  return {
    completed: allSeen && allPassed,
    success: tests.length === 0 ? 'unknown' : allPassed ? 'passed' : lost && allSeen ? 'failed' : 'unknown',
    ...(taken && { score: Math.floor(sum / tests.length) / 100 }),
  };
}

/** A test answer as the platform keeps it. */
export interface GivenAnswer {
  readonly question: Question;
  readonly reply: Reply;
  readonly correct: boolean;
  /** The question in words, for reports; absent where nobody wrote it. */
  readonly asked?: { readonly text: string; readonly lang: string };
}

/** All that is sent to wherever the learner's record is kept. */
export interface LearnerRecord extends Standing {
  readonly page: Id;
  readonly state: string;
  /** Each page, in order: seen, and its tests passed. */
  readonly pages: readonly { readonly id: Id; readonly done: boolean }[];
  /** Answers of a test handed in just now; the first of them has the number `firstAnswer`. */
  readonly answers: readonly GivenAnswer[];
  readonly firstAnswer: number;
}

/** The answers of the attempt handed in last. */
export function givenAnswers(learner: Learner, course: CourseData, test: Test): GivenAnswer[] {
  const { seed, chosen } = progressOf(learner, test);
  return draw(test, poolOf(course, test), seed).map(({ question }, at) => {
    const reply = chosen[at] ?? 0;
    return { question, reply, correct: isRight(question, reply) };
  });
}

/**
 * @param answers those of a test handed in just now
 * @param stateLimit characters that the state may have
 */
export function recordOf(
  learner: Learner,
  course: CourseData,
  answers: readonly GivenAnswer[] = [],
  stateLimit = STATE_LIMIT,
): LearnerRecord {
  const openTests = new Set(
    testsOf(course)
      .filter((test) => !progressOf(learner, test).passed)
      .map((test) => test.page),
  );
  return {
    ...standingOf(learner, course),
    page: learner.page,
    state: encode(learner, course, stateLimit),
    pages: pagesOf(course).map(({ id }) => ({ id, done: learner.seen.has(id) && !openTests.has(id) })),
    answers,
    firstAnswer: learner.reported - answers.length,
  };
}
