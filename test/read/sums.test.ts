import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { BLOCK, crcOfPart } from '../../packager/read/crc.ts';
import { digestOf, sumsOf, sumsOfLarge } from '../../packager/read/sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'kriti-sums-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 3_000_000, 17 * 2 ** 20 + 5])('%d bytes hash as they do in one go', async (size) => {
  const bytes = randomBytes(size);
  const path = join(folder, `${size}.bin`);
  writeFileSync(path, bytes);
  expect(await digestOf(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('a folder and a file that is not there have none', async () => {
  expect(await sumsOf(folder)).toBeUndefined();
  expect(await sumsOf(join(folder, 'none'))).toBeUndefined();
});

test('the CRC of any part of a large file is joined from those of its blocks, and what is shared with others read', async () => {
  const bytes = randomBytes(16 * 2 ** 20 + 7);
  const path = join(folder, 'large.bin');
  writeFileSync(path, bytes);
  const blocks = (await sumsOf(path))?.blocks ?? [];
  expect(blocks).toHaveLength(257);
  const B = BLOCK;
  for (const [start, end] of [
    ...[
      [0, 0],
      [5, 5],
      [0, 1],
      [B, B],
      [0, B],
      [B, 2 * B],
      [1, B],
      [B - 1, B + 1],
      [3, 2 * B - 3],
    ],
    ...[
      [B - 7, 9 * B + 11],
      [B, 16 * 2 ** 20],
      [12_345, 16_000_001],
      [0, bytes.length],
    ],
    ...[
      [16 * 2 ** 20, bytes.length],
      [16 * 2 ** 20 - 3, bytes.length - 1],
    ],
  ] as [number, number][]) {
    let read = 0;
    const crc = await crcOfPart(blocks, { start, end }, async function* (from, to) {
      read += to - from;
      yield bytes.subarray(from, to);
    });
    expect([start, end, crc]).toEqual([start, end, crc32(bytes.subarray(start, end))]);
    expect(read).toBeLessThan(2 * B);
  }
});

test('only a large file is counted ahead, and no further once that is not wanted', async () => {
  const never = new AbortController().signal;
  expect(sumsOfLarge(join(folder, 'none'), never)).toBeUndefined();
  expect(sumsOfLarge(folder, never)).toBeUndefined();
  const [small, large] = [join(folder, 'small'), join(folder, 'ahead.bin')];
  writeFileSync(small, 'x');
  writeFileSync(large, Buffer.alloc(16 * 2 ** 20));
  expect(sumsOfLarge(small, never)).toBeUndefined();
  expect((await sumsOfLarge(large, never))?.blocks).toHaveLength(256);
  // Before its thread has begun, and while it reads a gigabyte.
  truncateSync(large, 2 ** 30);
  for (const wait of [0, 100]) {
    const stop = new AbortController();
    const ended = sumsOfLarge(large, stop.signal);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    stop.abort();
    expect(await ended).toBeUndefined();
  }
});
