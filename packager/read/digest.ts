/** SHA-256 of a file. */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { openBytes, pieces } from './bytes.ts';

/** Bytes from which a thread of its own costs less than it saves. */
const LARGE = 16 * 2 ** 20;

/** Hashing a course full of films keeps a core busy for as long as everything else does, so it gets one. */
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
    if (file.value.size >= LARGE) return await inThread(path);
    const hash = createHash('sha256');
    for await (const piece of pieces(file.value, 0, file.value.size, true)) hash.update(piece);
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    await file.value.close();
  }
}

const inThread = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { eval: true, workerData: path });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
