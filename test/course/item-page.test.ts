import { expect, test } from 'vitest';
import { docProblems } from '../../packager/course/check-doc.ts';
import { itemEstimate } from '../../packager/course/duration.ts';
import { isFileItem, itemPage, pagesMet } from '../../packager/course/item-page.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { WITH_ITEMS } from '../export/item-course.ts';

const { course } = WITH_ITEMS;
const met = [...pagesMet(WITH_ITEMS)];
const items = course.outline.flatMap((module) => module.items);

test('every item is met in the order of the outline, under an id that no other page has', () => {
  expect(met.map(({ page, made, moduleIndex }) => [page.id, made, moduleIndex])).toEqual([
    ['film', true, 0],
    ['talk', true, 0],
    ['paper', true, 1],
    ['ask-2', true, 1],
    ['ask', false, 2],
    ['prove', false, 2],
  ]);
});

test('two items of one id, and pages of its numbers, do not share an id either', () => {
  const [film] = course.outline[0]?.items ?? [];
  if (!film) throw new Error('no film');
  const page = WITH_ITEMS.pages.get('ask');
  if (!page) throw new Error('no page');
  const pages = new Map([...WITH_ITEMS.pages, ['film', page], ['film-2', page]]);
  const outline = course.outline.map((module) => ({ ...module, items: [film, film] }));
  const ids = [...pagesMet({ course: { ...course, outline }, pages })].map(({ page: { id } }) => id);
  expect(ids).toEqual(['film-3', 'film-4', 'film-5', 'film-6', 'film-7', 'film-8']);
});

test('a made page is a page like any other: in each language, valid, with its words', () => {
  for (const item of items.filter(isFileItem)) {
    const page = itemPage(item, course);
    expect(Object.keys(page.docs)).toEqual(['en', 'hi']);
    for (const doc of Object.values(page.docs)) expect(docProblems(doc, 'f')).toEqual([]);
  }
  const [film, , paper] = met;
  expect(film && textOf(film.page.docs.hi ?? { type: 'doc' })).toBe(
    'देखें कि डाक का क्या होता है।\nअनुभाग का एक दिन\nदिन डाक से शुरू होता है।',
  );
  expect(film?.page.stage).toBe('watch');
  expect(paper?.page.stage).toBe('explore');
});

test('takes as long as it plays, and a paper as long as its pages take to read', () => {
  const seconds = items.map((item) => itemEstimate(item, WITH_ITEMS, 'en'));
  expect(seconds[0]).toMatchObject({ media: 0.6 });
  expect(seconds[2]).toMatchObject({ papers: 1 });
  expect(seconds[2]?.seconds).toBeGreaterThanOrEqual(120);
});
