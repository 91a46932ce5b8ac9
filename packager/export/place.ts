/**
 * Where a finished file goes. Its bytes gather in a second file, so that its
 * place holds the old one or the whole new one. What a device or a pipe stands
 * at is no place to put a file: the bytes are poured into it, as a shell would.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Place {
  /** Where the bytes gather; nothing lies there yet. */
  readonly part: string;
  /** Brings them to the place. Rejects with the system's error. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** @param target path of a file, there or not, or of what stands in for one: a device, a pipe, a link to either */
export async function placeFor(target: string): Promise<Place> {
  const file = await fileBehind(target);
  const part = join(
    file === undefined ? tmpdir() : dirname(file),
    `.${basename(target)}.${randomUUID()}.part`,
  );
  return { part, finish: () => bring(part, file, target), discard: () => rm(part, { force: true }) };
}

/** Brings a whole file from where it was made to its place; there it replaces a file, as `Place.finish` does. */
export const putInPlace = async (made: string, target: string): Promise<void> =>
  bring(made, await fileBehind(target), target);

/**
 * The file that a whole one would replace; undefined where none may be. Under
 * /dev and /proc even a plain file is somebody's open one, and its name there
 * a link of the system.
 */
async function fileBehind(target: string): Promise<string | undefined> {
  if (/^\/(?:dev|proc)\//.test(resolve(target))) return undefined;
  try {
    const found = await stat(target);
    if (found.isDirectory()) return target;
    return found.isFile() ? await realpath(target) : undefined;
  } catch {
    return target; // nothing there yet; what else is wrong shows when it is written
  }
}

/** Into what is no file it goes behind what was written there before, where that remembers. */
async function bring(made: string, file: string | undefined, target: string): Promise<void> {
  if (file !== undefined) return rename(made, file);
  await pipeline(createReadStream(made), createWriteStream(target, { flags: 'a' }));
  await rm(made, { force: true });
}
