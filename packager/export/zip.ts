/**
 * Writes the ZIP of a package. The same files give the same bytes in any time
 * zone, locale and folder. Every reader we know takes it: local headers are
 * complete, names are ASCII, nothing newer than PKZIP 2.04g is used (SCORM asks
 * for that) unless the archive outgrows it.
 */
import { createHash } from 'node:crypto';
import { ahead } from './ahead.ts';
import type { PackageFile } from './file.ts';
import { forwardWriter } from './forward.ts';
import { zipContent } from './zip-content.ts';
import { centralHeader, endRecords, localHeader, type ZipEntry } from './zip-records.ts';

/** Files looked through and compressed at a time: enough for every core that writing leaves free. */
const AT_ONCE = 4;

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Bytes of content taken in so far, and the file just begun. */
  onProgress?(bytes: number, path: string): void;
}

export interface WrittenZip {
  /** Size and SHA-256 (hex) of the archive. */
  readonly bytes: number;
  readonly sha256: string;
  readonly entries: number;
}

/** Names that survive every receiver: ASCII, no space, no leading slash, no '.' or '..' segment. */
export const isPackagePath = (path: string): boolean =>
  /^[A-Za-z0-9_.\-/]+$/.test(path) && path.split('/').every((segment) => !/^\.{0,2}$/.test(segment));

/**
 * Writes the files in the order given. The target appears when it is whole: it
 * is written beside itself and renamed; on failure or abort nothing is left.
 *
 * @param target path of the archive; an older one is replaced
 * @throws the signal's reason when aborted; the file system's error; an Error
 *   for a path that is not `isPackagePath` or comes twice, which is our bug
 */
export async function writeZip(
  files: Iterable<PackageFile> | AsyncIterable<PackageFile>,
  target: string,
  options: WriteOptions = {},
): Promise<WrittenZip> {
  const out = await forwardWriter(target);
  try {
    const hash = createHash('sha256');
    const put = async (bytes: Uint8Array) => {
      options.signal?.throwIfAborted();
      hash.update(bytes);
      await out.write(bytes);
    };
    const entries = await writeEntries(files, put, () => out.position, options);
    const start = out.position;
    for (const entry of entries) await put(centralHeader(entry));
    await put(endRecords(entries.length, start, out.position - start));
    const bytes = out.position;
    await out.finish();
    return { bytes, sha256: hash.digest('hex'), entries: entries.length };
  } catch (error) {
    await out.discard();
    throw error;
  }
}

async function writeEntries(
  files: Iterable<PackageFile> | AsyncIterable<PackageFile>,
  put: (bytes: Uint8Array) => Promise<void>,
  position: () => number,
  { signal, onProgress }: WriteOptions,
): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let done = 0;
  const prepare = async (file: PackageFile) => {
    if (!isPackagePath(file.path) || paths.has(file.path))
      throw new Error(`not a path for a package: ${file.path}`);
    paths.add(file.path);
    return { file, content: await zipContent(file, signal) };
  };
  for await (const { file, content } of ahead(files, AT_ONCE, prepare)) {
    signal?.throwIfAborted();
    onProgress?.(done, file.path);
    const entry: ZipEntry = { ...content, path: file.path, offset: position() };
    await put(localHeader(entry));
    let written = 0;
    for await (const piece of content.pieces()) {
      await put(piece);
      written += piece.length;
      onProgress?.(done + Math.min(written, entry.size), file.path);
    }
    if (written !== entry.compressedSize) throw new Error(`${file.path} changed while it was packed`);
    done += entry.size;
    entries.push(entry);
  }
  return entries;
}
