/** Files that become items go into the course they were given to, whatever is in front when they have come. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import { clearHistory, useHistory } from '../../renderer/history.ts';
import { replaceFile, takeItems } from '../../renderer/item-files.ts';
import { entriesOf, type LoneItem } from '../../renderer/outline-entries.ts';
import { itemStage } from '../../renderer/outline-view.ts';
import { adoptCourse, courseAt, dropCourse, setFront, useCourse } from '../../renderer/store.ts';

const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);
const pdf = { name: 'rules.pdf', ext: 'pdf', mediaType: 'application/pdf', bytes: 4 };
const course: Course = {
  ...(JSON.parse(readFileSync('templates/blank/course.json', 'utf8')) as Course),
  assets: { [OLD]: { ...pdf, name: 'old.pdf' } },
  outline: [
    { id: 'm1', title: { en: 'One' }, items: [{ id: 'i1', kind: 'pdf', title: { en: 'Old' }, asset: OLD }] },
  ],
};
const file = new File(['%PDF'], 'rules.pdf', { type: 'application/pdf' });

/** What the outline of an open course names. */
const itemsIn = (path: string) =>
  courseAt(path)
    ?.draft.course.outline.flatMap(entriesOf)
    .map(({ item }) => item && 'asset' in item && item.asset);

let arrive: () => void;
beforeEach(() => {
  const sent = new Promise<void>((done) => {
    arrive = done;
  });
  vi.stubGlobal('document', { documentElement: { lang: 'en', dataset: {} }, activeElement: null });
  vi.stubGlobal('location', { href: 'http://127.0.0.1/', hash: '', pathname: '/', search: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => 't', setItem: () => undefined });
  vi.stubGlobal('fetch', async () => {
    await sent;
    return Response.json({ ok: true, value: { received: 4, assetId: NEW, asset: pdf } });
  });
  for (const path of ['/b', '/a'])
    adoptCourse({ path, course, pages: [], hashes: {}, assetBase: `${path}/assets/` });
});
afterEach(() => {
  for (const { path } of useCourse.getState().all) {
    clearHistory(path);
    dropCourse(path);
  }
  vi.unstubAllGlobals();
});

/** Gives a file to the course in front, goes to the other while it comes, and back. */
async function whileAway(give: () => void): Promise<void> {
  setFront('/a');
  give();
  setFront('/b');
  arrive();
  await vi.waitFor(() => expect(courseAt('/a')?.draft.course.assets).toHaveProperty(NEW));
  expect(itemsIn('/b')).toEqual([OLD]);
  setFront('/a');
}

test('a file that came while another course was in front is an item of its own course', async () => {
  await whileAway(() => takeItems([file], { module: 0, after: 'i1' }));
  await vi.waitFor(() => expect(itemsIn('/a')).toEqual([OLD, NEW]));
  expect(itemsIn('/b')).toEqual([OLD]);
  expect([useHistory.of('/a').past.length, useHistory.of('/b').past.length]).toEqual([1, 0]);
});

test('waits for its course when its author leaves again in the very moment', async () => {
  await whileAway(() => takeItems([file], { module: 0, after: 'i1' }));
  setFront('/b');
  await new Promise((done) => setTimeout(done, 5));
  expect([itemsIn('/a'), itemsIn('/b')]).toEqual([[OLD], [OLD]]);
  setFront('/a');
  await vi.waitFor(() => expect(itemsIn('/a')).toEqual([OLD, NEW]));
  expect(itemsIn('/b')).toEqual([OLD]);
});

test('another file in the place of an item goes to its own course, though both have an item of that id', async () => {
  await whileAway(() => replaceFile('i1', file));
  await vi.waitFor(() => expect(itemsIn('/a')).toEqual([NEW]));
  expect(itemsIn('/b')).toEqual([OLD]);
});

test('an item whose author names no stage counts for that of its kind', () => {
  const title = { en: 'x' };
  const of = (item: LoneItem) => itemStage(item);
  expect(of({ id: 'i', kind: 'pdf', title, asset: OLD })).toBe('explore');
  expect(of({ id: 'i', kind: 'video', title, asset: OLD })).toBe('watch');
  expect(of({ id: 'i', kind: 'pdf', title, asset: OLD, stage: 'do' })).toBe('do');
  expect(of({ id: 'i', kind: 'assessment', title, page: 'p' })).toBeUndefined();
});
