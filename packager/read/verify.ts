/** Reads a package through, so that damage nobody asked for is found too. */
import { UnreadableEntry } from './fault.ts';
import type { PackageFiles } from './package.ts';

/**
 * Reads every file once; what is damaged is afterwards among `files.faults`.
 *
 * @param onProgress bytes read so far, and the file just begun
 * @returns bytes of content read
 * @throws the signal's reason when aborted
 */
export async function verifyContents(
  files: PackageFiles,
  options: { signal?: AbortSignal; onProgress?(bytes: number, path: string): void } = {},
): Promise<number> {
  let bytes = 0;
  for (const path of files.paths) {
    options.onProgress?.(bytes, path);
    try {
      for await (const piece of files.stream(path, undefined, true)) {
        options.signal?.throwIfAborted();
        bytes += piece.length;
      }
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
    }
  }
  return bytes;
}
