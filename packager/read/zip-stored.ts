/** The CRC-32 of every stored entry of a large archive, counted in a thread: films are stored, and most of a course. */
import { inThread } from './thread.ts';
import type { ReadableEntry } from './zip-admit.ts';
import { STORED } from './zip-content.ts';
import type { CentralEntry } from './zip-directory.ts';

const THREAD = `
  const { openSync, readSync } = require('node:fs');
  const { crc32 } = require('node:zlib');
  const { parentPort, workerData: { path, parts } } = require('node:worker_threads');
  const file = openSync(path, 'r');
  const memory = Buffer.allocUnsafe(2 ** 18);
  parentPort.postMessage(parts.map(({ start, end }) => {
    let crc = 0;
    for (let at = start, read; at < end; at += read) {
      read = readSync(file, memory, 0, Math.min(memory.length, end - at), at);
      if (read === 0) return undefined;
      crc = crc32(memory.subarray(0, read), crc);
    }
    return crc;
  }));
`;

/**
 * @param path of the archive
 * @returns the entries whose bytes are as many and what the directory says; the
 *   others are to be read by whoever wants to know what is wrong with them.
 *   Never rejects: of an archive that can no longer be read there are none.
 */
export async function intactEntries(
  path: string,
  entries: Iterable<ReadableEntry>,
): Promise<ReadonlySet<CentralEntry>> {
  const stored = [...entries].filter(
    ({ entry, data }) => entry.method === STORED && data.end - data.start === entry.size,
  );
  try {
    const parts = stored.map(({ data }) => data);
    const crcs = await inThread<(number | undefined)[]>(THREAD, { path, parts });
    return new Set(stored.flatMap(({ entry }, i) => (crcs[i] === entry.crc ? [entry] : [])));
  } catch {
    return new Set();
  }
}
