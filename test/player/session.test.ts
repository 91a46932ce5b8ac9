import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CourseData,
  pagesOf,
  poolOf,
  practiceOf,
  type Test,
  testsOf,
} from '../../packager/player/course-data.ts';
import { draw } from '../../packager/player/draw.ts';
import { type Learner, newcomer } from '../../packager/player/learner.ts';
import { rightBits } from '../../packager/player/marking.ts';
import { type Act, after, mark } from '../../packager/player/session.ts';
import {
  attemptsLeft,
  givenAnswers,
  progressOf,
  recordOf,
  standingOf,
} from '../../packager/player/standing.ts';
import { arbitraryAct, arbitraryCourse } from './arbitrary-learner.ts';
import { bigCourse } from './big-course.ts';
import { rightReply } from './right-reply.ts';

const course = bigCourse(3);
const [test] = testsOf(course) as [Test];
const [first = '', second = '', third = ''] = pagesOf(course).map(({ id }) => id);

const play = (from: Learner, ...acts: Act[]): Learner =>
  acts.reduce((learner, act) => after(learner, course, act), from);

/** One attempt with so many right answers. */
const attempt = (seed: number, right: number): Act[] => [
  { kind: 'draw', test, seed },
  ...draw(test, poolOf(course, test), seed).map(
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

describe('completion', () => {
  it('does not come from opening the package', () => {
    expect(standingOf(newcomer(course), course)).toEqual({ completed: false, success: 'unknown' });
    expect(recordOf(newcomer(course), course).pages.some(({ done }) => done)).toBe(false);
  });

  it('counts a page once the learner came to it or acted on it', () => {
    expect(play(newcomer(course), { kind: 'open', page: third }).seen).toEqual(new Set([first, third]));
    expect(play(newcomer(course), { kind: 'finish' }).seen).toEqual(new Set([first]));
  });

  it('does not come from choosing colours or a language', () => {
    const { display } = newcomer(course);
    const learner = play(newcomer(course), { kind: 'display', display }, { kind: 'language', lang: 0 });
    expect(learner.seen.size).toBe(0);
  });

  it('needs every page and the test', () => {
    expect(standingOf(play(newcomer(course), ...allPages), course).completed).toBe(false);
    expect(standingOf(play(newcomer(course), ...attempt(7, 30)), course).completed).toBe(false);
    const learner = play(newcomer(course), ...allPages, ...attempt(7, 18));
    expect(standingOf(learner, course)).toEqual({ completed: true, success: 'passed', score: 60 });
  });

  it('takes the page with the test for done only when it is passed', () => {
    const done = (learner: Learner) => recordOf(learner, course).pages.map((page) => page.done);
    expect(done(play(newcomer(course), ...allPages))).toEqual([true, true, false]);
    expect(done(play(newcomer(course), ...allPages, ...attempt(7, 30)))).toEqual([true, true, true]);
  });

  it('of a course without a test needs the pages only', () => {
    const reading = { ...course, interactions: [] };
    const learner = [second, third].reduce<Learner>(
      (now, page) => after(now, reading, { kind: 'open', page }),
      newcomer(reading),
    );
    expect(standingOf(learner, reading)).toEqual({ completed: true, success: 'unknown' });
  });
});

describe('a test', () => {
  it('passes exactly at its pass mark, without rounding', () => {
    const two = { ...test, draw: 3, passMark: 67 };
    const right = (n: number) =>
      draw(two, poolOf(course, two), 5).map(({ question }, i) => (i < n ? rightReply(question) : 0));
    expect(mark(course, two, 5, right(2))).toMatchObject({ best: 6666, passed: false });
    expect(mark(course, { ...two, passMark: 66 }, 5, right(2))).toMatchObject({ passed: true });
    expect(
      play(newcomer(course), ...attempt(9, 17))
        .tests.values()
        .next().value,
    ).toMatchObject({ passed: false });
    expect(
      play(newcomer(course), ...attempt(9, 18))
        .tests.values()
        .next().value,
    ).toMatchObject({ passed: true });
  });

  it('asks for all right answers of a question and no other', () => {
    const [first] = draw(test, poolOf(course, test), 3);
    if (first?.question.kind !== 'choice') throw new Error('no choice');
    const right = rightBits(first.question);
    for (const [chosen, expected] of [
      [right, 1],
      [1, 0],
      [right | 2, 0],
      [0, 0],
    ] as const) {
      expect(mark(course, test, 3, [chosen]).right).toBe(expected);
    }
  });

  it('keeps the best result, and closes when passed or when no attempt is left', () => {
    const failed = play(newcomer(course), ...attempt(1, 10), ...attempt(2, 4));
    expect(progressOf(failed, test)).toMatchObject({ attempts: 2, best: 3333, passed: false });
    expect(attemptsLeft(failed, test)).toBe(1);
    const lost = play(failed, ...attempt(3, 0), ...attempt(4, 30), ...allPages);
    expect(progressOf(lost, test)).toMatchObject({ attempts: 3, passed: false });
    expect(standingOf(lost, course)).toMatchObject({ completed: false, success: 'failed', score: 33.33 });
    const passed = play(newcomer(course), ...attempt(1, 20), ...attempt(2, 30));
    expect(progressOf(passed, test)).toMatchObject({ attempts: 1, best: 6666, passed: true });
  });

  it('cannot be handed in twice, nor answered after it was', () => {
    const once = play(newcomer(course), ...attempt(1, 10));
    expect(play(once, { kind: 'submit', test }, { kind: 'choose', test, place: 0, chosen: 1 }).tests).toEqual(
      once.tests,
    );
  });

  it('reports each answer once, numbered on from the attempt before', () => {
    const one = play(newcomer(course), ...attempt(1, 2));
    const answers = givenAnswers(one, course, test);
    expect(answers.map(({ correct }) => correct)).toEqual(Array.from({ length: 30 }, (_, i) => i < 2));
    expect(answers[0]).toMatchObject({ reply: 0b10_0000_0001 });
    expect(recordOf(one, course, answers).firstAnswer).toBe(0);
    const two = play(one, ...attempt(2, 2));
    expect(recordOf(two, course, givenAnswers(two, course, test)).firstAnswer).toBe(30);
  });
});

describe('any learner in any course', () => {
  const walks = arbitraryCourse().chain((one) =>
    fc.array(arbitraryAct(one), { maxLength: 30 }).map((acts) => ({ course: one, acts })),
  );
  const walk = (one: CourseData, acts: readonly Act[]): Learner[] => {
    const way = [newcomer(one)];
    for (const act of acts) way.push(after(way.at(-1) ?? newcomer(one), one, act));
    return way;
  };

  it('never loses a page, an attempt, a result or a completion', () => {
    fc.assert(
      fc.property(walks, ({ course: one, acts }) => {
        const way = walk(one, acts);
        for (const [i, now] of way.slice(1).entries()) {
          const before = way[i] ?? now;
          expect([...before.seen].every((page) => now.seen.has(page))).toBe(true);
          expect(standingOf(before, one).completed && !standingOf(now, one).completed).toBe(false);
          for (const each of testsOf(one)) {
            expect(progressOf(now, each).attempts).toBeGreaterThanOrEqual(progressOf(before, each).attempts);
            expect(progressOf(now, each).best).toBeGreaterThanOrEqual(progressOf(before, each).best);
            expect(attemptsLeft(now, each)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('has a score within 0 and 100, and is somewhere in the course', () => {
    fc.assert(
      fc.property(walks, ({ course: one, acts }) => {
        const learner = walk(one, acts).at(-1) ?? newcomer(one);
        const { score = 0 } = standingOf(learner, one);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(pagesOf(one).map(({ id }) => id)).toContain(learner.page);
        expect([...learner.answers.keys()].length).toBeLessThanOrEqual(practiceOf(one).length);
      }),
    );
  });
});
