/** Two people's changes put together: what only one made is taken, what both made is asked, no word is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../packager/course/load.ts';
import type { Doc } from '../../packager/course/node.ts';
import type { Thread } from '../../packager/course/pages.ts';
import { filesOf } from '../../renderer/autosave.ts';
import { type Choice, clashesOf, clashKey, merged } from '../../renderer/merge.ts';
import { type Draft, toDraft } from '../../renderer/store.ts';
import { courseOf, saying } from '../project/courses.ts';

const draftOf = (pages: number): Draft => {
  const { course, pages: all } = courseOf(pages, 'base');
  return toDraft(course, [...all.values()]);
};
const copyOf = (title: string) => `${title} (theirs)`;
const say = (draft: Draft, page: string, text: string): Draft => ({
  ...draft,
  docs: { ...draft.docs, [`${page}.en`]: saying(text) },
});
const add = (draft: Draft, page: string, text: string): Draft => {
  const next = say(
    { ...draft, heads: { ...draft.heads, [page]: { id: page, title: { en: page } } } },
    page,
    text,
  );
  return named(next, [...pagesNamed(draft), page]);
};
const remove = (draft: Draft, page: string): Draft => {
  const { [page]: _, ...heads } = draft.heads;
  const { [`${page}.en` as const]: __, ...docs } = draft.docs;
  return named(
    { ...draft, heads, docs },
    pagesNamed(draft).filter((id) => id !== page),
  );
};
const pagesNamed = ({ course }: Draft): string[] =>
  course.outline.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'pages' ? item.pages : [])));
const named = (draft: Draft, pages: string[]): Draft => {
  const [module] = draft.course.outline;
  if (!module) return draft;
  return {
    ...draft,
    course: { ...draft.course, outline: [{ ...module, items: [{ id: 'i', kind: 'pages', pages }] }] },
  };
};
const textOf = (draft: Draft, page: string): string | undefined =>
  (draft.docs[`${page}.en`] as Doc | undefined)?.content[0]?.content?.[0]?.text;
const problems = (draft: Draft) => {
  const loaded = load(filesOf(draft));
  return loaded.ok ? [] : loaded.error.problems;
};
const merge = (base: Draft, mine: Draft, theirs: Draft, choices: Record<string, Choice> = {}) =>
  merged({ base, mine, theirs }, new Map(Object.entries(choices)), copyOf);

const base = draftOf(4);

test('pages that only one of the two changed are taken from that one, without a question', () => {
  const [mine, theirs] = [say(base, 'p1', 'mine'), add(say(base, 'p2', 'theirs'), 'p9', 'new')];
  expect(clashesOf({ base, mine, theirs })).toEqual([]);
  const next = merge(base, mine, theirs);
  expect(['p1', 'p2', 'p9'].map((page) => textOf(next, page))).toEqual(['mine', 'theirs', 'new']);
  expect(pagesNamed(next)).toEqual(['p1', 'p2', 'p3', 'p4', 'p9']);
});

test('the same change made twice is no clash', () => {
  const same = say(base, 'p1', 'same');
  expect(clashesOf({ base, mine: same, theirs: structuredClone(same) })).toEqual([]);
});

describe('a page that both changed', () => {
  const [mine, theirs] = [say(base, 'p1', 'mine'), say(base, 'p1', 'theirs')];
  test('is asked about, and becomes what is chosen', () => {
    expect(clashesOf({ base, mine, theirs })).toEqual([{ kind: 'page', page: 'p1', canKeepBoth: true }]);
    expect(textOf(merge(base, mine, theirs, { 'page p1': 'mine' }), 'p1')).toBe('mine');
    expect(textOf(merge(base, mine, theirs, { 'page p1': 'theirs' }), 'p1')).toBe('theirs');
  });
  test('can be kept twice: theirs follows mine under a name of its own', () => {
    const next = merge(base, mine, theirs, { 'page p1': 'both' });
    const [first, second = ''] = pagesNamed(next);
    expect(first).toBe('p1');
    expect([textOf(next, 'p1'), textOf(next, second)]).toEqual(['mine', 'theirs']);
    expect(next.heads[second]?.title.en).toBe('Page p1 (theirs)');
    expect(problems(next)).toEqual([]);
  });
  test('is asked about as well when one of them deleted it', () => {
    const gone = remove(base, 'p1');
    expect(clashesOf({ base, mine, theirs: gone })).toContainEqual({
      kind: 'page',
      page: 'p1',
      canKeepBoth: false,
    });
    const kept = merge(base, mine, gone);
    expect([textOf(kept, 'p1'), pagesNamed(kept).includes('p1')]).toEqual(['mine', true]);
  });
});

test('both added pages: the outline is one of the two, and none of the pages is left out of it', () => {
  const [mine, theirs] = [add(base, 'p8', 'mine'), add(base, 'p9', 'theirs')];
  expect(clashesOf({ base, mine, theirs })).toEqual([{ kind: 'course', field: 'outline' }]);
  expect(pagesNamed(merge(base, mine, theirs))).toEqual(['p1', 'p2', 'p3', 'p4', 'p8', 'p9']);
  expect(pagesNamed(merge(base, mine, theirs, { 'course outline': 'theirs' }))).toEqual([
    'p1',
    'p2',
    'p3',
    'p4',
    'p9',
    'p8',
  ]);
});

test('settings are put together field by field', () => {
  const withCourse = (change: Partial<Draft['course']>): Draft => ({
    ...base,
    course: { ...base.course, ...change },
  });
  const mine = withCourse({ source: 'mine', licence: 'CC0 1.0' });
  const theirs = withCourse({ source: 'theirs', duration: 20 });
  expect(clashesOf({ base, mine, theirs })).toEqual([{ kind: 'course', field: 'source' }]);
  expect(merge(base, mine, theirs, { 'course source': 'theirs' }).course).toMatchObject({
    source: 'theirs',
    licence: 'CC0 1.0',
    duration: 20,
  });
});

test('after any changes of both, what comes out loads, and every word that was written is in it or was not chosen', () => {
  const page = fc.constantFrom('p1', 'p2', 'p3', 'p4');
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('say' as const), page }),
    fc.record({ kind: fc.constant('remove' as const), page }),
    fc.record({ kind: fc.constant('add' as const), page: fc.constantFrom('p8', 'p9') }),
  );
  const edits = fc.array(edit, { maxLength: 5 });
  const made = (who: string, list: readonly { kind: string; page: string }[]): Draft =>
    list.reduce((draft, { kind, page: id }, n) => {
      if (kind === 'add') return draft.heads[id] ? draft : add(draft, id, `${who} added ${id}`);
      if (!draft.heads[id]) return draft;
      return kind === 'say' ? say(draft, id, `${who} ${n}`) : remove(draft, id);
    }, base);
  fc.assert(
    fc.property(edits, edits, fc.constantFrom<Choice>('mine', 'theirs', 'both'), (own, other, choice) => {
      const sides = { base, mine: made('mine', own), theirs: made('theirs', other) };
      const clashes = clashesOf(sides);
      const next = merged(sides, new Map(clashes.map((clash) => [clashKey(clash), choice])), copyOf);
      expect(problems(next)).toEqual([]);
      expect([...pagesNamed(next)].sort()).toEqual(Object.keys(next.heads).sort());
      const written = Object.values(next.docs).map((doc) => JSON.stringify(doc.content[0]?.content));
      for (const [draft, chosen] of [
        [sides.mine, 'mine'],
        [sides.theirs, 'theirs'],
      ] as const) {
        for (const id of Object.keys(draft.heads)) {
          const text = textOf(draft, id);
          if (text === textOf(base, id)) continue;
          const isAsked = clashes.some((clash) => clash.kind === 'page' && clash.page === id);
          if (isAsked && choice !== 'both' && choice !== chosen) continue;
          expect(written).toContain(JSON.stringify(saying(text ?? '').content[0]?.content));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('what both say of a page is kept, and is no reason to choose', () => {
  const anchor = { lang: 'en', block: 'b', quote: 'base', before: '', after: '', at: 0 };
  const remark = (by: string, minute: number, text: string) => ({
    ...{ id: `r-${minute}`, by, text, at: `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z` },
  });
  const asked: Thread = { id: 't1', anchor, remarks: [remark('Asha', 10, 'Is this so?')] };
  const commented = (draft: Draft, ...comments: Thread[]): Draft => {
    const head = draft.heads.p1;
    return head ? { ...draft, heads: { ...draft.heads, p1: { ...head, comments } } } : draft;
  };
  const known = commented(base, asked);
  const answered = (...remarks: Thread['remarks']): Thread => ({
    ...asked,
    remarks: [...asked.remarks, ...remarks],
  });
  const mine = commented(say(base, 'p1', 'mine'), answered(remark('Asha', 30, 'I looked it up.')));
  const own: Thread = { id: 't2', anchor, remarks: [remark('Ravi', 25, 'Mend the date.')] };
  const theirs = commented(base, answered(remark('Ravi', 20, 'It is.')), own);
  expect(clashesOf({ base: known, mine, theirs })).toEqual([]);
  const next = merge(known, mine, theirs);
  expect(textOf(next, 'p1')).toBe('mine');
  expect(next.heads.p1?.comments?.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
    ['Is this so?', 'It is.', 'I looked it up.'],
    ['Mend the date.'],
  ]);
  // Deleted on one side, left alone on the other: gone. Deleted here, answered there: it stays.
  expect(merge(known, commented(base), known).heads.p1?.comments).toBeUndefined();
  expect(merge(known, commented(base), theirs).heads.p1?.comments?.map(({ id }) => id)).toEqual(['t1', 't2']);
  expect(problems(next)).toEqual([]);
});
