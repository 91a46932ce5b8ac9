/** Archives beyond four gigabytes, without writing four gigabytes. */
import { describe, expect, test } from 'vitest';
import {
  centralHeader,
  DEFLATED,
  endRecords,
  localHeader,
  STORED,
  type ZipEntry,
} from '../../packager/export/zip-records.ts';
import type { PositionedBytes } from '../../packager/read/bytes.ts';
import { READ_LIMITS } from '../../packager/read/limits.ts';
import { readDirectory } from '../../packager/read/zip-directory.ts';
import { findDirectory } from '../../packager/read/zip-end.ts';
import { locateEntry } from '../../packager/read/zip-entry.ts';

const GIB = 2 ** 30;
const MAX = 0xffffffff;
const entry = (given: Partial<ZipEntry>): ZipEntry => ({
  path: 'v.mp4',
  method: STORED,
  crc: 7,
  size: given.compressedSize ?? 1,
  compressedSize: given.size ?? 1,
  offset: 0,
  ...given,
});

/** An archive of which only the records exist; all between is never read. */
function sparse(entries: readonly ZipEntry[]): PositionedBytes {
  const last = entries.at(-1);
  if (!last) throw new Error('no entries');
  const start = last.offset + localHeader(last).length + last.compressedSize;
  const directory = Buffer.concat(entries.map(centralHeader));
  const parts = entries.map((e) => ({ at: e.offset, bytes: localHeader(e) }));
  parts.push({
    at: start,
    bytes: Buffer.concat([directory, endRecords(entries.length, start, directory.length)]),
  });
  const size = start + (parts.at(-1)?.bytes.length ?? 0);
  return {
    size,
    at: async (position, length) => {
      const end = Math.min(position + length, size);
      const bytes = Buffer.alloc(Math.max(0, end - position));
      for (const part of parts) {
        const from = Math.max(part.at, position);
        const to = Math.min(part.at + part.bytes.length, end);
        if (from < to) part.bytes.copy(bytes, from - position, from - part.at, to - part.at);
      }
      return bytes;
    },
    close: async () => {},
  };
}

async function read(entries: readonly ZipEntry[]) {
  const bytes = sparse(entries);
  const place = await findDirectory(bytes);
  if (!place.ok) throw new Error(place.error.kind);
  const directory = await readDirectory(bytes, place.value, READ_LIMITS);
  expect(directory.faults).toEqual([]);
  for (const [i, found] of directory.entries.entries()) {
    const { path, size, compressedSize, offset } = entries[i] as ZipEntry;
    expect(found).toMatchObject({ size, compressedSize, localAt: offset, name: { text: path } });
    const located = await locateEntry(bytes, found, place.value.start);
    expect(located.faults).toEqual([]);
    expect(located.data).toEqual({
      start: offset + localHeader(entries[i] as ZipEntry).length,
      end: expect.any(Number),
    });
  }
  return { zip64: [...place.value.faults.map(({ kind }) => kind), ...directory.entries.map((e) => e.zip64)] };
}

describe('Zip64 records', () => {
  test('are written only where a number does not fit', () => {
    const plain = entry({ size: MAX - 1 });
    expect(localHeader(plain).length).toBe(30 + 5);
    expect(centralHeader(plain).length).toBe(46 + 5);
    expect(endRecords(0xfffe, MAX - 1, 100).length).toBe(22);
    expect(localHeader(entry({ size: MAX })).length).toBe(30 + 5 + 20);
    expect(centralHeader(entry({ size: MAX })).length).toBe(46 + 5 + 20);
    expect(centralHeader(entry({ offset: MAX })).length).toBe(46 + 5 + 12);
    expect(endRecords(0xffff, 0, 100).length).toBe(56 + 20 + 22);
    expect(endRecords(1, MAX, 100).length).toBe(56 + 20 + 22);
  });

  test('hold sizes the reader reads back', async () => {
    expect(await read([entry({ size: 5 * GIB })])).toEqual({ zip64: ['zip64', true] });
    expect(await read([entry({ size: 5 * GIB, compressedSize: 3 * GIB, method: DEFLATED })])).toEqual({
      zip64: [true],
    });
    expect(await read([entry({ size: 3 * GIB })])).toEqual({ zip64: [false] });
  });

  test('hold offsets the reader reads back', async () => {
    const first = entry({ path: 'a.mp4', size: 4 * GIB - 50 });
    const second = entry({
      path: 'b.mp4',
      size: 2 * GIB,
      offset: localHeader(first).length + first.compressedSize,
    });
    const third = entry({
      path: 'c.mp4',
      size: 9,
      offset: second.offset + localHeader(second).length + second.compressedSize,
    });
    expect(await read([first, second, third])).toEqual({ zip64: ['zip64', false, false, true] });
  });
});
