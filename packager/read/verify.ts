/** Reads a package through, so that damage nobody asked for is found too. */
import { UnreadableEntry } from './fault.ts';
import type { PackageFiles } from './package.ts';

/**
 * Reads every file that is not known to be whole; what is damaged is afterwards
 * among `files.faults`.
 *
 * @returns bytes of content
 */
export async function verifyContents(files: PackageFiles): Promise<number> {
  let bytes = 0;
  for (const path of files.paths) {
    if (await files.intact?.(path)) {
      bytes += files.size(path);
      continue;
    }
    try {
      for await (const piece of files.stream(path, undefined, true)) bytes += piece.length;
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
    }
  }
  return bytes;
}
