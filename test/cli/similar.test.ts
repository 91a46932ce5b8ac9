/** `kriti similar`, as a shell runs it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passages } from '../check/similarity/texts.ts';
import { DICTIONARY, ENGLISH, HINDI } from '../check/similarity/translated/texts.ts';
import { builtCli } from '../engine.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-similar-'));
  const [first = '', second = '', third = ''] = passages('hi', 3);
  await writeFile(join(place, 'one.txt'), `${first}\n\n${second}`);
  await writeFile(join(place, 'two.html'), `<title>पुराना नोट</title><p>${second}</p><p>${third}</p>`);
  await writeFile(join(place, 'three.txt'), 'A text about nothing in particular.');
  await writeFile(join(place, 'picture.png'), 'no picture');
});
afterAll(() => rm(place, { recursive: true }));

const kriti = (...args: string[]) => run('similar', ...args);

async function run(...args: string[]): Promise<{ code: number | null; out: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: place,
      // Settings of its own: what is installed here decides nothing.
      env: { ...process.env, KRITI_LANG: 'en', KRITI_HOME: place },
    });
    let out = '';
    child.stdout.on('data', (text) => (out += text));
    child.on('close', (code) => resolve({ code, out }));
  });
}

test('shared passages in words of both languages, with a status that scripts can rely on', async () => {
  const [english, hindi] = await Promise.all([
    kriti('one.txt', 'two.html', 'three.txt'),
    kriti('one.txt', 'two.html', '--lang', 'hi', '--fail-on', 'never'),
  ]);
  expect([english.code, hindi.code]).toEqual([1, 0]);
  expect(english.out).toContain('word for word');
  expect(english.out).toContain('in “पुराना नोट”');
  expect(english.out).toContain('three.txt: shares no passage with what');
  expect(hindi.out).toContain('हूबहू');
});

test('a file that is no ZIP is said in words, not by the name of a fault', async () => {
  await writeFile(join(place, 'notes.zip'), 'no ZIP at all');
  const [english, hindi] = await Promise.all([
    kriti('one.txt', 'notes.zip'),
    kriti('one.txt', 'notes.zip', '--lang', 'hi'),
  ]);
  expect(english.out).toContain('notes.zip: could not be read (it is no ZIP)');
  expect(hindi.out).toContain('(यह ZIP नहीं है)');
});

test('a passage of a corpus, and not the text itself that lies in it', async () => {
  const added = await run(
    'corpus',
    'add',
    'one.txt',
    'two.html',
    '--owner',
    'Rail Board',
    '--corpus',
    'library',
  );
  expect(added.code).toBe(0);
  const { code, out } = await kriti('one.txt', '--corpus', 'library', '--format', 'json');
  expect(code).toBe(1);
  const { matches } = JSON.parse(out).reports[0].similar;
  expect(matches.map(({ source }: { source: { title: string } }) => source.title)).toEqual(['पुराना नोट']);
  expect((await kriti('one.txt', '--corpus', 'nowhere')).code).toBe(2);
});

test('JSON as the contract has it; a file that cannot be read is told, and the others are done', async () => {
  const unread = await kriti('none.txt', 'picture.png');
  expect(unread.out.trimEnd().split('\n')).toHaveLength(2);
  expect(unread.out).not.toContain('One file alone');
  expect((await kriti('one.txt', 'none.txt')).out).toContain('One file alone');
  const { code, out } = await kriti('one.txt', 'none.txt', 'picture.png', 'two.html', '--format', 'json');
  expect(code).toBe(1);
  const { format, reports } = JSON.parse(out);
  expect(format).toBe(1);
  expect(reports.map(({ unread }: { unread?: { code: string } }) => unread?.code)).toEqual([
    undefined,
    'missing',
    'unknown-kind',
    undefined,
  ]);
  expect(reports[0]).toMatchObject({
    subject: { path: 'one.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    verdict: 'fail',
    similar: { matches: [{ kind: 'exact', quoted: false, source: { id: 'two.html' } }] },
  });
});

test('a translation is a lead, by an installed dictionary, and stops nothing', async () => {
  await writeFile(join(place, 'english.txt'), ENGLISH.join('\n\n'));
  await writeFile(join(place, 'hindi.txt'), HINDI.join('\n\n'));
  const entries = Object.entries(DICTIONARY).map(
    ([word, glosses]) => `${word} /x/ <N>\n1. ${glosses.join(', ')}`,
  );
  await writeFile(join(place, 'test.dict.dz'), gzipSync(entries.join('\n')));
  const both = ['hindi.txt', 'english.txt'];
  const told = await kriti(...both, '--dictionary', 'test.dict.dz');
  expect(told.out).toContain('possibly translated, please compare');
  expect(told.code).toBe(0);
  const { out } = await kriti(...both, '--dictionary', 'test.dict.dz', '--format', 'json');
  const [{ similar }] = JSON.parse(out).reports;
  expect(similar).toMatchObject({
    share: 0,
    matches: [],
    leads: [{ kind: 'translation', source: { id: 'english.txt' } }],
  });
  // What the user's settings name is taken, and no other in its place.
  const settings = (dictionary: string) =>
    writeFile(join(place, 'settings.json'), JSON.stringify({ dictionary: join(place, dictionary) }));
  await settings('nothing.dict.dz');
  const without = await kriti(...both);
  expect(without.out).toContain('No English-Hindi dictionary was found');
  await settings('test.dict.dz');
  const settled = await kriti(...both);
  expect(settled.out).toContain('possibly translated, please compare');
  expect(settled.out).not.toContain('No English-Hindi dictionary was found');
  expect((await run('corpus', 'add', 'english.txt', '--corpus', 'english')).code).toBe(0);
  const certificate = await run('originality', 'hindi.txt', '--corpus', 'english', '--format', 'json');
  expect(JSON.parse(certificate.out)).toMatchObject({
    compared: { translation: 'leads' },
    leads: [{ kind: 'translation', source: 'english' }],
    share: 0,
  });
  await settings('nothing.dict.dz');
  const against = await kriti('hindi.txt', '--corpus', 'english', '--dictionary', 'test.dict.dz');
  expect(against.out).toContain('possibly translated, please compare');
  expect((await kriti(...both, '--dictionary', 'one.txt')).code).toBe(2);
});
