/** `kriti gate` and what `kriti pack --as igot` makes of it, as a shell runs them on the sample course. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import { heldBy } from '../../packager/gate/gate.ts';
import { GateSchema } from '../../scripts/gate-schema.ts';
import { builtCli } from '../engine.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-gate-'));
});
beforeEach(async () => {
  await rm(join(place, 'course'), { recursive: true, force: true });
  await cp(new URL('../../templates/orientation', import.meta.url), join(place, 'course'), {
    recursive: true,
  });
});
afterAll(() => rm(place, { recursive: true }));

async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    // There is no browser on this machine, as far as it knows.
    const env = {
      ...process.env,
      KRITI_LANG: 'en',
      CHROMIUM_PATH: join(place, 'no-chromium'),
      KRITI_HOME: join(place, 'home'),
    };
    const child = spawn(process.execPath, [cli, ...args], { cwd: place, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

async function gateOf(...args: string[]) {
  const { code, out } = await kriti('gate', 'course', '--format', 'json', ...args);
  return { code, gate: GateSchema.parse(JSON.parse(out)) };
}

const courseOf = async (): Promise<Course> =>
  JSON.parse(await readFile(join(place, 'course/course.json'), 'utf8'));

const answering = (rule: string) => [
  ...['--override', rule, '--by', 'Meera Rao', '--reason', 'Compared by our library'],
];

test('the report is what its schema says; what nobody judged holds the course', async () => {
  const { code, gate } = await gateOf();
  expect(code).toBe(1);
  expect(gate).toMatchObject({ format: 1, profile: 'igot', open: false, score: { qualified: true } });
  expect(heldBy(gate as never)).toEqual(['is-original', 'is-accessible']);
  expect(gate.items.find(({ ruleId }) => ruleId === 'is-accessible')).toMatchObject({
    part: 'person',
    what: expect.stringMatching(/^Review: not run\. \d+ of \d+ views are unseen or changed$/),
  });
});

test('the text names what holds it, and says how it stands with the score card', async () => {
  const { code, out } = await kriti('gate', 'course');
  expect(code).toBe(1);
  expect(out).toMatch(/does not go up yet: nothing to mend, 2 to be said by a person/);
  expect(out).toContain('[is-original]');
  expect(out).toContain('iGOT Qualified');
  expect((await kriti('gate', 'course', '--lang', 'hi')).out).toContain('अभी नहीं भेजा जा सकता');
});

test('with --axe and without a browser it says why none has looked', async () => {
  const { gate } = await gateOf('--axe');
  expect(gate.items.find(({ ruleId }) => ruleId === 'is-accessible')).toMatchObject({
    part: 'person',
    holds: true,
    why: expect.stringContaining('no-chromium'),
  });
});

test('overrides and signatures are kept in the course, and open the gate', async () => {
  expect((await gateOf(...answering('is-original'))).code).toBe(1);
  const signed = await gateOf(...answering('is-accessible'), '--sign', 'creator=Asha Nair');
  expect(signed.code).toBe(0);
  expect(signed.gate.open).toBe(true);
  const { overrides, signOffs } = await courseOf();
  expect(overrides).toMatchObject({
    'is-original': { by: 'Meera Rao', reason: 'Compared by our library' },
    'is-accessible': { by: 'Meera Rao' },
  });
  expect(signOffs).toMatchObject([{ role: 'creator', by: 'Asha Nair', of: signed.gate.course }]);

  const { code, out } = await kriti('gate', 'course');
  expect(code).toBe(0);
  expect(out).toContain('may go up');
  expect(out).toContain('Overridden by Meera Rao: Compared by our library');
  expect(out).toContain('Content creator: Asha Nair');

  const course = await courseOf();
  const changed = { ...course, title: { ...course.title, en: 'Another title' } };
  await writeFile(join(place, 'course/course.json'), JSON.stringify(changed));
  expect((await gateOf()).gate.roles[0]).toMatchObject({ role: 'creator', state: 'outdated' });
});

test.each([
  ['a role that the process has not', ['--sign', 'owner=Asha'], 'There is no role “owner”'],
  ['a signature without a name', ['--sign', 'creator='], 'is not of the form role=name'],
  ['an override without a reason', ['--override', 'is-original', '--by', 'Asha'], 'belong together'],
  ['an override of what asks for nothing', answering('page-has-title'), 'asks for nothing at this gate'],
  ['a profile that is not there', ['--profile', 'nobody'], 'nobody'],
])('%s is wrong usage and changes nothing', async (_, args, said) => {
  const before = await courseOf();
  const { code, err } = await kriti('gate', 'course', ...args);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect(await courseOf()).toEqual(before);
});

const ORDER = {
  format: 1,
  client: 'Institute of Secretariat Training',
  agency: 'Akshar Learning',
  date: '2026-10-05',
  deliverables: ['The course in English and Hindi', 'Editable source'],
};
const setCourse = async (change: Partial<Course>): Promise<void> =>
  writeFile(join(place, 'course/course.json'), JSON.stringify({ ...(await courseOf()), ...change }));

test('a ministry and an agency ask more; what the course says of itself counts where nobody is named', async () => {
  const held = async (...args: string[]) => heldBy((await gateOf(...args)).gate as never);
  expect(await held('--profile', 'ministry')).toEqual(['is-original', 'is-accessible', 'signed-off']);
  await setCourse({ profile: 'agency' });
  expect(await held()).toEqual(['work-order', 'is-original', 'is-accessible', 'signed-off']);
  expect(await held('--profile', 'igot')).toEqual(['is-original', 'is-accessible']);
  await writeFile(join(place, 'order.json'), JSON.stringify(ORDER));
  expect(await held('--work-order', 'order.json')).toEqual(['is-original', 'is-accessible', 'signed-off']);
  expect((await courseOf()).workOrder).toEqual(ORDER);
});

test('a work order that is none is wrong usage and changes nothing', async () => {
  await writeFile(join(place, 'order.json'), JSON.stringify({ format: 1, date: 'yesterday' }));
  const { code, err } = await kriti('gate', 'course', '--work-order', 'order.json');
  expect([code, err]).toEqual([2, expect.stringContaining('date is not as a work order needs it')]);
  expect((await courseOf()).workOrder).toBeUndefined();
});

test('a profile that was brought into the app is known by its id; one that is nowhere is told', async () => {
  await setCourse({ profile: 'ministry-of-x' });
  const { code, err } = await kriti('gate', 'course');
  expect([code, err]).toEqual([2, expect.stringContaining('rules of “ministry-of-x”')]);
  const own = { id: 'ministry-of-x', label: { en: 'Ministry of X', hi: 'एक्स मंत्रालय' }, extends: 'agency' };
  await mkdir(join(place, 'home/profiles'), { recursive: true });
  await writeFile(join(place, 'home/profiles/ministry-of-x.json'), JSON.stringify(own));
  expect((await gateOf()).gate).toMatchObject({ profile: 'ministry-of-x', open: false });
});

test('the packer keeps to the rules of the course, and to another profile where one is named', async () => {
  await setCourse({ profile: 'agency' });
  await writeFile(join(place, 'order.json'), JSON.stringify(ORDER));
  const pack = ['pack', 'course', '--as', 'igot', '--out', 'agency.zip', '--quiet'];
  expect((await kriti(...pack)).err).toContain('4 things hold the course at the gate');
  expect((await kriti(...pack, '--work-order', 'order.json')).err).toContain('3 things hold the course');
  expect((await kriti(...pack, '--profile', 'igot')).err).toContain('2 things hold the course');
});

test('what is no course is wrong usage', async () => {
  expect((await kriti('gate', 'nothing')).code).toBe(2);
});

test('quiet says nothing of an open gate; a file gets the report', async () => {
  const profile = { id: 'own', label: { en: 'Own', hi: 'अपना' }, extends: 'standard' };
  await writeFile(join(place, 'own.json'), JSON.stringify(profile));
  const quiet = ['gate', 'course', '--profile', 'own.json', '--quiet'];
  expect(await kriti(...quiet)).toMatchObject({ code: 0, out: '' });
  expect(await kriti(...quiet, '--format', 'json', '--output', 'gate.json')).toMatchObject({
    code: 0,
    out: '',
  });
  const report = GateSchema.parse(JSON.parse(await readFile(join(place, 'gate.json'), 'utf8')));
  expect(report).toMatchObject({ profile: 'own', open: true, roles: [] });
});

test('the packer refuses exactly what holds it at the gate, and makes nothing', async () => {
  const { gate } = await gateOf();
  const { code, out, err } = await kriti('pack', 'course', '--as', 'igot', '--out', 'dossier', '--quiet');
  expect(code).toBe(1);
  expect(err).toContain('2 things hold the course at the gate');
  for (const id of heldBy(gate as never)) expect(err).toContain(`[${id}]`);
  expect(err).toContain('--override is-original is-accessible --by <name> --reason <text>');
  expect(out).toContain('axe/run');
  expect((await readdir(place)).filter((name) => name.includes('dossier'))).toEqual([]);
});

test('the packer takes the overrides of the course and those of the command together', async () => {
  expect((await kriti('gate', 'course', ...answering('is-original'))).code).toBe(1);
  const pack = ['pack', 'course', '--as', 'igot', '--out', 'up', '--quiet', '--override', 'is-accessible'];
  const alone = await kriti(...pack, '--by', 'Ravi Iyer');
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--by and --reason')]);
  const made = await kriti(...pack, '--by', 'Ravi Iyer', '--reason', 'Tested by hand with two readers');
  expect([made.code, made.err]).toEqual([0, '']);
  const report = GateSchema.parse(JSON.parse(await readFile(join(place, 'up/evidence/gate.json'), 'utf8')));
  expect(report.open).toBe(true);
  expect(report.items.flatMap(({ ruleId, override }) => (override ? [[ruleId, override.by]] : []))).toEqual([
    ['is-original', 'Meera Rao'],
    ['is-accessible', 'Ravi Iyer'],
  ]);
  // Those of the command are for this dossier alone.
  expect(Object.keys((await courseOf()).overrides ?? {})).toEqual(['is-original']);
});
