/** Writes a package as a folder: the same files, unpacked. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { err, ok, type Result } from '../course/result.ts';
import { piecesOf } from './disk.ts';
import type { PackageFile } from './file.ts';
import { isPackagePath, type WriteOptions } from './zip.ts';

export interface WrittenFolder {
  /** Bytes of all files. */
  readonly bytes: number;
  readonly entries: number;
}

/**
 * Writes the files into a new folder beside `target` and renames it, so that the
 * target appears when it is whole; on failure or abort nothing is left.
 *
 * @param target path of a folder that is empty or not there yet
 * @returns 'not-empty' when something is there that would have to be deleted
 * @throws as `writeZip` does
 */
export async function writeFolder(
  files: Iterable<PackageFile> | AsyncIterable<PackageFile>,
  target: string,
  options: WriteOptions = {},
): Promise<Result<WrittenFolder, 'not-empty'>> {
  if (!(await isFree(target))) return err('not-empty');
  const whole = resolve(target);
  const part = join(dirname(whole), `.${basename(whole)}.${randomUUID()}.part`);
  try {
    await mkdir(part);
    const written = await writeFiles(files, part, options);
    // An empty folder gives way; one that was filled meanwhile does not.
    await rename(part, whole);
    return ok(written);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function writeFiles(
  files: Iterable<PackageFile> | AsyncIterable<PackageFile>,
  folder: string,
  { signal, onProgress }: WriteOptions,
): Promise<WrittenFolder> {
  let bytes = 0;
  let entries = 0;
  for await (const file of files) {
    signal?.throwIfAborted();
    if (!isPackagePath(file.path)) throw new Error(`not a path for a package: ${file.path}`);
    onProgress?.(bytes, file.path);
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'wx');
    try {
      const pieces =
        'file' in file
          ? piecesOf(file.file, file.bytes)
          : [typeof file.bytes === 'string' ? Buffer.from(file.bytes) : file.bytes];
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        await handle.writeFile(piece);
        bytes += piece.length;
      }
    } finally {
      await handle.close();
    }
    entries++;
  }
  return { bytes, entries };
}

async function isFree(target: string): Promise<boolean> {
  try {
    return (await readdir(target)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}
