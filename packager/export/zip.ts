/**
 * Writes the ZIP of a package. The same files give the same bytes in any time
 * zone, locale and folder. Every reader we know takes it: local headers are
 * complete, names are ASCII, nothing newer than PKZIP 2.04g is used (SCORM asks
 * for that) unless the archive outgrows it.
 */
import { ahead } from './ahead.ts';
import type { PackageFile, PackedFile } from './file.ts';
import { type ForwardWriter, forwardWriter } from './forward.ts';
import { type ZipContent, zipContent } from './zip-content.ts';
import { centralHeader, endRecords, localHeader, type ZipEntry } from './zip-records.ts';

/** Files looked through and compressed at a time: enough for every core that writing leaves free. */
const AT_ONCE = 4;

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** Bytes of content taken in so far, and the file just begun. */
  onProgress?(bytes: number, path: string): void;
  /** 'any': names of another's package, which passed the guards of the reader; others are flagged as UTF-8. */
  readonly names?: 'safe' | 'any';
}

type Files = Iterable<PackageFile | PackedFile> | AsyncIterable<PackageFile | PackedFile>;

export interface WrittenZip {
  /** Size of the archive. */
  readonly bytes: number;
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
  files: Files,
  target: string,
  options: WriteOptions = {},
): Promise<WrittenZip> {
  const out = await forwardWriter(target);
  try {
    const entries = await writeEntries(files, out, options);
    const start = out.position;
    for (const entry of entries) await out.write(centralHeader(entry));
    await out.write(endRecords(entries.length, start, out.position - start));
    const bytes = out.position;
    options.signal?.throwIfAborted();
    await out.finish();
    return { bytes, entries: entries.length };
  } catch (error) {
    await out.discard();
    throw error;
  }
}

async function writeEntries(
  files: Files,
  out: ForwardWriter,
  { signal, onProgress, names = 'safe' }: WriteOptions,
): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let done = 0;
  const prepare = async (file: PackageFile | PackedFile) => {
    if ((names === 'safe' && !isPackagePath(file.path)) || paths.has(file.path))
      throw new Error(`not a path for a package: ${file.path}`);
    paths.add(file.path);
    return { path: file.path, content: await zipContent(file) };
  };
  for await (const { path, content } of ahead(files, AT_ONCE, prepare)) {
    onProgress?.(done, path);
    const written = (bytes: number) => {
      signal?.throwIfAborted();
      onProgress?.(done + Math.min(bytes, content.size), path);
    };
    entries.push(await writeEntry(out, path, content, written));
    done += content.size;
  }
  return entries;
}

/** Writes a local header and the content; a header that came too early is filled in afterwards. */
async function writeEntry(
  out: ForwardWriter,
  path: string,
  content: ZipContent,
  onWritten: (bytes: number) => void,
): Promise<ZipEntry> {
  const { method, size, known } = content;
  const offset = out.position;
  const early: ZipEntry = {
    ...{ path, method, size, offset },
    crc: known === undefined ? 0 : content.crc(),
    compressedSize: known ?? size,
  };
  const header = localHeader(early);
  await out.write(header);
  let compressedSize = 0;
  for await (const piece of content.pieces()) {
    await out.write(piece);
    compressedSize += piece.length;
    onWritten(compressedSize);
  }
  if (known !== undefined) return early;
  const entry: ZipEntry = { ...early, crc: content.crc(), compressedSize };
  const complete = localHeader(entry);
  // Deflate adds a few bytes to what it cannot shrink: enough to need Zip64 at the very edge of 4 GiB.
  if (complete.length !== header.length) throw new Error(`${path} does not fit the header written for it`);
  await out.fill(offset, complete);
  return entry;
}
