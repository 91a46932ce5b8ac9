/** `kriti diff`, as a shell runs it. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KRITI_FOLDER } from '../../packager/project/lock.ts';
import { builtCli } from '../engine.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let place: string;
let course: string;
let changed: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-diff-'));
  course = join(place, 'course');
  changed = join(place, 'changed');
  for (const copy of [course, changed])
    await cp(join(ROOT, 'templates/orientation'), copy, {
      recursive: true,
      // Another test may open the template meanwhile.
      filter: (path) => basename(path) !== KRITI_FOLDER,
    });
  const file = join(changed, 'course.json');
  const head = JSON.parse(await readFile(file, 'utf8'));
  const [module] = head.outline;
  const pages = module.items.find((item: { kind: string }) => item.kind === 'pages').pages as string[];
  pages.push(pages.shift() ?? '');
  await writeFile(file, JSON.stringify({ ...head, licence: 'CC0 1.0' }));
  const pageFile = join(changed, 'pages', `${pages[0]}.json`);
  const page = JSON.parse(await readFile(pageFile, 'utf8'));
  await writeFile(pageFile, JSON.stringify({ ...page, title: { ...page.title, en: 'Another title' } }));
});
afterAll(() => rm(place, { recursive: true }));

async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const env = { ...process.env, KRITI_LANG: 'en' };
    const child = spawn(process.execPath, [cli, 'diff', ...args], { cwd: ROOT, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

test('two courses: settings, titles and places in words, in both languages, and as JSON', async () => {
  // One after the other: whoever opens a course holds it for a moment.
  const text = await kriti(course, changed);
  const hindi = await kriti(course, changed, '--lang', 'hi');
  const json = await kriti(course, changed, '--format', 'json');
  expect([text.code, hindi.code, json.code]).toEqual([1, 1, 1]);
  expect(text.out).toMatch(/Licence: .+ → CC0 1\.0/);
  expect(text.out).toMatch(/moved from place 1 to \d+/);
  expect(text.out).toContain('~ Page “Another title”');
  expect(hindi.out).toContain('लाइसेंस');
  expect(JSON.parse(json.out)).toMatchObject({ format: 1, kind: 'course' });
});

test('what is the same ends with 0; what cannot be read, with 2; two packages by their files', async () => {
  const [same, missing, packages] = await Promise.all([
    kriti(course, course, '--quiet'),
    kriti(course, join(place, 'none')),
    kriti('test/rules/bases/scorm12', join(changed, 'pages')),
  ]);
  expect([same.code, same.out]).toEqual([0, '']);
  expect(missing.code).toBe(2);
  expect(missing.err).toContain('none');
  expect(packages.code).toBe(1);
  expect(packages.out).toMatch(/^- imsmanifest\.xml$/m);
});
