/** A large archive on disk: what is stored in it is known to be whole without being read by its readers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { BLOCK } from '../../packager/read/crc.ts';
import type { PackageFiles } from '../../packager/read/package.ts';
import { sumsOf } from '../../packager/read/sums.ts';
import { verifyContents } from '../../packager/read/verify.ts';
import { openZip, type ZipPackage } from '../../packager/read/zip.ts';
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
  return { path, zip: zip.value };
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

/** How many bytes of each file are read. */
function readers(zip: ZipPackage): { files: PackageFiles; read: Record<string, number> } {
  const read: Record<string, number> = {};
  const stream: PackageFiles['stream'] = async function* (path, range, recycle) {
    for await (const piece of zip.stream(path, range, recycle)) {
      read[path] = (read[path] ?? 0) + piece.length;
      yield piece;
    }
  };
  const { paths, faults } = zip;
  const rest = { has: zip.has.bind(zip), size: zip.size.bind(zip), read: zip.read.bind(zip) };
  const files = { ...rest, paths, faults, stored: zip.stored.bind(zip), stream, close: () => zip.close() };
  return { files, read };
}

test('its stored entries are held against their CRC, and read only where they differ', async () => {
  const { path, zip } = await archive('large.zip', ENTRIES);
  const { files, read } = readers(zip);
  const bytes = await verifyContents(files, sumsOf(path));
  expect(read['page.html']).toBe(3000);
  expect(read['a.mp4']).toBeLessThan(2 * BLOCK);
  expect(read['b.mp4']).toBeLessThan(2 * BLOCK);
  expect(read['damaged.mp4']).toBeGreaterThanOrEqual(700_001);
  expect(bytes).toBe(3000 + 17 * 2 ** 20 + 3 + 1 + 700_001 + 2 ** 20);
  expect(zip.faults.map(({ kind, file }) => [kind, file])).toEqual([
    ['size-differs', 'longer.txt'],
    ['crc-mismatch', 'damaged.mp4'],
  ]);
  await zip.close();
});

test('where nothing is known of the archive, all is read', async () => {
  const { path, zip } = await archive('gone.zip', ENTRIES);
  rmSync(path);
  // It is still open.
  for (const sums of [undefined, sumsOf(path)]) {
    const { files, read } = readers(zip);
    await verifyContents(files, sums);
    for (const path of zip.paths)
      if (path !== 'longer.txt') expect(read[path] ?? 0).toBeGreaterThanOrEqual(zip.size(path));
  }
  await zip.close();
  const small = await archive('small.zip', [{ name: 'a', content: 'x' }]);
  const { files, read } = readers(small.zip);
  expect(await verifyContents(files, sumsOf(small.path))).toBe(1);
  expect(read).toEqual({ a: 1 });
  await small.zip.close();
});
