/** SHA-256 of a file. */
import { createHash } from 'node:crypto';
import { openBytes, pieces } from './bytes.ts';
import { inThread, LARGE } from './thread.ts';

const THREAD = `
  const { createHash } = require('node:crypto');
  const { openSync, readSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const file = openSync(workerData, 'r');
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(2 ** 20);
  for (let read; (read = readSync(file, piece)) > 0; ) hash.update(piece.subarray(0, read));
  parentPort.postMessage(hash.digest('hex'));
`;

/** @returns lower-case hex; undefined for a folder or what cannot be read. */
export async function digestOf(path: string): Promise<string | undefined> {
  const file = await openBytes(path);
  if (!file.ok) return undefined;
  try {
    if (file.value.size >= LARGE) return await inThread(THREAD, path);
    const hash = createHash('sha256');
    for await (const piece of pieces(file.value, 0, file.value.size, true)) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    await file.value.close();
  }
}
