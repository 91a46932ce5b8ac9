/**
 * What is counted over a whole file, in one reading of it. A large one keeps a
 * core busy for as long as all rules together do, so it gets a thread of its own.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { openBytes, pieces } from './bytes.ts';
import { BLOCK } from './crc.ts';

export interface Sums {
  /** Lower-case hex. */
  readonly sha256: string;
  /** CRC-32 of each `BLOCK` bytes; of a small file none, which is read again as soon as joined. */
  readonly blocks?: readonly number[];
}

/** Bytes from which a thread costs less than it saves. */
const LARGE = 16 * 2 ** 20;

const THREAD = `
  const { createHash } = require('node:crypto');
  const { openSync, readSync } = require('node:fs');
  const { crc32 } = require('node:zlib');
  const { parentPort, workerData: { path, block } } = require('node:worker_threads');
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  const blocks = [];
  const memory = Buffer.allocUnsafe(4 * block);
  for (let read; (read = readSync(file, memory)) > 0; ) {
    hash.update(memory.subarray(0, read));
    for (let at = 0; at < read; at += block) blocks.push(crc32(memory.subarray(at, Math.min(at + block, read))));
  }
  parentPort.postMessage({ sha256: hash.digest('hex'), blocks });
`;

/** The sums of a large file, begun at once; undefined of any other. @param signal ends the counting */
export function sumsOfLarge(path: string, signal: AbortSignal): Promise<Sums | undefined> | undefined {
  try {
    return statSync(path).size >= LARGE ? sumsOf(path, signal) : undefined;
  } catch {
    return undefined;
  }
}

/** @returns undefined for a folder, what cannot be read, or once the signal says so; never rejects. */
export async function sumsOf(path: string, signal?: AbortSignal): Promise<Sums | undefined> {
  const file = await openBytes(path);
  if (!file.ok) return undefined;
  try {
    if (signal?.aborted) return undefined;
    if (file.value.size >= LARGE) return await inThread({ path, block: BLOCK }, signal);
    const hash = createHash('sha256');
    for await (const piece of pieces(file.value, 0, file.value.size, true)) hash.update(piece);
    return { sha256: hash.digest('hex') };
  } catch {
    return undefined;
  } finally {
    await file.value.close();
  }
}

/** SHA-256 of a file, lower-case hex; undefined for a folder or what cannot be read. */
export const digestOf = async (path: string): Promise<string | undefined> => (await sumsOf(path))?.sha256;

const inThread = (
  workerData: { path: string; block: number },
  signal: AbortSignal | undefined,
): Promise<Sums | undefined> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { eval: true, workerData });
    const end = () => void thread.terminate();
    signal?.addEventListener('abort', end);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      signal?.removeEventListener('abort', end);
      resolve(undefined);
    });
  });
