/** A small course with a test, and learners who have come so far in it. */
import { pagesOf, poolOf, type Test, testsOf } from '../../packager/player/course-data.ts';
import { draw } from '../../packager/player/draw.ts';
import { type Learner, newcomer } from '../../packager/player/learner.ts';
import { type Act, after } from '../../packager/player/session.ts';
import { bigCourse } from './big-course.ts';
import { rightReply } from './right-reply.ts';

export const course = bigCourse(2);
export const [test] = testsOf(course) as [Test];

const learnerAfter = (...acts: Act[]): Learner =>
  acts.reduce((learner, act) => after(learner, course, act), newcomer(course));

/** One attempt with so many right answers of 30. */
const attempt = (right: number): Act[] => [
  { kind: 'draw', test, seed: 5 },
  ...draw(test, poolOf(course, test), 5).map(
    ({ question }, place): Act => ({
      kind: 'choose',
      test,
      place,
      chosen: place < right ? rightReply(question) : 2,
    }),
  ),
  { kind: 'submit', test },
];
const allPages = pagesOf(course).map(({ id }): Act => ({ kind: 'open', page: id }));

export const PASSED = learnerAfter(...allPages, ...attempt(30));
/** Every attempt is used up. */
export const FAILED = learnerAfter(...allPages, ...attempt(0), ...attempt(0), ...attempt(0));
/** Read everything, and has not taken the test. */
export const HALFWAY = learnerAfter(...allPages);
/** Failed once, with attempts left. */
export const FAILED_ONCE = learnerAfter(...allPages, ...attempt(10));
/** Passed the test before reading the rest. */
export const PASSED_EARLY = learnerAfter(...attempt(30));
