/** `kriti originality`, as a shell runs it: a course against a corpus, and its certificate in each form. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Certificate } from '../../packager/check/similarity/certificate.ts';
import { passages } from '../check/similarity/texts.ts';
import { builtCli } from '../engine.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-originality-'));
  await cp(new URL('../../templates/orientation', import.meta.url), join(place, 'course'), {
    recursive: true,
  });
  const [first = '', second = ''] = passages('hi', 2);
  await writeFile(join(place, 'notes.txt'), `${first}\n\nAnd something else.`);
  await writeFile(join(place, 'whole.txt'), `${second}\n`);
  await writeFile(join(place, 'copy.txt'), `${second}\n`);
  const added = await kriti('corpus', 'add', 'notes.txt', 'whole.txt', '--corpus', 'library');
  expect(added.code).toBe(0);
});
afterAll(() => rm(place, { recursive: true }));

async function kriti(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const cli = await builtCli();
  return new Promise((resolve) => {
    const env = { ...process.env, KRITI_LANG: 'en' };
    const child = spawn(process.execPath, [cli, ...args], { cwd: place, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const originality = (...args: string[]) => kriti('originality', ...args, '--corpus', 'library');

test('a certificate of a course, as JSON and as PDF, bound to what the course says', async () => {
  const { code, out, err } = await originality('course', '--format', 'json', '--certificate', 'out.pdf');
  // The notes hold a passage of the course.
  expect([code, err]).toEqual([1, 'Written: out.pdf\n']);
  const certificate = Certificate.parse(JSON.parse(out));
  expect(certificate).toMatchObject({
    subject: { of: 'course', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    corpus: { documents: 2 },
    passages: expect.arrayContaining([expect.objectContaining({ source: 'notes', standing: 'open' })]),
  });
  const pdf = await PDFDocument.load(await readFile(join(place, 'out.pdf')), { updateMetadata: false });
  expect(pdf.getTitle()).toMatch(/^Certificate of originality · Mission Karmayogi/);

  const file = join(place, 'course/course.json');
  const { title, ...course } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...course, title: { ...title, en: 'Another title' } }));
  const again = Certificate.parse(JSON.parse((await originality('course', '--format', 'json')).out));
  expect(again.subject.sha256).not.toBe(certificate.subject.sha256);
  expect(again.corpus).toEqual(certificate.corpus);
});

test('a whole text that lies in the corpus counts, save for the very file that was added', async () => {
  expect((await originality('whole.txt')).code).toBe(0);
  const { code, out } = await originality('copy.txt', '--certificate', 'copy.html');
  expect(code).toBe(1);
  expect(out).toContain('100% of the words also stand');
  expect(out).toContain('The web: Kriti works offline');
  expect(await readFile(join(place, 'copy.html'), 'utf8')).toContain('lang="en"');
});

test('what cannot be done is said plainly', async () => {
  expect((await originality('copy.txt', '--certificate', 'out.doc')).err).toContain(
    'ends in pdf, html, json',
  );
  expect((await originality('nothing')).code).toBe(2);
  await mkdir(join(place, 'nothing-in-it'));
  expect(await kriti('corpus', 'add', 'nothing-in-it', '--corpus', 'bare')).toMatchObject({
    code: 1,
    out: expect.stringContaining('holds no document that Kriti reads'),
  });
  expect(await kriti('originality', 'copy.txt', '--corpus', 'bare')).toMatchObject({
    code: 2,
    err: expect.stringContaining('The corpus is empty'),
  });
  expect((await kriti('similar', 'nothing-in-it')).out).toContain('an empty folder has none');
  expect((await originality('.')).err).toContain('holds no course');
});
