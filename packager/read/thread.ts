/**
 * Work that reads a large file through: it keeps a core busy for as long as all
 * rules together do, so it gets a thread of its own.
 */
import { Worker } from 'node:worker_threads';

/** Bytes from which a thread costs less than it saves. */
export const LARGE = 16 * 2 ** 20;

/**
 * @param code a CommonJS script; it finds `data` as `workerData` and posts one message
 * @returns the message; rejects with what the script throws
 */
export const inThread = <T>(code: string, data: unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(code, { eval: true, workerData: data });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
