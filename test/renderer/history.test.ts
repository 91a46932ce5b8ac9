/** The time line of structure: any edits, undone and done again, come back to where they were. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import { load } from '../../packager/course/load.ts';
import type { Doc } from '../../packager/course/node.ts';
import type { Page } from '../../packager/course/pages.ts';
import { filesOf } from '../../renderer/autosave.ts';
import { change, clearHistory, redo, undo } from '../../renderer/history.ts';
import { newId } from '../../renderer/ids.ts';
import * as outline from '../../renderer/outline.ts';
import { entryOrder } from '../../renderer/outline-entries.ts';
import { adoptCourse, type Draft, openCourse } from '../../renderer/store.ts';

const course = JSON.parse(readFileSync('templates/orientation/course.json', 'utf8')) as Course;
const json = (file: string): unknown =>
  JSON.parse(readFileSync(`templates/orientation/pages/${file}.json`, 'utf8'));
const ids = course.outline.flatMap((m) =>
  m.items.flatMap((i) => (i.kind === 'pages' ? i.pages : i.kind === 'assessment' ? [i.page] : [])),
);
const pages = ids.map((id) => ({ ...(json(id) as Page), docs: { en: json(`${id}.en`) as Doc } }));

beforeEach(() => {
  clearHistory();
  adoptCourse({ path: '/course', course, pages, hashes: {}, assetBase: '/a/' });
});

type Edit = (draft: Draft, pick: number) => Parameters<typeof change>[0];
const any = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

const EDITS: readonly Edit[] = [
  (draft, pick) => (d) => void outline.addPage(d, 0, any(entryOrder(draft.course), pick) ?? null, 'New'),
  () => (d) => void outline.addModule(d, 'Module'),
  (draft, pick) => (d) => outline.remove(d, any(entryOrder(draft.course), pick) ?? ''),
  (draft, pick) => (d) =>
    void outline.addItem(d, pick, any(entryOrder(draft.course), pick) ?? null, {
      id: newId(),
      kind: 'link',
      title: { en: 'Rules' },
      url: 'https://example.in/',
    }),
  (draft, pick) => (d) =>
    void outline.addAssessment(d, pick, any(entryOrder(draft.course), pick) ?? null, 'Exam'),
  (draft, pick) => (d) => outline.setTitle(d, any(entryOrder(draft.course), pick) ?? '', 'en', 'Named'),
  (draft, pick) => (d) => outline.removeModule(d, any(draft.course.outline, pick)?.id ?? ''),
  (draft, pick) => (d) => void outline.nudge(d, any(entryOrder(draft.course), pick) ?? '', pick % 2 ? 1 : -1),
  (draft, pick) => (d) => void outline.shift(d, any(entryOrder(draft.course), pick) ?? '', pick % 2 ? 1 : -1),
  (draft, pick) => (d) =>
    void outline.duplicate(d, any(entryOrder(draft.course), pick) ?? '', (t) => `${t} 2`),
  (draft, pick) => (d) =>
    outline.move(d, any(entryOrder(draft.course), pick) ?? '', {
      into: any(draft.course.outline, pick >> 3)?.id ?? '',
    }),
  (draft, pick) => (d) =>
    outline.move(d, any(entryOrder(draft.course), pick) ?? '', {
      beside: any(entryOrder(draft.course), pick >> 4) ?? '',
      side: 'after',
    }),
  (draft, pick) => (d) => outline.moveModule(d, any(draft.course.outline, pick)?.id ?? '', 0),
];

const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(5000)), { minLength: 1, maxLength: 12 });

test('any edits of the outline leave a course that loads', () => {
  fc.assert(
    fc.property(edits, (list) => {
      adoptCourse({ path: '/course', course, pages, hashes: {}, assetBase: '/a/' });
      for (const [kind, pick] of list) {
        const { draft } = openCourse();
        change(EDITS[kind]?.(draft, pick) ?? (() => undefined));
      }
      const loaded = load(filesOf(openCourse().draft));
      expect(loaded.ok ? [] : loaded.error.problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('undoing everything gives the course back, and doing it all again gives the result', () => {
  fc.assert(
    fc.property(edits, (list) => {
      clearHistory();
      adoptCourse({ path: '/course', course, pages, hashes: {}, assetBase: '/a/' });
      const before = openCourse().draft;
      for (const [kind, pick] of list) {
        const { draft } = openCourse();
        change(EDITS[kind]?.(draft, pick) ?? (() => undefined));
      }
      const after = openCourse().draft;
      while (undo());
      expect(openCourse().draft).toEqual(before);
      while (redo());
      expect(openCourse().draft).toEqual(after);
    }),
    { numRuns: 60 },
  );
});

test('a page that is deleted and brought back is shown again', () => {
  const [first = '', second = ''] = ids;
  change((d) => outline.remove(d, first), { show: second });
  expect(openCourse().page).toBe(second);
  undo();
  expect(openCourse().page).toBe(first);
});

test('typing a title is one step while it goes on', () => {
  const [first = ''] = ids;
  for (const title of ['A', 'Ab', 'Abc'])
    change(
      ({ heads }) => {
        const head = heads[first];
        if (head) head.title.en = title;
      },
      { merge: 'title' },
    );
  undo();
  expect(openCourse().draft.heads[first]?.title.en).toBe(pages[0]?.title.en);
  expect(undo()).toBe(false);
});
