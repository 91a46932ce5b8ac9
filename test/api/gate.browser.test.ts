/** A browser looks at an open course for the gate: once, and again when a page says something else. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CourseGate, EngineEvent } from '../../packager/api.ts';
import type { Course } from '../../packager/course/course.ts';
import { type TestApp, temporaryFolder, testApp } from './test-app.ts';

/** The sample with its first page alone, in English. */
async function onePage(): Promise<string> {
  const path = join(await temporaryFolder(), 'sample');
  await cp('templates/orientation', path, { recursive: true });
  const file = join(path, 'course.json');
  const course = JSON.parse(await readFile(file, 'utf8')) as Course;
  const module = course.outline[0];
  const item = module?.items.find(({ kind }) => kind === 'pages');
  if (!module || item?.kind !== 'pages') throw new Error('the sample begins with pages');
  const outline = [{ ...module, items: [{ ...item, pages: item.pages.slice(0, 1) }] }];
  await writeFile(file, JSON.stringify({ ...course, languages: ['en'], outline }));
  return path;
}

async function gated(app: TestApp, path: string, asked: { look?: true } = {}): Promise<CourseGate> {
  const { job } = await app.ask('gate.run', { path, ...asked });
  const event = await app.event(
    (one): one is Extract<EngineEvent, { type: 'gated' | 'failed' }> =>
      (one.type === 'gated' || one.type === 'failed') && one.job === job,
  );
  if (event.type === 'failed') throw new Error(event.error.message);
  return event.value;
}

const looked = ({ items }: CourseGate) =>
  items.filter(({ ruleId, part }) => ruleId === 'is-accessible' && part === 'person').length === 0;

it('what it saw counts until the course says something else, and after a new start', async () => {
  const path = await onePage();
  const app = await testApp();
  const opened = await app.ask('course.open', { path });
  expect(looked(await gated(app, path))).toBe(false);
  expect(looked(await gated(app, path, { look: true }))).toBe(true);
  expect(looked(await gated(app, path))).toBe(true);

  const other = await testApp();
  await other.ask('course.open', { path });
  expect(looked(await gated(other, path))).toBe(true);

  const value = { ...opened.course, title: { en: 'Another name' } };
  await app.ask('course.save', {
    path,
    changes: [{ file: 'course.json', hash: opened.hashes['course.json'] ?? '', value }],
  });
  expect(looked(await gated(app, path))).toBe(false);
});
