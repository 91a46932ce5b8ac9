/** A large archive on disk: what is stored in it is known to be whole without being read by its readers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { verifyContents } from '../../packager/read/verify.ts';
import { openZip } from '../../packager/read/zip.ts';
import { type RawEntry, rawZip } from './raw-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'kriti-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));

const film = (seed: number, bytes: number): Buffer => {
  const content = Buffer.alloc(bytes);
  for (let i = 0; i < bytes; i++) content[i] = (Math.imul(i, seed) >>> 13) & 0xff;
  return content;
};

async function archive(name: string, entries: readonly RawEntry[]) {
  const path = join(folder, name);
  writeFileSync(path, rawZip([...entries]));
  const zip = await openZip(path);
  if (!zip.ok) throw new Error(zip.error.kind);
  return zip.value;
}

const ENTRIES: readonly RawEntry[] = [
  { name: 'page.html', content: '<p>'.repeat(1000), deflate: true },
  { name: 'empty.txt', content: '' },
  { name: 'a.mp4', content: film(2_654_435_761, 17 * 2 ** 20 + 3) },
  { name: 'short.txt', content: 'x' },
  { name: 'damaged.mp4', content: film(40_503, 700_001), crc: 1 },
  { name: 'longer.txt', content: 'abc', size: 2, crc: crc32('ab') },
  { name: 'b.mp4', content: film(69_069, 2 ** 20) },
];

test('its stored entries are held against their CRC, and read only where they differ', async () => {
  const zip = await archive('large.zip', ENTRIES);
  const known = await Promise.all(zip.paths.map(async (path) => [path, await zip.intact?.(path)]));
  expect(Object.fromEntries(known)).toEqual({
    'page.html': false,
    'empty.txt': true,
    'a.mp4': true,
    'short.txt': true,
    'damaged.mp4': false,
    'longer.txt': false,
    'b.mp4': true,
  });
  await verifyContents(zip);
  expect(zip.faults.map(({ kind, file }) => [kind, file])).toEqual([
    ['crc-mismatch', 'damaged.mp4'],
    ['size-differs', 'longer.txt'],
  ]);
  await zip.close();
});

test('an archive that is gone, or small, is known by reading alone', async () => {
  const zip = await archive('gone.zip', ENTRIES);
  rmSync(join(folder, 'gone.zip'));
  expect(await zip.intact?.('a.mp4')).toBe(false);
  // It is still open, so that it can be read.
  expect(await verifyContents(zip)).toBeGreaterThan(17 * 2 ** 20);
  await zip.close();
  const small = await archive('small.zip', [{ name: 'a', content: 'x' }]);
  expect(await small.intact?.('a')).toBe(false);
  await small.close();
});
