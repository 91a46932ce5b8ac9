/**
 * What becomes of a learner by each act: a pure function, so that the rules of
 * completion and marking are read and tested without a browser.
 */
import type { Id } from '../course/course.ts';
import { type Choice, type CourseData, type Exercise, pagesOf, poolOf, type Test } from './course-data.ts';
import { draw } from './draw.ts';
import { type Display, keyOf, type Learner, type TestProgress } from './learner.ts';
import { type Chosen, type Given, isRight, type Reply } from './marking.ts';
import { isClosed, progressOf } from './standing.ts';

export type Act =
  /** Goes to a page. */
  | { readonly kind: 'open'; readonly page: Id }
  /** Says at the last page that it is done. */
  | { readonly kind: 'finish' }
  /** Has a practice answer checked. */
  | { readonly kind: 'practise'; readonly question: Choice; readonly chosen: Chosen }
  /** Has an exercise checked. */
  | { readonly kind: 'solve'; readonly exercise: Exercise; readonly given: Given }
  /** A test comes into view, or is tried again: its questions are drawn with `seed`. */
  | { readonly kind: 'draw'; readonly test: Test; readonly seed: number }
  /** Answers the question at `place` of the test. */
  | { readonly kind: 'choose'; readonly test: Test; readonly place: number; readonly chosen: Reply }
  | { readonly kind: 'submit'; readonly test: Test }
  | { readonly kind: 'display'; readonly display: Display }
  /** Reads on in another language, by its place in the course's list. */
  | { readonly kind: 'language'; readonly lang: number };

/**
 * Opening a package is not an act: a page counts as seen once the learner has
 * done something on it or has come to it. So nothing is ever completed by loading.
 */
const saw = (learner: Learner, ...pages: Id[]): Learner => ({
  ...learner,
  seen: new Set([...learner.seen, learner.page, ...pages]),
});

const withTest = (learner: Learner, test: Test, change: Partial<TestProgress>): Learner => ({
  ...learner,
  tests: new Map(learner.tests).set(keyOf(test), { ...progressOf(learner, test), ...change }),
});

/**
 * Marks an attempt. A question is right as a whole or not at all (docs/platform.md 7:
 * exact match); the test is passed when the share of right ones, not rounded,
 * reaches the pass mark.
 */
export function mark(
  course: CourseData,
  test: Test,
  seed: number,
  chosen: readonly Reply[],
): { readonly right: number; readonly all: number; readonly best: number; readonly passed: boolean } {
  const drawn = draw(test, poolOf(course, test), seed);
  const right = drawn.filter(({ question }, at) => isRight(question, chosen[at] ?? 0)).length;
  const all = drawn.length;
  return {
    right,
    all,
    best: Math.floor((right * 10_000) / all),
    passed: right * 100 >= test.passMark * all,
  };
}

function submit(learner: Learner, course: CourseData, test: Test): Learner {
  const now = progressOf(learner, test);
  if (now.seed === 0 || now.submitted || isClosed(learner, test)) return learner;
  const result = mark(course, test, now.seed, now.chosen);
  const handedIn = withTest(learner, test, {
    attempts: now.attempts + 1,
    best: Math.max(now.best, result.best),
    passed: result.passed,
    submitted: true,
  });
  return { ...handedIn, reported: learner.reported + result.all };
}

function choose(learner: Learner, test: Test, place: number, chosen: Reply): Learner {
  const now = progressOf(learner, test);
  if (now.submitted || isClosed(learner, test) || place < 0 || place >= test.draw) return learner;
  const answers = Array.from({ length: test.draw }, (_, i) => (i === place ? chosen : (now.chosen[i] ?? 0)));
  return withTest(learner, test, { chosen: answers });
}

/** The learner after an act; acts that the course does not allow change nothing. */
export function after(learner: Learner, course: CourseData, act: Act): Learner {
  switch (act.kind) {
    case 'open':
      return pagesOf(course).some((page) => page.id === act.page)
        ? { ...saw(learner, act.page), page: act.page }
        : learner;
    case 'finish':
      return saw(learner);
    case 'practise':
      return { ...saw(learner), answers: new Map(learner.answers).set(keyOf(act.question), act.chosen) };
    case 'solve':
      return { ...saw(learner), exercises: new Map(learner.exercises).set(keyOf(act.exercise), act.given) };
    case 'draw':
      return isClosed(learner, act.test)
        ? learner
        : withTest(learner, act.test, { seed: act.seed, submitted: false, chosen: [] });
    case 'choose':
      return choose(saw(learner), act.test, act.place, act.chosen);
    case 'submit':
      return submit(saw(learner), course, act.test);
    case 'display':
      return { ...learner, display: act.display };
    case 'language':
      return act.lang in course.languages ? { ...learner, lang: act.lang } : learner;
  }
}
