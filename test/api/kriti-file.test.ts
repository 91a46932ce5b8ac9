/** `.kriti` files: there and back, refused where they are not what they should be; and the handover. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { EngineEvent, Failure } from '../../packager/api.ts';
import { openZip } from '../../packager/read/zip.ts';
import { type RawEntry, rawZip } from '../check/raw-zip.ts';
import { ICONS, openCourse, sendFile, type TestApp, testApp } from './test-app.ts';

type Ended = Extract<EngineEvent, { type: 'made' | 'failed' }>;

let app: TestApp;
let library: string;

/** How a job ended. */
const endOf = (job: string): Promise<Ended> =>
  app.event((e): e is Ended => (e.type === 'made' || e.type === 'failed') && e.job === job);

async function take(name: string, bytes: Uint8Array): Promise<Ended> {
  const file = join(app.folder, name);
  await writeFile(file, bytes);
  return endOf((await app.ask('kriti.read', { file })).job);
}
const refusal = async (name: string, bytes: Uint8Array): Promise<Failure | undefined> => {
  const ended = await take(name, bytes);
  return ended.type === 'failed' ? ended.error : undefined;
};

/** A course with a picture in it, and the same as a file. */
async function shared(): Promise<{ course: string; file: string; bytes: Buffer }> {
  const course = await openCourse(app);
  const icon = await readFile(new URL('256x256.png', ICONS));
  const sent = (await (await sendFile(app, course, 'seal.png', icon)).json()) as {
    value: { assetId: string; asset: object };
  };
  const opened = await app.ask('course.open', { path: course });
  const value = { ...opened.course, assets: { [sent.value.assetId]: sent.value.asset } };
  const [first] = opened.pages;
  if (!first) throw new Error('no page');
  const { docs: _, ...head } = first;
  const anchor = { lang: 'en', block: 'b1', quote: 'a word', before: '', after: '', at: 0 };
  const said = { id: 'r1', by: 'Asha Rao', at: '2026-11-02T09:30:00.000Z', text: 'Is this so?' };
  const changed = new Map<string, unknown>([
    ['course.json', value],
    [`pages/${head.id}.json`, { ...head, comments: [{ id: 't1', anchor, remarks: [said] }] }],
  ]);
  const changes = [...changed].map(([name, now]) => ({
    ...{ file: name, hash: opened.hashes[name] ?? null, value: now },
  }));
  await app.ask('course.save', { path: course, changes });
  const file = join(app.folder, 'sent.kriti');
  const { job } = await app.ask('kriti.write', { path: course, out: file });
  expect(await endOf(job)).toMatchObject({ type: 'made', path: file });
  return { course, file, bytes: await readFile(file) };
}

