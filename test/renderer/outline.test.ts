/** Entries of the outline: what stands where, and which pages go into one package. */
import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Course, Item } from '../../packager/course/course.ts';
import type { change } from '../../renderer/history.ts';
import * as outline from '../../renderer/outline.ts';
import { entriesOf, entryOrder, itemsOf } from '../../renderer/outline-entries.ts';
import { type Filter, filtered, NO_FILTER } from '../../renderer/outline-filter.ts';
import * as many from '../../renderer/outline-many.ts';
import { rowsOf } from '../../renderer/outline-view.ts';
import type { Draft } from '../../renderer/store.ts';

const pages = (id: string, ...inside: string[]): Item => ({ id, kind: 'pages', pages: inside });
const link = (id: string): Item => ({ id, kind: 'link', title: { en: id }, url: 'https://example.in/' });

/** A draft with one module for each list of items. */
function draftOf(...modules: Item[][]): Draft {
  const list = modules.map((items, i) => ({ id: `m${i}`, title: { en: `M${i}` }, items }));
  const ids = modules.flat().flatMap((item) => (item.kind === 'pages' ? item.pages : []));
  return {
    course: { languages: ['en'], outline: list, assets: {} } as unknown as Course,
    heads: Object.fromEntries(ids.map((id) => [id, { id, title: { en: id } }])),
    docs: {},
  };
}

/** Groups as lists of their pages, other items by their ids, modules apart by a bar. */
const shape = ({ course }: Draft): string =>
  course.outline
    .map(({ items }) => items.map((i) => (i.kind === 'pages' ? `[${i.pages.join(' ')}]` : i.id)).join(' '))
    .join(' | ');

const after = (draft: Draft, recipe: Parameters<typeof change>[0]): string => shape(produce(draft, recipe));

test('what is read as entries and written back is the same', () => {
  const { course } = draftOf([pages('g', 'a', 'b'), link('x'), pages('h', 'c'), pages('i', 'd')]);
  for (const module of course.outline) expect(itemsOf(entriesOf(module))).toEqual(module.items);
  expect(entryOrder(course)).toEqual(['a', 'b', 'x', 'c', 'd']);
});

test('an item among pages parts their package, and joins it again when it leaves', () => {
  const draft = draftOf([pages('g', 'a', 'b', 'c'), link('x')], [pages('h', 'd')]);
  const up = produce(draft, (d) => void outline.nudge(d, 'x', -1));
  expect(shape(up)).toBe('[a b] x [c] | [d]');
  expect(new Set(up.course.outline[0]?.items.map((i) => i.id)).size).toBe(3);
  expect(after(up, (d) => void outline.nudge(d, 'x', 1))).toBe('[a b c] x | [d]');
  expect(after(up, (d) => outline.remove(d, 'x'))).toBe('[a b c] | [d]');
  expect(after(up, (d) => outline.move(d, 'x', { into: 'm1' }))).toBe('[a b c] | [d] x');
});

test('packages that bear different names stay apart', () => {
  const named = { ...pages('h', 'b'), title: { en: 'Annex' } } as Item;
  const draft = draftOf([pages('g', 'a'), link('x'), named]);
  expect(after(draft, (d) => outline.remove(d, 'x'))).toBe('[a] [b]');
});

test('a page joins the package beside which it is put', () => {
  const draft = draftOf([pages('g', 'a'), link('x'), pages('h', 'b')], [link('y')]);
  expect(after(draft, (d) => void outline.nudge(d, 'a', 1))).toBe('x [a b] | y');
  expect(after(draft, (d) => outline.move(d, 'b', { beside: 'a', side: 'before' }))).toBe('[b a] x | y');
  expect(after(draft, (d) => void outline.shift(d, 'b', 1))).toBe('[a] x | [b] y');
  expect(after(draft, (d) => outline.move(d, 'a', { into: 'm1' }))).toBe('x [b] | y [a]');
});

test('an item goes over the edge of its module, and stays at the ends of the course', () => {
  const draft = draftOf([link('x')], [pages('g', 'a')]);
  expect(after(draft, (d) => void outline.nudge(d, 'x', 1))).toBe(' | x [a]');
  expect(after(draft, (d) => void outline.nudge(d, 'x', -1))).toBe('x | [a]');
});

