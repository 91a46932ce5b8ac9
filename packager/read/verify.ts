/** Reads a package through, so that damage nobody asked for is found too. */
import { BLOCK, crcOf, crcOfPart } from './crc.ts';
import { UnreadableEntry } from './fault.ts';
import type { PackageFiles, Stored } from './package.ts';
import type { Sums } from './sums.ts';

/**
 * Reads every file that is not known to be whole; what is damaged is afterwards
 * among `files.faults`.
 *
 * @param sums of the container's file, whose blocks spare reading what is stored in it
 * @returns bytes of content
 */
export async function verifyContents(files: PackageFiles, sums?: Promise<Sums | undefined>): Promise<number> {
  let bytes = 0;
  const long = new Map<string, Stored>();
  for (const path of files.paths) {
    const place = files.stored?.(path);
    if (!place) bytes += await readWhole(files, path);
    // Of a short one there is nothing to spare.
    else if (sums && place.end - place.start >= 2 * BLOCK) long.set(path, place);
    else bytes += await readStored(files, path, place);
  }
  const blocks = (await sums)?.blocks;
  for (const [path, place] of long) bytes += await readStored(files, path, place, blocks);
  return bytes;
}

/** What is stored is what its CRC says, or is read once more for what is wrong with it. */
async function readStored(
  files: PackageFiles,
  path: string,
  { start, end, crc }: Stored,
  blocks?: readonly number[],
): Promise<number> {
  const read = (from: number, to: number) =>
    files.stream(path, { start: from - start, end: to - start }, true);
  try {
    const found = blocks ? await crcOfPart(blocks, { start, end }, read) : await crcOf(read(start, end));
    if (found === crc) return end - start;
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
  }
  return readWhole(files, path);
}

async function readWhole(files: PackageFiles, path: string): Promise<number> {
  let bytes = 0;
  try {
    for await (const piece of files.stream(path, undefined, true)) bytes += piece.length;
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
  }
  return bytes;
}
