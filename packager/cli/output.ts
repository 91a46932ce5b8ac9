/** Where a report goes: the screen, or a file that is either whole or not there. */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes text or bytes to a file, by way of a second one beside it. Rejects with the system's error. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
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
