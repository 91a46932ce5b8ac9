import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolOf, type Question, type Test, testsOf } from '../../packager/player/course-data.ts';
import { draw, MOST_SEED } from '../../packager/player/draw.ts';
import { bigCourse } from './big-course.ts';
import { rightReply } from './right-reply.ts';

const course = bigCourse(1);
const [test] = testsOf(course) as [Test];
const pool = poolOf(course, test);
const optionsOf = (question: Question | undefined) => (question?.kind === 'choice' ? question.options : []);
const seed = fc.integer({ min: 1, max: MOST_SEED });

describe('drawing questions', () => {
  it('takes as many as asked, none twice, each with all its answers, and the same for the same seed', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const drawn = draw(test, pool, n);
        expect(new Set(drawn.map(({ question }) => question.id)).size).toBe(test.draw);
        for (const { question, order } of drawn) {
          expect([...order].sort((a, b) => a - b)).toEqual([...optionsOf(question).keys()]);
        }
        expect(draw(test, pool, n)).toEqual(drawn);
      }),
    );
  });

  it('keeps the written order where the test does not shuffle', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const drawn = draw({ ...test, shuffle: false }, pool, n);
        const places = drawn.map(({ question }) => pool.indexOf(question));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(drawn[0]?.order).toEqual([...optionsOf(drawn[0]?.question).keys()]);
      }),
    );
  });

  it('is fair: over seeds in a row every question comes about equally often, in every place', () => {
    const times = new Map<string, number>();
    const firsts = new Map<string, number>();
    for (let n = 1; n <= 6000; n++) {
      const drawn = draw(test, pool, n);
      for (const { question } of drawn) times.set(question.id, (times.get(question.id) ?? 0) + 1);
      const first = drawn[0]?.question.id ?? '';
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    // 30 of 60: each is expected 3000 times (deviation 39), and 100 times in the first place (deviation 10).
    for (const { id } of pool) {
      expect(Math.abs((times.get(id) ?? 0) - 3000)).toBeLessThan(200);
      expect(Math.abs((firsts.get(id) ?? 0) - 100)).toBeLessThan(55);
    }
  });

  it('takes of each pool as many as it says, mixes the pools, and the same for the same seed', () => {
    const ids = pool.map(({ id }) => id);
    const pools = [
      { draw: 3, questions: ids.slice(0, 10) },
      { draw: 0, questions: ids.slice(10, 12) },
      { draw: 5, questions: ids.slice(12, 17) },
    ];
    const pooled: Test = { ...test, draw: 8, pools };
    const firsts = new Set<number>();
    fc.assert(
      fc.property(seed, fc.boolean(), (n, shuffle) => {
        const drawn = draw({ ...pooled, shuffle }, pool, n);
        const places = drawn.map(({ question }) => pool.indexOf(question));
        expect(new Set(places).size).toBe(8);
        const within = (from: number, to: number) => places.filter((p) => p >= from && p < to).length;
        expect([within(0, 10), within(10, 12), within(12, 17), within(17, 999)]).toEqual([3, 0, 5, 0]);
        if (shuffle) firsts.add((places[0] ?? 0) < 10 ? 0 : 2);
        else expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(draw({ ...pooled, shuffle }, pool, n)).toEqual(drawn);
      }),
    );
    expect([...firsts].sort()).toEqual([0, 2]);
  });

  it('knows the right answers as bits', () => {
    expect(pool.map(rightReply)).toEqual(pool.map(() => 0b10_0000_0001));
  });

  it('shows steps in any order but the right one', () => {
    const steps = (n: number): Question => ({
      ...{ kind: 'placed', id: 's', page: test.page, test: test.id, shape: 'steps' },
      parts: Array.from({ length: n }, (_, i) => `s${i}`),
    });
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 8 }), (n, count) => {
        const order = draw({ ...test, draw: 1 }, [steps(count)], n)[0]?.order ?? [];
        const right = Array.from({ length: count }, (_, i) => i);
        expect(order).not.toEqual(right);
        expect([...order].sort((a, b) => a - b)).toEqual(right);
      }),
    );
    expect(draw({ ...test, draw: 1, shuffle: false }, [steps(3)], 1)[0]?.order).toEqual([]);
  });
});
