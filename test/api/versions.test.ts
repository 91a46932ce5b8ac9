/** The history of a course as a window uses it: kept by itself, by name, and across changes made outside. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonical } from '../../packager/course/canonical.ts';
import { openCourse, testApp } from './test-app.ts';

const settled = (app: Awaited<ReturnType<typeof testApp>>) => Promise.allSettled(app.cx.answering);

test('a course has a version from its opening, named ones by its author, and gives each back', async () => {
  const app = await testApp();
  const path = await openCourse(app);
  await settled(app);
  expect((await app.ask('versions.list', { path })).map(({ kind }) => kind)).toEqual(['open']);

  const opened = await app.ask('course.open', { path });
  await settled(app);
  const course = { ...opened.course, source: 'The institute' };
  await app.ask('course.save', {
    path,
    changes: [{ file: 'course.json', hash: opened.hashes['course.json'] ?? null, value: course }],
  });
  const { id } = await app.ask('versions.keep', { path, kind: 'named', name: 'Draft', note: 'For review' });
  const [draft, first] = await app.ask('versions.list', { path });
  expect(draft).toMatchObject({ id, name: 'Draft', note: 'For review', changes: { course: true } });
  expect((await app.ask('versions.read', { path, version: id })).course.source).toBe('The institute');
  expect((await app.ask('versions.read', { path, version: first?.id ?? '' })).course.source).toBe('');

  await app.ask('versions.delete', { path, version: id });
  expect(await app.ask('versions.list', { path })).toHaveLength(1);
  expect(await app.rpc('versions.read', { path, version: id })).toMatchObject({
    error: { code: 'no-such-version' },
  });
  await app.ask('versions.undelete', { path, version: id });
  await app.ask('versions.name', { path, version: id, name: 'Draft 1', note: '' });
  expect((await app.ask('versions.list', { path }))[0]).toMatchObject({ name: 'Draft 1' });
});

test('what changes on disk outside is seen, what is saved here is not taken for it', async () => {
  const app = await testApp();
  const path = await openCourse(app);
  await settled(app);
  const opened = await app.ask('course.open', { path });
  const file = join(path, 'course.json');
  const outside = () => app.ask('course.outside', { path });
  expect(await outside()).toEqual({ files: [] });

  const course = { ...opened.course, source: 'Mine' };
  const hash = opened.hashes['course.json'] ?? null;
  await app.ask('course.save', { path, changes: [{ file: 'course.json', hash, value: course }] });
  expect(await outside()).toEqual({ files: [] });

  await writeFile(file, canonical({ ...course, source: 'A colleague’s' }));
  expect(await outside()).toEqual({ files: ['course.json'] });
  await app.ask('course.open', { path });
  expect(await outside()).toEqual({ files: [] });
  // Neither looking nor the history wrote anything of the course.
  expect(await readFile(file, 'utf8')).toContain('A colleague’s');
});

test('an app that ends properly leaves no mark; one that was killed is told of at the next opening', async () => {
  const app = await testApp();
  const path = await openCourse(app);
  const mark = join(path, '.kriti', 'open.json');
  expect(JSON.parse(await readFile(mark, 'utf8'))).toMatchObject({ pid: process.pid });
  await app.ask('course.close', { path });
  await expect(readFile(mark)).rejects.toThrow('ENOENT');

  const dead = 2 ** 22 + 1;
  await writeFile(mark, JSON.stringify({ pid: dead, machine: (await import('node:os')).hostname() }));
  const { abandoned } = await app.ask('course.open', { path });
  expect(Date.parse(abandoned ?? '')).toBeGreaterThan(Date.now() - 60_000);
});
