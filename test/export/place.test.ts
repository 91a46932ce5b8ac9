import { execFileSync } from 'node:child_process';
import { createReadStream, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWhole } from '../../packager/cli/output.ts';
import { writeZip } from '../../packager/export/zip.ts';
import { openZip } from '../../packager/read/zip.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'kriti-place-'));
});
afterAll(() => rm(place, { recursive: true }));

const isPosix = process.platform !== 'win32';

test('a file is replaced as a whole, and one behind a link stays behind it', async () => {
  const file = join(place, 'report.json');
  await writeWhole(file, 'old');
  const link = join(place, 'link.json');
  symlinkSync(file, link);
  await writeWhole(link, 'new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(place).sort()).toEqual(['link.json', 'report.json']);
  await expect(writeWhole(place, 'a folder is no file')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EACCES/);
});

test.runIf(isPosix)('a pipe gets the bytes and stays a pipe', async () => {
  const pipe = join(place, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([text(createReadStream(pipe)), writeWhole(pipe, ['one, ', 'two'])]);
  expect(read).toBe('one, two');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test.runIf(isPosix)('a device swallows a report and stays a device, and so does a link to it', async () => {
  // By a link: were the device renamed over, only this link would be lost.
  const link = join(place, 'nothing');
  symlinkSync('/dev/null', link);
  await writeWhole(link, 'swallowed');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.runIf(isPosix)('a ZIP goes through a pipe whole, sizes filled in', async () => {
  const pipe = join(place, 'pipe.zip');
  execFileSync('mkfifo', [pipe]);
  const arrived = join(place, 'arrived.zip');
  const reading = (async () => {
    const pieces: Buffer[] = [];
    for await (const piece of createReadStream(pipe)) pieces.push(piece);
    writeFileSync(arrived, Buffer.concat(pieces));
  })();
  const bytes = 'अ'.repeat(5000);
  await Promise.all([reading, writeZip([{ path: 'index.html', bytes }], pipe)]);
  const opened = await openZip(arrived);
  if (!opened.ok) throw new Error(opened.error.kind);
  expect([...opened.value.paths]).toEqual(['index.html']);
  expect(opened.value.faults).toEqual([]);
  await opened.value.close();
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