/** The files of the course itself: what Kriti keeps beside them for this machine does not travel. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => /\.\w+$/.test(name) && !name.startsWith('.kriti'))
    .sort();

beforeEach(async () => {
  app = await testApp();
  library = join(app.folder, 'library');
  await app.ask('settings.set', { library });
});

test('a course sent and taken in is the same course; taken in twice it is two folders', async () => {
  const { course, file, bytes } = await shared();
  const { job } = await app.ask('kriti.write', { path: course, out: file });
  await endOf(job);
  expect((await readFile(file)).equals(bytes)).toBe(true);
  const first = await take('first.kriti', bytes);
  const second = await take('second.kriti', bytes);
  if (first.type !== 'made' || second.type !== 'made') throw new Error('not taken in');
  expect([first.path, second.path]).toEqual([join(library, 'Files'), join(library, 'Files 2')]);
  expect(await filesIn(second.path)).toEqual(await filesIn(course));
  for (const name of await filesIn(course))
    expect((await readFile(join(second.path, name))).equals(await readFile(join(course, name))), name).toBe(
      true,
    );
  expect((await app.rpc('course.open', { path: second.path })).ok).toBe(true);
  expect((await readdir(library)).sort()).toEqual(['Files', 'Files 2']);
});

test('what is damaged, hostile, too new or no course is refused, and nothing of it stays', async () => {
  const { course } = await shared();
  const entries: RawEntry[] = await Promise.all(
    (await filesIn(course)).map(async (name) => ({ name, content: await readFile(join(course, name)) })),
  );
  const changed = (name: RegExp, change: (text: string) => string): RawEntry[] =>
    entries.map((e) =>
      name.test(e.name)
        ? { ...e, content: Buffer.from(change(Buffer.from(e.content).toString('latin1')), 'latin1') }
        : e,
    );
  const text = Buffer.from('x');
  const cases: readonly [name: string, bytes: Uint8Array, code: string][] = [
    ['words.kriti', Buffer.from('not a zip at all'), 'kriti-damaged'],
    ['cut.kriti', rawZip(entries, { cut: 400 }), 'kriti-damaged'],
    ['climbs.kriti', rawZip([...entries, { name: '../../outside.txt', content: text }]), 'kriti-unsafe'],
    ['absolute.kriti', rawZip([...entries, { name: '/etc/outside', content: text }]), 'kriti-unsafe'],
    [
      'link.kriti',
      rawZip([...entries, { name: 'assets/link', content: text, mode: 0o120777 }]),
      'kriti-unsafe',
    ],
    [
      'bomb.kriti',
      rawZip([...entries, { name: 'pages/big.json', content: Buffer.alloc(24 * 2 ** 20, 32) }]),
      'kriti-unsafe',
    ],
    ['pictures.kriti', rawZip([{ name: 'photo.txt', content: text }]), 'kriti-no-course'],
    ['swapped.kriti', rawZip(changed(/\.png$/, (png) => `${png}!`)), 'kriti-wrong-asset'],
    [
      'new.kriti',
      rawZip(changed(/^course/, (json) => json.replace('"format": 1', '"format": 99'))),
      'too-new',
    ],
    ['other.kriti', rawZip(changed(/^course/, () => '{"name":"web app"}')), 'not-a-course'],
    ['torn.kriti', rawZip(changed(/^pages/, (json) => json.slice(0, 40))), 'invalid'],
  ];
  for (const [name, bytes, code] of cases) {
    const failure = await refusal(name, bytes);
    expect(failure?.code, name).toBe(code);
    expect(failure?.what.length, name).toBeGreaterThan(10);
    expect([failure?.why, failure?.how].every(Boolean), name).toBe(true);
  }
  expect(await readdir(library)).toEqual([]);
  expect(await readdir(app.folder)).not.toContain('outside.txt');
  // A folder that a file manager packed whole is a course all the same.
  const zipped = await take(
    'zipped.kriti',
    rawZip(entries.map((e) => ({ ...e, name: `My course/${e.name}` }))),
  );
  expect(zipped.type).toBe('made');
});

test('a file that is not there, or would lie inside the course, is said at once', async () => {
  const course = await openCourse(app);
  const missing = await app.ask('kriti.read', { file: join(app.folder, 'nowhere.kriti') });
  expect(await endOf(missing.job)).toMatchObject({ type: 'failed', error: { code: 'no-such-file' } });
  const inside = await app.rpc('kriti.write', { path: course, out: join(course, 'self.kriti') });
  expect(inside).toMatchObject({ ok: false, error: { code: 'out-inside-course' } });
});

test('a client gets source, packages, a list of rights and how to open it, in two languages', async () => {
  const { course, file } = await shared();
  const out = join(app.folder, 'client.zip');
  const { job } = await app.ask('handover.start', { path: course, out, targets: ['html'] });
  expect(await endOf(job)).toMatchObject({ type: 'made', path: out });
  const opened = await openZip(out);
  if (!opened.ok) throw new Error(opened.error.kind);
  const zip = opened.value;
  expect([...zip.paths].sort()).toEqual(
    ['Files-html.report.json', 'Files-html.zip', 'Files.kriti', 'README.txt', 'inventory.csv'].sort(),
  );
  const read = async (name: string): Promise<string> => Buffer.from(await zip.read(name)).toString('utf8');
  expect(Buffer.from(await zip.read('Files.kriti')).equals(await readFile(file))).toBe(true);
  const text = await read('README.txt');
  expect(text).toContain('kriti open Files.kriti');
  expect(text).toMatch(/One file; one of them names no licence/);
  expect(text).toMatch(/एक फ़ाइल/);
  expect(text).toMatch(/one comment of its authors and reviewers; no package holds it/);
  const rows = (await read('inventory.csv')).split('\r\n');
  expect(rows[1]).toMatch(/^seal\.png,image\/png,\d+,,,,,[0-9a-f]{64}\.png$/);
  await zip.close();
  expect((await readdir(app.folder)).filter((name) => name.startsWith('.kriti'))).toEqual([]);
});
