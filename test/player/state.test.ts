import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CourseData, pagesOf } from '../../packager/player/course-data.ts';
import { fromDigits, fromMask, toDigits, toMask } from '../../packager/player/digits.ts';
import { keyOf, type Learner, newcomer } from '../../packager/player/learner.ts';
import { decode, encode, STATE_LIMIT } from '../../packager/player/state.ts';
import { arbitraryCourse, arbitraryLearner } from './arbitrary-learner.ts';
import { bigCourse, busiest } from './big-course.ts';
import { examOf, withAttempt } from './exam.ts';

const learnerInCourse = arbitraryCourse().chain((course) =>
  arbitraryLearner(course).map((learner) => ({ course, learner })),
);

/** What no order and no empty entry tells apart. */
const plain = (learner: Learner | undefined) =>
  learner && {
    ...learner,
    seen: [...learner.seen].sort(),
    answers: Object.fromEntries(learner.answers),
    exercises: Object.fromEntries(learner.exercises),
    tests: Object.fromEntries(learner.tests),
  };

const withPages = (course: CourseData, keep: (id: string) => boolean): CourseData => ({
  ...course,
  modules: course.modules.map((module) => ({ ...module, pages: module.pages.filter(({ id }) => keep(id)) })),
  interactions: course.interactions.filter(({ page }) => keep(page)),
});

describe('digits', () => {
  it('give back the number, and the places of a mask', () => {
    fc.assert(fc.property(fc.nat(64 ** 4 - 1), (n) => void expect(fromDigits(toDigits(n, 4))).toBe(n)));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(600)),
        (places) => void expect(fromMask(toMask(places))).toEqual([...places].sort((a, b) => a - b)),
      ),
    );
  });
});

describe("the learner's state", () => {
  it('comes back as it went, in characters every platform keeps', () => {
    fc.assert(
      fc.property(learnerInCourse, ({ course, learner }) => {
        const text = encode(learner, course);
        expect(text).toMatch(/^[A-Za-z0-9_.~-]+$/);
        expect(plain(decode(text, course))).toEqual(plain(learner));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on garbage, nor on a damaged state', () => {
    fc.assert(fc.property(fc.string(), (text) => void decode(text, bigCourse(5))));
    const course = bigCourse(9, 2);
    const good = encode(busiest(course), course);
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.nat(good.length),
        fc.string({ maxLength: 4 }),
        (from, to, other) => {
          const learner = decode(good.slice(0, from) + other + good.slice(to), course);
          // Whatever comes out, the course can go on with it.
          if (learner) expect(pagesOf(course).map(({ id }) => id)).toContain(learner.page);
        },
      ),
      { numRuns: 500 },
    );
    const exam = examOf([{ kind: 'written', id: 'w', accepted: [['a'], ['b']] }]);
    const written = encode(withAttempt(exam.course, exam.test, [['wrong', 'words']]), exam.course);
    fc.assert(
      fc.property(fc.nat(written.length), fc.string({ maxLength: 4 }), (at, other) => {
        const learner = decode(written.slice(0, at) + other + written.slice(at + other.length), exam.course);
        for (const { chosen } of learner?.tests.values() ?? [])
          expect(chosen.every((reply) => reply === 0 || Array.isArray(reply))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(decode('', course)).toBeUndefined();
    expect(decode('3something.of.another.version', course)).toBeUndefined();
  });

  it('fits with everything in it for 500 pages and a test of 30 questions', () => {
    const course = bigCourse(500);
    const text = encode(busiest(course), course);
    expect(text.length).toBeLessThan(STATE_LIMIT * 0.75);
    expect(plain(decode(text, course))).toEqual(plain(busiest(course)));
  });

  it('gives up practice answers first where a course is larger still, never the pages or the tests', () => {
    const course = bigCourse(3000, 3);
    const text = encode(busiest(course), course);
    expect(text.length).toBeLessThanOrEqual(STATE_LIMIT);
    const back = decode(text, course);
    expect(back?.seen.size).toBe(3000);
    expect(
      back?.tests.get(keyOf(course.interactions.find(({ kind }) => kind === 'test') as never))?.best,
    ).toBe(9999);
    expect(back?.answers.size).toBe(0);
  });

  it('reads what an older player wrote', () => {
    const course = bigCourse(3);
    const old =
      '1wemJh6YAgABa.iaYiqYh6Y.Mr0ADDCcPAeJAAeP_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_P_.P_P_P_';
    expect(plain(decode(old, course))).toEqual(plain(busiest(course)));
  });

  it('gives up wrong words of a test before its right answers', () => {
    const accepted = [['dak', 'incoming mail']];
    const { course, test } = examOf(
      Array.from({ length: 30 }, (_, i) => ({ kind: 'written', id: `w${i}`, accepted })),
    );
    const chosen = Array.from({ length: 30 }, (_, i) => [i < 3 ? 'Incoming  mail' : 'ग़लत जवाब '.repeat(6)]);
    const learner = withAttempt(course, test, chosen);
    expect(decode(encode(learner, course, 64_000), course)?.tests.get(keyOf(test))?.chosen[29]).toEqual(
      chosen[29],
    );
    const text = encode(learner, course);
    expect(text.length).toBeLessThanOrEqual(STATE_LIMIT);
    const kept = decode(text, course)?.tests.get(keyOf(test))?.chosen;
    expect(kept?.filter((reply) => reply !== 0)).toEqual(Array(3).fill(['incoming mail']));
  });

  it('stays within any limit', () => {
    const course = bigCourse(40);
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 400 }),
        (limit) => void expect(encode(busiest(course), course, limit).length).toBeLessThanOrEqual(limit),
      ),
    );
  });

  it('finds its pages again in a course that was changed, as far as they are there', () => {
    fc.assert(
      fc.property(learnerInCourse, fc.func(fc.boolean()), ({ course, learner }, pick) => {
        const changed = withPages(course, (id) => pick(id));
        fc.pre(pagesOf(changed).length > 0 && pagesOf(changed).length < pagesOf(course).length);
        const ids = pagesOf(changed).map(({ id }) => id);
        const back = decode(encode(learner, course), changed);
        expect([...(back?.seen ?? [])].sort()).toEqual(ids.filter((id) => learner.seen.has(id)).sort());
        if (ids.includes(learner.page)) expect(back?.page).toBe(learner.page);
        else expect(ids).toContain(back?.page);
      }),
    );
  });

  it('keeps attempts and result of a test whose questions were changed, and draws anew', () => {
    const course = bigCourse(3);
    const first = course.interactions.findIndex(({ kind }) => kind === 'test');
    const changed = { ...course, interactions: course.interactions.filter((_, i) => i !== first + 1) };
    const test = [...(decode(encode(busiest(course), course), changed)?.tests.values() ?? [])];
    expect(test).toMatchObject([{ attempts: 3, best: 9999, passed: true, seed: 0, chosen: [] }]);
  });

  it('of a newcomer opens the first page', () => {
    const course = bigCourse(3);
    expect(plain(decode(encode(newcomer(course), course), course))).toEqual(plain(newcomer(course)));
  });
});
