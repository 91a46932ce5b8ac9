/** Where a report goes: the screen, or a file that is either whole or not there. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { UiLang } from '../course/words.ts';
import { placeFor } from '../export/place.ts';
import { reasonInWords } from '../trouble-words.ts';

export type Output = string | Uint8Array | Iterable<string>;

/** Writes text, its parts or bytes to a file, or into what stands in for one (place.ts). Rejects with the system's error. */
export async function writeWhole(file: string, text: Output): Promise<void> {
  const place = await placeFor(file);
  try {
    await writeFile(place.part, text, { flag: 'wx' });
    await place.finish();
  } catch (error) {
    await place.discard();
    throw error;
  }
}

/** What the operating system said, in words where it is a trouble people know. */
export const reasonOf = (error: unknown, lang: UiLang): string =>
  error instanceof Error && 'code' in error ? reasonInWords(String(error.code), lang) : String(error);

/** Writes to the screen, or to what reads it: no faster than it reads. */
export async function writeOut(text: Output): Promise<void> {
  const parts = typeof text === 'string' || text instanceof Uint8Array ? [text] : text;
  for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
}
