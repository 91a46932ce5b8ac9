/** Where a report goes: the screen, or a file that is either whole or not there. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';

export type Output = string | Uint8Array | Iterable<string>;

/** Writes text, its parts or bytes to a file, by way of a second one beside it. Rejects with the system's error. */
export async function writeWhole(file: string, text: Output): Promise<void> {
  const half = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(half, text, { flag: 'wx' });
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

/** What the operating system said, in short. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Writes to the screen, or to what reads it: no faster than it reads. */
export async function writeOut(text: Output): Promise<void> {
  const parts = typeof text === 'string' || text instanceof Uint8Array ? [text] : text;
  for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
}
