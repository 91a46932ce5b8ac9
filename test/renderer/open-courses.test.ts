/** Several courses open at once: what is written, undone and saved in one leaves the others alone. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import type { Page } from '../../packager/course/pages.ts';
import {
  isAnyUnsaved,
  isUnsaved,
  resumeSaving,
  saveAll,
  startSaving,
  useSave,
} from '../../renderer/autosave.ts';
import { change, clearHistory, undo, useHistory } from '../../renderer/history.ts';
import { check, useProblems } from '../../renderer/problems.ts';
import {
  adoptCourse,
  courseAt,
  dropCourse,
  openCourse,
  setFront,
  setOpen,
  useCourse,
} from '../../renderer/store.ts';

const course: Course = {
  ...(JSON.parse(readFileSync('templates/orientation/course.json', 'utf8')) as Course),
  outline: [{ id: 'm1', title: { en: 'One' }, items: [{ id: 'i1', kind: 'pages', pages: ['p1', 'p2'] }] }],
};
const pages: Page[] = ['p1', 'p2'].map((id) => ({
  id,
  title: { en: id },
  docs: { en: { type: 'doc', content: [] } },
}));

interface Sent {
  readonly method: string;
  readonly input: { readonly path: string; readonly changes?: readonly { readonly file: string }[] };
}
let sent: Sent[];
let answer: (call: Sent) => unknown;
let stops: (() => void)[];

const rename = (title: string, path?: string) =>
  change(
    (d) => {
      const head = d.heads.p1;
      if (head) head.title = { en: title };
    },
    path === undefined ? {} : { course: path },
  );
const titleIn = (path: string) => courseAt(path)?.draft.heads.p1?.title.en;
const saves = () => sent.filter((s) => s.method === 'course.save').map((s) => s.input.path);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answer = () => ({ ok: true, value: { hashes: {} } });
  vi.stubGlobal('document', { documentElement: { lang: 'en', dataset: {} } });
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => 't', setItem: () => undefined });
  vi.stubGlobal('fetch', async (_: string, request: { body: string }) => {
    const call = JSON.parse(request.body) as Sent;
    sent.push(call);
    return { json: async () => answer(call) };
  });
  stops = ['/a', '/b'].map((path) => {
    adoptCourse({ path, course, pages, hashes: {}, assetBase: `${path}/assets/` });
    return startSaving({ 'pages/p1.json': 'h0' }, () => undefined);
  });
});
afterEach(() => {
  for (const stop of stops) stop();
  for (const { path } of useCourse.getState().all) {
    clearHistory(path);
    useProblems.forget(path);
    dropCourse(path);
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each course has its own draft, place and time line', () => {
  rename('In b');
  setOpen({ page: 'p2' });
  setFront('/a');
  expect(useHistory.getState().past).toHaveLength(0);
  expect(openCourse().page).toBe('p1');
  rename('In a');
  expect([titleIn('/a'), titleIn('/b')]).toEqual(['In a', 'In b']);
  setFront('/b');
  expect(openCourse().page).toBe('p2');
  expect(undo()).toBe(true);
  expect(undo()).toBe(false);
  expect([titleIn('/a'), titleIn('/b')]).toEqual(['In a', 'p1']);
});

test('a course that is left is saved all the same, and tried again while the engine is silent', async () => {
  answer = () => {
    throw new Error('gone');
  };
  rename('In b');
  setFront('/a');
  expect([isUnsaved(), isUnsaved('/b'), isAnyUnsaved()]).toEqual([false, true, true]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSave.of('/b').state.kind).toBe('failed');
  expect(useSave.getState().state.kind).toBe('saved');
  answer = () => ({ ok: true, value: { hashes: {} } });
  await vi.advanceTimersByTimeAsync(3000);
  expect(saves()).toEqual(['/b', '/b']);
  expect(isAnyUnsaved()).toBe(false);
});

test('a conflict belongs to its own course; the other goes on saving', async () => {
  answer = ({ input }) =>
    input.path === '/b'
      ? { ok: false, error: { code: 'conflict', message: '', what: '', files: ['pages/p1.json'] } }
      : { ok: true, value: { hashes: {} } };
  rename('In b');
  setFront('/a');
  rename('In a');
  await vi.advanceTimersByTimeAsync(1000);
  expect([useSave.of('/a').state.kind, useSave.of('/b').state.kind]).toEqual(['saved', 'conflict']);
  setFront('/b');
  expect(useSave.getState().state).toEqual({ kind: 'conflict', files: ['pages/p1.json'] });
  answer = () => ({ ok: true, value: { hashes: {} } });
  resumeSaving({ 'pages/p1.json': 'h9' }, new Map());
  await vi.advanceTimersByTimeAsync(1000);
  expect(isAnyUnsaved()).toBe(false);
});

test('work that ends late changes the course it began in, and its own time line', async () => {
  rename('Late', '/a');
  expect([titleIn('/a'), titleIn('/b')]).toEqual(['Late', 'p1']);
  expect(useHistory.getState().past).toHaveLength(0);
  expect(useHistory.of('/a').past).toHaveLength(1);
  rename('Nowhere', '/closed');
  await saveAll();
  expect(saves()).toEqual(['/a']);
});

test('what is found in a course stays with it', async () => {
  answer = ({ input }) => ({
    ok: true,
    value: {
      results: [],
      counts: { errors: input.path === '/a' ? 1 : 2, warnings: 0, infos: 0, reviews: 0 },
      passed: [],
    },
  });
  await Promise.all([check('/a'), check('/b')]);
  expect(useProblems.getState().counts?.errors).toBe(2);
  setFront('/a');
  expect(useProblems.getState().counts?.errors).toBe(1);
});

test('closing shows the neighbour and forgets what was kept of the closed one', () => {
  rename('In b');
  stops[1]?.();
  dropCourse('/b');
  clearHistory('/b');
  expect(openCourse().path).toBe('/a');
  expect(useHistory.of('/b').past).toHaveLength(0);
  dropCourse('/a');
  expect(useCourse.getState().open).toBeNull();
});