test('an assessment and its page are one: named, copied, moved and deleted together', () => {
  let page = '';
  const draft = produce(draftOf([pages('g', 'a')]), (d) => {
    page = outline.addAssessment(d, 0, 'a', 'Exam');
    outline.setTitle(d, page, 'en', 'Closing exam');
  });
  expect(draft.heads[page]).toMatchObject({ stage: 'test', title: { en: 'Closing exam' } });
  expect(outline.itemOf(draft.course, page)).toMatchObject({ title: { en: 'Closing exam' }, page });
  expect(draft.docs[`${page}.en`]?.content[0]?.type).toBe('finalTest');
  let copy: string | undefined;
  const twice = produce(draft, (d) => {
    copy = outline.duplicate(d, page, (title) => `${title} 2`);
  });
  expect(entryOrder(twice.course)).toEqual(['a', page, copy]);
  expect(outline.itemOf(twice.course, copy ?? '')).toMatchObject({
    title: { en: 'Closing exam 2' },
    page: copy,
  });
  expect(twice.docs[`${copy ?? ''}.en`]?.content[0]?.attrs?.id).not.toBe(
    twice.docs[`${page}.en`]?.content[0]?.attrs?.id,
  );
  const gone = produce(twice, (d) => outline.remove(d, page));
  expect([gone.heads[page], gone.docs[`${page}.en`]]).toEqual([undefined, undefined]);
  expect(entryOrder(gone.course)).toEqual(['a', copy]);
});

test('several entries move, are copied and are pushed together, in their order', () => {
  const draft = draftOf([pages('g', 'a', 'b', 'c', 'd')], [pages('h', 'e'), link('x')]);
  const beside = (id: string) => ({ beside: id, side: 'after' }) as const;
  expect(after(draft, (d) => many.moveAll(d, ['x', 'a'], beside('c')))).toBe('[b c a] x [d] | [e]');
  // Dropped on one of themselves, they gather there.
  expect(after(draft, (d) => many.moveAll(d, ['a', 'c'], beside('c')))).toBe('[b a c d] | [e] x');
  expect(after(draft, (d) => many.moveAll(d, ['e', 'b'], { into: 'm1' }))).toBe('[a c d] | x [b e]');
  expect(after(draft, (d) => many.nudgeAll(d, ['b', 'd'], -1))).toBe('[b a d c] | [e] x');
  // The first cannot go further, and nobody overtakes it.
  expect(after(draft, (d) => many.nudgeAll(d, ['b', 'a'], -1))).toBe('[a b c d] | [e] x');
  expect(after(draft, (d) => many.nudgeAll(d, ['c', 'd'], 1))).toBe('[a b] | [c d e] x');
  expect(after(draft, (d) => many.shiftAll(d, ['e', 'x'], -1))).toBe('[a b c d e] x | ');
  let copies: string[] = [];
  const copied = produce(draft, (d) => {
    copies = many.duplicateAll(d, ['c', 'a'], (title) => `${title}+`);
  });
  expect(copies.map((id) => copied.heads[id]?.title.en)).toEqual(['a+', 'c+']);
  expect(entryOrder(copied.course).slice(2, 5)).toEqual(['c', ...copies]);
});

test('the outline is narrowed by state, people and stage', () => {
  const draft = draftOf([pages('g', 'a', 'b'), link('x')], [pages('h', 'c')]);
  const made = produce(draft, (d) => {
    Object.assign(d.heads.a ?? {}, { state: 'ready', assignee: 'Asha', stage: 'do' });
    Object.assign(d.heads.c ?? {}, { state: 'draft', assignee: 'Asha' });
  });
  const rows = rowsOf(made, 'en', new Map());
  const shown = (filter: Partial<Filter>): string =>
    filtered(rows, { ...NO_FILTER, ...filter }, ({ id }) => id === 'b')
      .flatMap(({ entries }) => entries.map(({ id }) => id))
      .join(' ');
  expect(shown({})).toBe('a b x c');
  expect(shown({ states: ['ready', null] })).toBe('a b');
  expect(shown({ assignees: ['Asha'], states: ['draft'] })).toBe('c');
  expect(shown({ stages: ['do'] })).toBe('a');
  expect(shown({ untranslated: true })).toBe('b');
});

test('rows that say what they said are the same values', () => {
  const draft = draftOf([pages('g', 'a', 'b'), link('x')], [pages('h', 'c')]);
  const none = new Map();
  const rows = rowsOf(draft, 'en', none);
  expect(rowsOf(draft, 'en', none, rows)).toBe(rows);
  // Another document of the same words, as autosave replaces it.
  expect(rowsOf({ ...draft, docs: { 'a.en': { type: 'doc', content: [] } } }, 'en', none, rows)).toBe(rows);

  const named = produce(draft, (d) => outline.setTitle(d, 'b', 'en', 'Named'));
  const [first, second] = rowsOf(named, 'en', none, rows);
  expect(second).toBe(rows[1]);
  expect(first?.entries.map((e, i) => e === rows[0]?.entries[i])).toEqual([true, false, true]);
  expect(first?.entries[1]).toMatchObject({ n: 2, name: 'Named' });
  const found = rowsOf(draft, 'en', new Map([['c', 'warn' as const]]), rows);
  expect([found[0] === rows[0], found[1]?.entries[0]?.level]).toEqual([true, 'warn']);
  // One more page before it moves the numbers of all that follow.
  const longer = produce(draft, (d) => void outline.addPage(d, 0, null, 'New'));
  expect(rowsOf(longer, 'en', none, rows)[1]?.entries.map(({ id, n }) => [id, n])).toEqual([['c', 5]]);
});
