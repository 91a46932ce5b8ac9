/** `kriti corpus`, as a shell runs it. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtCli } from '../engine.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-corpus-cli-'));
  await mkdir(join(place, 'docs/sub'), { recursive: true });
  const sentence = 'The officer shall record each decision in the file within seven days of the meeting.';
  await writeFile(join(place, 'docs/order.txt'), sentence);
  await writeFile(join(place, 'docs/sub/copy.txt'), sentence);
  await writeFile(
    join(place, 'docs/page.html'),
    '<title>अवकाश के नियम</title><p>हर अधिकारी अवकाश का आवेदन समय पर दे।',
  );
  await writeFile(join(place, 'docs/broken.pdf'), '%PDF-1.4');
  await writeFile(join(place, 'docs/photo.jpg'), 'no document');
});
afterAll(() => rm(place, { recursive: true }));

async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const env = { ...process.env, KRITI_LANG: 'en' };
    const child = spawn(process.execPath, [cli, 'corpus', ...args], { cwd: place, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

test('documents are added once, listed, counted, checked and removed', async () => {
  const first = await kriti('add', 'docs', '--corpus', 'c', '--owner', 'ISTM', '--format', 'json');
  expect(first.code).toBe(1);
  expect(JSON.parse(first.out)).toMatchObject({
    format: 1,
    added: 2,
    same: 1,
    unchanged: 0,
    unread: [{ path: join(place, 'docs/broken.pdf'), code: 'unreadable' }],
  });
  const again = await kriti('add', 'docs', '--corpus', 'c');
  expect(again.out).toMatch(/^No document added, 3 unchanged/);
  expect(again.out).toContain('broken.pdf — it is damaged');

  const list = await kriti('list', '--corpus', 'c');
  expect(list.out).toMatch(/order\b.*15 words, English/);
  expect(list.out).toContain('अवकाश के नियम');
  expect(list.out).toContain('ISTM');
  const stats = JSON.parse((await kriti('stats', '--corpus', 'c', '--format', 'json')).out);
  expect(stats).toMatchObject({ documents: 2, chunks: 2, languages: { en: 1, hi: 1 } });
  expect((await kriti('stats', '--corpus', 'c', '--lang', 'hi')).out).toMatch(/2 दस्तावेज़/);
  expect(await kriti('check', '--corpus', 'c')).toMatchObject({
    code: 0,
    out: 'All 2 documents are whole\n',
  });

  const removed = await kriti('remove', 'docs/page.html', 'nothing', '--corpus', 'c');
  expect(removed).toMatchObject({ code: 1, out: expect.stringContaining('1 document removed') });
  expect(removed.out).toContain('Not in the corpus: nothing');
  expect((await kriti('reindex', '--corpus', 'c')).code).toBe(0);
  expect((await kriti('check', '--corpus', 'c')).out).toBe('The one document is whole\n');
});

// No file of the command grows above so many kilobytes: what a full disk does, without one.
test.skipIf(process.platform === 'win32')('a full disk is told, and what is there is whole', async () => {
  const cli = await builtCli();
  await mkdir(join(place, 'long'));
  for (const name of ['one', 'two']) {
    const words = Array.from({ length: 40_000 }, (_, i) => `${name}${i}`);
    await writeFile(join(place, 'long', `${name}.txt`), words.join(' '));
  }
  const add = ['corpus', 'add', 'long', '--corpus', 'full', '--lang', 'en'];
  const limited = spawn('sh', ['-c', 'ulimit -f 300; exec "$@"', 'sh', process.execPath, cli, ...add], {
    cwd: place,
  });
  let said = '';
  limited.stderr.on('data', (text) => (said += text));
  expect(await new Promise((resolve) => limited.on('close', resolve))).toBe(3);
  expect(said).toMatch(/^full could not be written: the disk is full\. What it held is whole\./m);
  expect(said).not.toContain('    at ');
  const again = await kriti('add', 'long', '--corpus', 'full');
  expect(again.code).toBe(0);
  expect(await kriti('check', '--corpus', 'full')).toMatchObject({
    code: 0,
    out: 'All 2 documents are whole\n',
  });
});

test('what cannot be is said with what to do', async () => {
  const missing = await kriti('list', '--corpus', 'nowhere');
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('kriti corpus add') });
  const noPath = await kriti('add', 'not-there', '--corpus', 'c2');
  expect(noPath).toMatchObject({ code: 2, err: expect.stringContaining('not-there') });
  expect((await kriti('add', 'docs')).code).toBe(2);
});
