/** `kriti accessibility` and `kriti check --axe`, as a shell runs them, on a course with two faults. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WholeReport } from '../../packager/check/report.ts';
import type { GateItem } from '../../packager/gate/item.ts';
import { builtCli } from '../engine.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-accessibility-'));
  await cp(new URL('../../templates/blank', import.meta.url), join(place, 'course'), { recursive: true });
  const text = (words: string, marks?: object[]) => [{ type: 'text', text: words, ...(marks && { marks }) }];
  await write([
    { type: 'paragraph', attrs: { id: 'first' }, content: text('Words.') },
    { type: 'heading', attrs: { id: 'deep', level: 4 }, content: text('Too deep') },
  ]);
});
afterAll(() => rm(place, { recursive: true }));

const write = (content: object[]) =>
  writeFile(join(place, 'course/pages/page-1.en.json'), JSON.stringify({ type: 'doc', content }));

async function kriti(
  env: object,
  ...args: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: place,
      env: { ...process.env, KRITI_LANG: 'en', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

async function axeOf(env: object = {}) {
  const { out } = await kriti(env, 'check', 'course', '--axe', '--format', 'json');
  const report = JSON.parse(out) as WholeReport;
  return report.reports[0]?.results.filter(({ ruleId }) => ruleId.startsWith('axe/')) ?? [];
}

test('a heading that skips a level is found in its block; what has not changed is not looked at again', async () => {
  const results = await axeOf();
  const found = results.filter(({ diagnostics }) => diagnostics.length > 0);
  expect(found.map(({ ruleId, outcome }) => [ruleId, outcome])).toEqual([['axe/heading-order', 'fail']]);
  expect(found[0]?.diagnostics[0]).toMatchObject({
    location: { in: 'course', page: 'page-1', block: 'deep', lang: 'en' },
  });
  const passed = results.filter(({ outcome }) => outcome === 'pass').map(({ ruleId }) => ruleId);
  expect(passed).toEqual(expect.arrayContaining(['axe/color-contrast', 'axe/html-has-lang']));

  const { code, out, err } = await kriti({}, 'accessibility', 'course', '--statement', 'a.html');
  expect([code, err]).toEqual([0, 'Written: a.html\n']);
  expect(out).toContain('3 views of its pages; none had changed');
  expect(out).toContain('WCAG 1.3.1:');
  expect(await readFile(join(place, 'a.html'), 'utf8')).toContain('Partially supports');

  await write([
    { type: 'paragraph', attrs: { id: 'first' }, content: [{ type: 'text', text: 'Other words.' }] },
  ]);
  const again = await kriti({}, 'accessibility', 'course');
  expect(again.out).toContain('3 views of its pages; 3 had changed');
  expect(again.out).not.toContain('WCAG 1.3.1:');
});

test('with no browser it was not run, which a person must know', async () => {
  await rm(join(place, 'course/.kriti/axe.json'), { force: true });
  const results = await axeOf({ CHROMIUM_PATH: '/nowhere' });
  expect(results).toMatchObject([
    { ruleId: 'axe/run', outcome: 'review', diagnostics: [{ severity: 'warning' }] },
  ]);
});

test('the gate takes what a browser saw, and asks for a new look where a page changed', async () => {
  const gate = async (env: object, ...args: string[]): Promise<readonly GateItem[]> =>
    JSON.parse((await kriti(env, 'gate', 'course', '--format', 'json', ...args)).out).items;
  const none = { CHROMIUM_PATH: '/nowhere' };
  const text = [{ type: 'text', text: 'Too deep' }];
  await write([{ type: 'heading', attrs: { id: 'deep', level: 4 }, content: text }]);
  const looked = (await gate({}, '--axe')).filter(({ ruleId }) => ruleId.startsWith('axe/'));
  expect(looked).toMatchObject([
    { ruleId: 'axe/heading-order', part: 'worth', holds: false, location: { page: 'page-1', block: 'deep' } },
  ]);
  const kept = await gate(none);
  expect(kept.filter(({ ruleId }) => ruleId.startsWith('axe/'))).toEqual(looked);
  expect(kept.filter(({ ruleId }) => ruleId === 'is-accessible')).toEqual([]);

  await write([{ type: 'heading', attrs: { id: 'deep', level: 2 }, content: text }]);
  expect((await gate(none)).filter(({ ruleId }) => ruleId === 'is-accessible')).toMatchObject([
    { part: 'person', holds: true, what: 'Review: not run. 3 of 3 views are unseen or changed' },
  ]);
});
