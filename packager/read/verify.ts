/** Reads a package through, so that damage nobody asked for is found too. */
import { BLOCK, crcOfPart } from './crc.ts';
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
  const stored = new Map<string, Stored>();
  for (const path of files.paths) {
    const place = sums && files.stored?.(path);
    // Of a short one there is nothing to spare.
    if (place && place.end - place.start >= 2 * BLOCK) stored.set(path, place);
    else bytes += await readWhole(files, path);
  }
  const blocks = (await sums)?.blocks;
  for (const [path, place] of stored)
    bytes +=
      blocks && (await isIntact(files, path, place, blocks))
        ? place.end - place.start
        : await readWhole(files, path);
  return bytes;
}

async function isIntact(
  files: PackageFiles,
  path: string,
  { start, end, crc }: Stored,
  blocks: readonly number[],
): Promise<boolean> {
  const read = (from: number, to: number) => files.stream(path, { start: from - start, end: to - start });
  try {
    return (await crcOfPart(blocks, { start, end }, read)) === crc;
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
    return false;
  }
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
