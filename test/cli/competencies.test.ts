/** `kriti competencies`, as a shell runs it, with a user's folder of its own. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KRITI_FOLDER } from '../../packager/project/lock.ts';
import { builtCli } from '../engine.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let place: string;
let course: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-competencies-'));
  course = join(place, 'course');
  await cp(join(ROOT, 'templates/orientation'), course, {
    recursive: true,
    // Another test may open the template meanwhile.
    filter: (path) => basename(path) !== KRITI_FOLDER,
  });
});
afterAll(() => rm(place, { recursive: true }));

async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const env = { ...process.env, KRITI_LANG: 'en', KRITI_HOME: join(place, 'home') };
    const child = spawn(process.execPath, [cli, 'competencies', ...args], { cwd: place, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const claims = async () => JSON.parse(await readFile(join(course, 'course.json'), 'utf8')).competencies;

test('a list with faults is refused with each of them, and nothing is kept', async () => {
  await writeFile(join(place, 'rail.csv'), 'area,theme,sub-theme\nDomain,Rail,Track\nDomain,,Tickets\n');
  const { code, out, err } = await kriti('import', 'rail.csv');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('rail.csv:3 theme is empty');
  expect(await readdir(join(place, 'home', 'frameworks')).catch(() => [])).toEqual([]);
  expect((await kriti('import', 'none.csv')).code).toBe(2);
});

test('the claims are written as the platform keeps them, in either shape', async () => {
  const v6 = await kriti('record', course);
  expect(JSON.parse(v6.out)).toEqual(
    (await claims()).map((one: object) => ({ ...one, competencyThemeType: 'theme' })),
  );
  const v5 = JSON.parse((await kriti('record', course, '--shape', 'v5')).out);
  expect(v5[0]).toEqual({
    competencyArea: 'Behavioural',
    competencyTheme: 'Self-Awareness',
    competencyThemeType: 'theme',
    competencySubTheme: 'Self-Learning',
  });
  const whole = await kriti('record', course, '--shape', 'v5', '--format', 'json');
  expect(JSON.parse(whole.out)).toEqual({ format: 1, competencies_v5: v5 });
  expect((await kriti('record', join(place, 'nothing'))).code).toBe(2);
});

test('names ship; a list adds its own; both are found in English and Hindi, and no identifier is claimed', async () => {
  await writeFile(
    join(place, 'rail.csv'),
    'area,theme,sub-theme,hindi,id\nDomain,Rail,Track care,पटरी की देखभाल,X-1\n',
  );
  const imported = await kriti('import', 'rail.csv');
  expect(imported.code).toBe(0);
  expect(imported.out).toContain('An identifier was left out');
  expect(imported.out).toContain('Names only');
  const listed = await kriti('list', 'पटरी');
  expect(listed.out).toMatch(/^Domain › Rail › Track care$/m);
  expect(listed.out).toContain('List rail: rail, 1 competency');
  const hindi = await kriti('list', 'ध्यान', 'सुनना', '--lang', 'hi');
  expect(hindi.out).toContain('Active Listening  ध्यान से सुनना');
  expect(JSON.parse((await kriti('list', '--format', 'json')).out).competencies).toHaveLength(118);
  expect((await kriti('identify', 'course')).code).toBe(2);
});

test('suggestions come with the sentences that led to them', async () => {
  const { suggestions } = JSON.parse(
    (await kriti('suggest', 'course', '--format', 'json', '--most', '3')).out,
  );
  expect(suggestions).toHaveLength(3);
  for (const { reasons } of suggestions) expect(reasons.length).toBeGreaterThan(0);
  const text = (await kriti('suggest', 'course')).out;
  expect(text).toMatch(/^1\. .+ › .+ › .+/);
  expect(text).toContain('(claimed already)');
  expect((await kriti('suggest', 'nowhere')).code).toBe(2);
});

test('a portal’s framework gives the claims of a course their identifiers; taken away, nothing is lost', async () => {
  const term = (name: string, identifier: string, below: object[] = []) => ({
    name,
    identifier,
    associations: below,
  });
  const [sub, theme] = [term('Goal Setting', 's-9'), term('Outcome Orientation', 't-9')];
  const categories = [
    { code: 'competencyarea', terms: [term('Behavioural', 'a-9', [theme])] },
    { code: 'theme', terms: [{ ...theme, associations: [sub] }] },
    { code: 'subtheme', terms: [sub] },
  ];
  await writeFile(
    join(place, 'fw.json'),
    JSON.stringify({ result: { framework: { code: 'kcm', categories } } }),
  );
  for (const _ of [1, 2]) expect((await kriti('import', 'fw.json')).out).toContain('Identifiers come from');
  const kept = await readdir(join(place, 'home', 'frameworks'));
  expect(kept.filter((name) => name.startsWith('kcm@'))).toHaveLength(1);

  const before = await claims();
  const { out } = await kriti('identify', 'course');
  expect(out).toBe('1 competency has its identifiers now; 3 have none\n');
  const after = await claims();
  expect(after.filter((one: object) => 'competencySubThemeIdentifier' in one)).toHaveLength(1);
  expect(after.find((one: object) => 'competencySubThemeIdentifier' in one)).toMatchObject({
    competencySubThemeName: 'Goal Setting',
    competencyAreaIdentifier: 'a-9',
    competencyThemeIdentifier: 't-9',
    competencySubThemeIdentifier: 's-9',
  });
  expect(after).toHaveLength(before.length);
  expect((await kriti('remove', 'kcm')).code).toBe(0);
  expect((await kriti('remove', 'kcm')).code).toBe(2);
  expect(await claims()).toEqual(after);
});
