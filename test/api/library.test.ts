/** The library: what is shown of its courses, and how they are moved, deleted and had back. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { BinFile, shelfFolder } from '../../packager/library/shelves.ts';
import { type TestApp, testApp } from './test-app.ts';

let app: TestApp;
let library: string;

const make = async (title: string): Promise<string> => {
  const folder = join(library, title);
  await app.ask('course.create', { folder, title, lang: 'en' });
  return folder;
};
const names = async (shelf: 'shelf' | 'archive' | 'bin') =>
  (await app.ask('library.list', {})).entries
    .filter((entry) => entry.shelf === shelf)
    .map(({ path }) => path.split('/').at(-1));
const cardOf = async (path: string) => (await app.ask('library.cards', { paths: [path] }))[0];

beforeEach(async () => {
  app = await testApp();
  library = join(app.folder, 'library');
  await app.ask('settings.set', { library });
});

test('a library that is not there yet is empty, and a first course makes it', async () => {
  expect(await app.ask('library.list', {})).toEqual({ folder: library, entries: [], binDays: 30 });
  await make('First');
  expect(await names('shelf')).toEqual(['First']);
});

test('cards show what a course is, follow its changes, and touch nothing in its folder', async () => {
  const path = await make('Office procedure');
  const before = await readdir(path);
  const card = await cardOf(path);
  expect(card?.course).toMatchObject({ title: { en: 'Office procedure' }, languages: ['en'], pages: 1 });
  expect(await readdir(path)).toEqual(before);
  const file = join(path, 'course.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Office procedure', 'Noting and drafting'));
  expect((await cardOf(path))?.course?.title.en).toBe('Noting and drafting');
});

test('a broken course is shown with what is wrong, and the others are shown beside it', async () => {
  const good = await make('Good');
  const broken = await make('Broken');
  await writeFile(join(broken, 'course.json'), '{"format":1,');
  const empty = await make('No course.json');
  await rm(join(empty, 'course.json'));
  await mkdir(join(library, 'Notes'));
  await writeFile(join(library, 'Notes', 'list.txt'), 'x');
  expect(await names('shelf')).toEqual(['Broken', 'Good', 'No course.json']);
  const shown = await app.ask('library.cards', { paths: [good, broken, empty] });
  expect(shown.map(({ course, problems }) => [!!course, problems?.[0]?.what ?? ''])).toEqual([
    [true, ''],
    [false, expect.stringContaining('course.json')],
    [false, expect.stringMatching(/\S/)],
  ]);
});

test('archiving and taking out again; a name that is taken gets a number', async () => {
  const path = await make('Induction');
  const { path: away } = await app.ask('library.archive', { path, archived: true });
  expect([await names('shelf'), await names('archive')]).toEqual([[], ['Induction']]);
  await make('Induction');
  const { path: back } = await app.ask('library.archive', { path: away, archived: false });
  expect(back).toBe(join(library, 'Induction 2'));
  expect(await names('shelf')).toEqual(['Induction', 'Induction 2']);
});

test('a deleted course comes back to where it was, and the bin goes only by the user’s act after 30 days', async () => {
  const kept = await make('Kept');
  const { path: archived } = await app.ask('library.archive', { path: await make('Old'), archived: true });
  const { path: inBin } = await app.ask('library.delete', { path: kept });
  const { path: oldInBin } = await app.ask('library.delete', { path: archived });
  expect(await names('bin')).toEqual(['Kept', 'Old']);
  expect((await app.ask('library.list', {})).entries.every((entry) => entry.deletedAt)).toBe(true);

  await app.ask('library.restore', { path: oldInBin });
  expect([await names('archive'), await names('bin')]).toEqual([['Old'], ['Kept']]);
  expect(await app.ask('library.emptyBin', {})).toEqual({ count: 0 });

  const file = join(shelfFolder(library, 'bin'), 'bin.json');
  const bin = BinFile.parse(JSON.parse(await readFile(file, 'utf8')));
  const long = { ...bin.Kept, deletedAt: '2020-01-01T00:00:00.000Z' };
  await writeFile(file, JSON.stringify({ ...bin, Kept: long }));
  expect(await app.ask('library.emptyBin', {})).toEqual({ count: 1 });
  await expect(stat(inBin)).rejects.toThrow();
  expect(await names('bin')).toEqual([]);
});

test('duplicating and renaming; an open course and a stranger’s folder stay where they are', async () => {
  const path = await make('Module one');
  const { path: copy } = await app.ask('library.duplicate', { path, title: 'Module one, copy' });
  const idOf = async (folder: string) =>
    (JSON.parse(await readFile(join(folder, 'course.json'), 'utf8')) as { id: string }).id;
  expect(await idOf(copy)).not.toBe(await idOf(path));
  await app.ask('library.rename', { path: copy, title: 'Module two' });
  expect((await cardOf(copy))?.course?.title.en).toBe('Module two');

  await app.ask('course.open', { path });
  const open = await app.rpc('library.delete', { path });
  expect(open).toMatchObject({ ok: false, error: { code: 'course-open' } });
  await app.ask('course.close', { path });
  await app.ask('library.delete', { path });
  for (const other of [app.folder, library, shelfFolder(library, 'bin'), `${library}/../config`]) {
    const refused = await app.rpc('library.delete', { path: other });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-in-library' } });
  }
});

test('recent courses follow a course that moves, and forget one that is deleted', async () => {
  const path = await make('Followed');
  await app.ask('course.open', { path });
  await app.ask('course.close', { path });
  const recent = async () => (await app.ask('recent.list', {})).map((course) => course.path);
  const { path: away } = await app.ask('library.archive', { path, archived: true });
  expect(await recent()).toEqual([away]);
  const { path: inBin } = await app.ask('library.delete', { path: away });
  expect(await recent()).toEqual([]);
  await app.ask('library.restore', { path: inBin });
  expect(await recent()).toEqual([away]);
});
