/** A course that is one test of given questions, and a learner in the middle of it. */
import { type CourseData, type Question, type Test, testsOf } from '../../packager/player/course-data.ts';
import { keyOf, type Learner, NOT_TAKEN, newcomer } from '../../packager/player/learner.ts';
import type { Reply } from '../../packager/player/marking.ts';
import { bigCourse } from './big-course.ts';

type Unplaced<Q> = Q extends Question ? Omit<Q, 'page' | 'test'> : never;

/** Every attempt asks all the questions in their order. */
export function examOf(questions: readonly Unplaced<Question>[]): { course: CourseData; test: Test } {
  const one = bigCourse(1);
  const [first] = testsOf(one);
  if (!first) throw new Error('no test');
  const test: Test = {
    ...first,
    draw: questions.length,
    shuffle: false,
    questions: questions.map(({ id }) => id),
  };
  const pool = questions.map((question) => ({ ...question, page: test.page, test: test.id }) as Question);
  return { course: { ...one, interactions: [test, ...pool] }, test };
}

export const withAttempt = (course: CourseData, test: Test, chosen: readonly Reply[]): Learner => ({
  ...newcomer(course),
  tests: new Map([[keyOf(test), { ...NOT_TAKEN, seed: 7, chosen }]]),
});
