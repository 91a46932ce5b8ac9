/** How the views of a course are shared among the pages that a browser shows at once. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanesOf } from '../../packager/lms/axe.ts';
import { type AxeTask, SCHEMES } from '../../packager/lms/axe-found.ts';

const tasksOf = (langs: readonly string[], pages: number): AxeTask[] =>
  langs.flatMap((lang) =>
    Array.from({ length: pages }, (_, i) => `p${i}`).flatMap((page) =>
      SCHEMES.map((scheme) => ({ page, lang, scheme, whole: false, blocks: [] })),
    ),
  );

it('each view is looked at once, in its language, beside the others of its page', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('en', 'hi', 'ta', 'mr'), { minLength: 1 }),
      fc.nat(60),
      fc.integer({ min: 1, max: 4 }),
      (langs, pages, atOnce) => {
        const tasks = tasksOf(langs, pages);
        const lanes = lanesOf(tasks, langs, atOnce);
        expect(lanes.flatMap((lane) => lane.tasks)).toEqual(tasks);
        for (const { place, tasks: own } of lanes)
          expect(new Set(own.map(({ lang }) => lang))).toEqual(new Set([langs[place]]));
        const homes = lanes.flatMap(({ tasks: own }) => [
          ...new Set(own.map(({ page, lang }) => `${page} ${lang}`)),
        ]);
        expect(new Set(homes).size).toBe(homes.length);
        expect(lanes.length).toBeLessThanOrEqual(Math.max(langs.length, atOnce));
      },
    ),
  );
});

it('a course in one language is shared too, and a page that changed is not', () => {
  expect(lanesOf(tasksOf(['en'], 38), ['en'], 2).map(({ tasks }) => tasks.length)).toEqual([57, 57]);
  expect(lanesOf(tasksOf(['en'], 1), ['en'], 4)).toHaveLength(1);
});
