/** Where questions stand, as people name it, and where they may go. */
import { poolsOf } from '../../packager/course/blocks/pool.ts';
import { inLang, type Lang } from '../../packager/course/course.ts';
import { type Draft, pageOrder } from '../store.ts';
import type { Say } from '../words.tsx';
import { type Place, placeKey, testsIn } from './list.ts';

export interface NamedPlace {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
}

/** Every place of the course that questions may stand in: tests and their pools first, then pages. */
export function placesIn(draft: Draft, lang: Lang, say: Say): NamedPlace[] {
  const pages = pageOrder(draft);
  const titleOf = (page: string): string =>
    inLang(draft.heads[page]?.title, lang, draft.course) || say('page-untitled');
  const tests = testsIn(draft, lang);
  const named = (place: Place, name: string): NamedPlace => ({ key: placeKey(place), place, name });
  return [
    ...tests.flatMap(({ page, id, node }) => {
      const test = tests.length > 1 ? say('place-test-of', { page: titleOf(page) }) : say('block-final-test');
      return poolsOf(node).map((pool) =>
        pool.id === undefined
          ? named({ page, test: id }, test)
          : named({ page, test: id, pool: pool.id }, `${test} › ${pool.name || say('pool-unnamed')}`),
      );
    }),
    ...pages.map((page, i) => named({ page }, say('place-page', { n: i + 1, page: titleOf(page) }))),
  ];
}
