/** Saving by itself: nothing that was written is lost when the engine is silent, slow or refuses. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import type { Page } from '../../packager/course/pages.ts';
import { isUnsaved, save, startSaving, useSave } from '../../renderer/autosave.ts';
import { change, clearHistory } from '../../renderer/history.ts';
import { adoptCourse, type Draft } from '../../renderer/store.ts';

const course: Course = {
  ...(JSON.parse(readFileSync('templates/orientation/course.json', 'utf8')) as Course),
  outline: [{ id: 'm1', title: { en: 'One' }, items: [{ id: 'i1', kind: 'pages', pages: ['p1'] }] }],
};
const pages: Page[] = [{ id: 'p1', title: { en: 'First' }, docs: { en: { type: 'doc', content: [] } } }];

interface Sent {
  readonly input: { readonly changes: readonly { file: string; hash: string | null; value: unknown }[] };
}
let sent: Sent[];
let answer: () => Promise<unknown>;
let stop: () => void;
const saved = vi.fn();

const rename = (title: string) =>
  change((d) => {
    const head = d.heads.p1 as
      | { -readonly [K in keyof Draft['heads'][string]]: Draft['heads'][string][K] }
      | undefined;
    if (head) head.title = { en: title };
  });
const lastTitle = () =>
  (sent.at(-1)?.input.changes[0]?.value as { title: { en: string } } | undefined)?.title.en;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  saved.mockClear();
  answer = async () => ({ ok: true, value: { hashes: { 'pages/p1.json': `h${sent.length}` } } });
  vi.stubGlobal('document', { documentElement: { lang: 'en', dataset: {} } });
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => 't', setItem: () => undefined });
  vi.stubGlobal('fetch', async (_: string, request: { body: string }) => {
    sent.push(JSON.parse(request.body) as Sent);
    return { json: answer };
  });
  clearHistory();
  adoptCourse({ path: '/c', course, pages, hashes: {}, assetBase: '/a/' });
  stop = startSaving({ 'course.json': 'c0', 'pages/p1.json': 'h0', 'pages/p1.en.json': 'd0' }, saved);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a change is sent within a second, with the hash it was made on, and only what changed', async () => {
  rename('Second');
  expect(isUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.input.changes).toEqual([
    { file: 'pages/p1.json', hash: 'h0', value: { id: 'p1', title: { en: 'Second' } } },
  ]);
  expect(isUnsaved()).toBe(false);
  expect(saved).toHaveBeenCalledTimes(1);
});

test('the next save builds on the hash of the one before', async () => {
  rename('Second');
  await vi.advanceTimersByTimeAsync(1000);
  rename('Third');
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent[1]?.input.changes[0]?.hash).toBe('h1');
});

test('typing without rest is saved after a few seconds all the same', async () => {
  for (let i = 0; i < 12; i += 1) {
    rename(`Title ${i}`);
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(sent.length).toBeGreaterThan(0);
});

test('while the engine is silent the words stay, and go out when it answers again', async () => {
  answer = () => Promise.reject(new Error('gone'));
  rename('Kept');
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSave.getState().state.kind).toBe('failed');
  expect(isUnsaved()).toBe(true);
  answer = async () => ({ ok: true, value: { hashes: {} } });
  await vi.advanceTimersByTimeAsync(3000);
  expect(lastTitle()).toBe('Kept');
  expect(isUnsaved()).toBe(false);
});

test('what is written while a save is under way is saved after it', async () => {
  let finish: (value: unknown) => void = () => undefined;
  answer = () =>
    new Promise((done) => {
      finish = done;
    });
  rename('During one');
  await vi.advanceTimersByTimeAsync(1000);
  rename('During two');
  answer = async () => ({ ok: true, value: { hashes: {} } });
  finish({ ok: true, value: { hashes: { 'pages/p1.json': 'h1' } } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(lastTitle()).toBe('During two');
  expect(isUnsaved()).toBe(false);
});

test('saves asked for at once go one after the other, and the second has nothing left to send', async () => {
  rename('Once');
  await Promise.all([save(), save(), save()]);
  expect(sent).toHaveLength(1);
});

test('a conflict stops saving until someone chooses; nothing is sent over the other work', async () => {
  answer = async () => ({
    ok: false,
    error: { code: 'conflict', message: '', what: '', files: ['pages/p1.json'] },
  });
  rename('Mine');
  await vi.advanceTimersByTimeAsync(1000);
  expect(useSave.getState().state).toEqual({ kind: 'conflict', files: ['pages/p1.json'] });
  rename('Mine still');
  await vi.advanceTimersByTimeAsync(60_000);
  await save();
  expect(sent).toHaveLength(1);
  expect(isUnsaved()).toBe(true);
});
