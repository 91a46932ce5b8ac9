/** Reads a translator's file in a process of its own: it is a stranger's. */
import type { Result } from '../course/result.ts';
import { type ReadXliff, readXliff, type XliffFault } from '../xliff/read.ts';
import type { Job } from './serve.ts';

/** @param bytes of the file, in base 64: messages between processes are text. */
export const readXliffJob: Job<{ readonly bytes: string }, Result<ReadXliff, XliffFault>> = async ({
  bytes,
}) => readXliff(Buffer.from(bytes, 'base64'));
