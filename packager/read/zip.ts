/**
 * Opens a ZIP made by a stranger: reads its directory by position, holds every
 * entry's two headers against each other and keeps only entries that are safe to
 * name and to read. All that is wrong is collected; nothing stops at the first fault.
 */
import { err, ok, type Result } from '../course/result.ts';
import { openBytes, type PositionedBytes, pieces, reasonOf } from './bytes.ts';
import { type ContainerFault, UnreadableEntry } from './fault.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { type PackageFiles, READ_LIMIT, type Stored } from './package.ts';
import { showName } from './path-guard.ts';
import { collect, within } from './pieces.ts';
import { admitEntries, type ReadableEntry } from './zip-admit.ts';
import { DEFLATED, entryContent, STORED } from './zip-content.ts';
import { readDirectory } from './zip-directory.ts';
import { findDirectory } from './zip-end.ts';

/** Bytes that are read in one go. */
const SHORT = 64 * 1024;

/** What stands in the archive for a file, to be copied as it is: neither decompressed nor checked. */
export interface PackedEntry {
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  /** Bytes of the file, and of what stands for it. */
  readonly size: number;
  readonly compressedSize: number;
  /** A piece is good only until the next is asked for. */
  pieces(): AsyncIterable<Uint8Array>;
}

export interface ZipPackage extends PackageFiles {
  packed(path: string): PackedEntry;
  stored(path: string): Stored | undefined;
}

/**
 * @param source path of a file, or the archive's bytes
 * @returns the files, to be closed by the caller; or why it cannot be read as a
 *   ZIP at all: 'unreadable', 'empty', 'not-a-zip', 'truncated'. Never throws.
 */
export async function openZip(
  source: string | Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<Result<ZipPackage, ContainerFault>> {
  const opened = await openBytes(source);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  try {
    const files = await readZip(bytes, { ...READ_LIMITS, ...limits });
    if (!files.ok) await bytes.close();
    return files;
  } catch (error) {
    await bytes.close();
    return err({ kind: 'unreadable', data: { reason: reasonOf(error) } });
  }
}

async function readZip(
  bytes: PositionedBytes,
  limits: ReadLimits,
): Promise<Result<ZipPackage, ContainerFault>> {
  const place = await findDirectory(bytes);
  if (!place.ok) return place;
  const directory = await readDirectory(bytes, place.value, limits);
  const faults: ContainerFault[] = [...place.value.faults, ...directory.faults];
  if (directory.entries.length === 0) faults.push({ kind: 'empty' });
  if (directory.entries.some((entry) => entry.zip64) && !faults.some(({ kind }) => kind === 'zip64')) {
    faults.push({ kind: 'zip64' });
  }

  const readable = await admitEntries(bytes, directory.entries, place.value.start, limits, faults);
  const first = directory.entries.reduce(
    (least, { localAt }) => Math.min(least, localAt),
    Number.MAX_SAFE_INTEGER,
  );
  if (directory.entries.length > 0 && first > 0) {
    faults.push({ kind: 'data-before', offset: 0, data: { bytes: first } });
  }
  return ok(new ZipFiles(bytes, readable, faults));
}

class ZipFiles implements ZipPackage {
  readonly paths: readonly string[];
  readonly faults: ContainerFault[];
  readonly #bytes: PositionedBytes;
  readonly #entries: ReadonlyMap<string, ReadableEntry>;

  constructor(bytes: PositionedBytes, entries: ReadonlyMap<string, ReadableEntry>, faults: ContainerFault[]) {
    this.paths = [...entries.keys()];
    this.faults = faults;
    this.#bytes = bytes;
    this.#entries = entries;
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  size(path: string): number {
    return this.#entry(path).entry.size;
  }

  read(path: string, limit = READ_LIMIT): Promise<Uint8Array> {
    return collect(this.stream(path), path, this.size(path), limit);
  }

  async *stream(
    path: string,
    range?: { start: number; end: number },
    recycle = false,
  ): AsyncGenerator<Uint8Array> {
    const { entry, data } = this.#entry(path);
    if (range && entry.method === STORED) {
      const start = data.start + Math.max(0, range.start);
      const end = Math.min(data.start + range.end, data.end);
      // Asked for by hundreds where a package has as many pictures.
      if (end - start <= SHORT) yield await this.#bytes.at(start, end - start);
      else yield* pieces(this.#bytes, start, end, recycle);
      return;
    }
    try {
      const content = entryContent(this.#bytes, entry, data, showName(path), recycle);
      yield* range ? within(content, range) : content;
    } catch (error) {
      const failed = error instanceof UnreadableEntry ? error : unreadable(path, error);
      this.#remember(failed.fault);
      throw failed;
    }
  }

  packed(path: string): PackedEntry {
    const { entry, data } = this.#entry(path);
    const { crc, size, compressedSize } = entry;
    // Other methods were not admitted (zip-admit.ts).
    const method = entry.method === STORED ? STORED : DEFLATED;
    const all = () => pieces(this.#bytes, data.start, data.end, true);
    return { method, crc, size, compressedSize, pieces: all };
  }

  stored(path: string): Stored | undefined {
    const { entry, data } = this.#entry(path);
    const { method, size, crc } = entry;
    return method === STORED && data.end - data.start === size ? { ...data, crc } : undefined;
  }

  close(): Promise<void> {
    return this.#bytes.close();
  }

  #entry(path: string): ReadableEntry {
    const entry = this.#entries.get(path);
    if (!entry) throw new Error(`no such file in the package: ${path}`);
    return entry;
  }

  /** Damage shows each time an entry is read; it is one fault. */
  #remember(fault: ContainerFault): void {
    const known = this.faults.some(({ kind, file }) => kind === fault.kind && file === fault.file);
    if (!known) this.faults.push(fault);
  }
}

/** The disk failed, or was taken away. */
const unreadable = (path: string, error: unknown): UnreadableEntry =>
  new UnreadableEntry({ kind: 'unreadable', file: showName(path), data: { reason: reasonOf(error) } });
