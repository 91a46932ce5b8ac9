/**
 * Opens a folder as a package. Links are reported and never followed: a folder
 * from a stranger may point anywhere on this machine.
 */
import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { err, ok, type Result } from '../course/result.ts';
import { type PositionedBytes, pieces, positioned, reasonOf } from './bytes.ts';
import { type ContainerFault, type ContainerFaultKind, UnreadableEntry } from './fault.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { type PackageFiles, READ_LIMIT } from './package.ts';
import { guardPath, PathSet, showName } from './path-guard.ts';
import { collect } from './pieces.ts';

/**
 * @param folder path of the folder; itself it may be a link
 * @returns its files, sorted by code unit so that every machine sees one order;
 *   or 'unreadable'. Never throws.
 */
export async function openFolder(
  folder: string,
  limits: Partial<ReadLimits> = {},
): Promise<Result<PackageFiles, ContainerFault>> {
  try {
    const root = await realpath(folder);
    const files = new FolderFiles(root, { ...READ_LIMITS, ...limits });
    await files.list();
    return ok(files);
  } catch (error) {
    return err({ kind: 'unreadable', data: { reason: reasonOf(error) } });
  }
}

class FolderFiles implements PackageFiles {
  readonly faults: ContainerFault[] = [];
  readonly #root: string;
  readonly #limits: ReadLimits;
  /** Sizes in bytes by path. */
  readonly #sizes = new Map<string, number>();
  readonly #seen = new PathSet();
  #paths: readonly string[] = [];
  #entries = 0;
  #total = 0;

  constructor(root: string, limits: ReadLimits) {
    this.#root = root;
    this.#limits = limits;
  }

  async list(): Promise<void> {
    await this.#walk('');
    if (this.#sizes.size === 0) this.#note('empty');
    this.#paths = [...this.#sizes.keys()].sort(byCodeUnit);
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  has(path: string): boolean {
    return this.#sizes.has(path);
  }

  size(path: string): number {
    const size = this.#sizes.get(path);
    if (size === undefined) throw new Error(`no such file in the package: ${path}`);
    return size;
  }

  read(path: string, limit = READ_LIMIT): Promise<Uint8Array> {
    return collect(this.stream(path), path, this.size(path), limit);
  }

  async *stream(
    path: string,
    range = { start: 0, end: Number.MAX_SAFE_INTEGER },
  ): AsyncGenerator<Uint8Array> {
    const end = Math.min(range.end, this.size(path));
    const bytes = await this.#open(path);
    try {
      yield* pieces(bytes, Math.max(0, range.start), end);
    } finally {
      await bytes.close();
    }
  }

  async close(): Promise<void> {}

  /** Opens a file again, when it is still what was listed: inside the folder and no link. */
  async #open(path: string): Promise<PositionedBytes> {
    const full = join(this.#root, path);
    try {
      const real = await realpath(full);
      if (relative(this.#root, real).split(sep).join('/') !== path) throw this.#unreadable('symlink', path);
      const handle = await open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      return positioned(handle, (await handle.stat()).size);
    } catch (error) {
      if (error instanceof UnreadableEntry) throw error;
      throw this.#unreadable('unreadable', path, { reason: reasonOf(error) });
    }
  }

  async #walk(folder: string): Promise<void> {
    const found = await readdir(join(this.#root, folder), { withFileTypes: true });
    for (const child of found.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const name = folder === '' ? child.name : `${folder}/${child.name}`;
      if (++this.#entries > this.#limits.entries) {
        if (this.#entries === this.#limits.entries + 1)
          this.#note('too-many-entries', name, { limit: this.#limits.entries });
        return;
      }
      if (child.isSymbolicLink()) this.#note('symlink', name);
      else if (child.isDirectory()) await this.#enter(name);
      else if (child.isFile()) await this.#add(name);
      else this.#note('special-file', name);
    }
  }

  async #enter(name: string): Promise<void> {
    if (this.#guard(name) === undefined) return;
    try {
      await this.#walk(name);
    } catch (error) {
      this.#note('unreadable', name, { reason: reasonOf(error) });
    }
  }

  async #add(name: string): Promise<void> {
    const path = this.#guard(name);
    if (path === undefined) return;
    for (const { kind, other } of this.#seen.addFile(path))
      this.#note(kind, path, { other: showName(other) });
    try {
      const { size } = await stat(join(this.#root, path));
      this.#total += size;
      if (this.#total > this.#limits.totalBytes)
        this.#note('too-large', path, { limit: this.#limits.totalBytes });
      else this.#sizes.set(path, size);
    } catch (error) {
      this.#note('unreadable', path, { reason: reasonOf(error) });
    }
    if (/\.zip$/i.test(path)) this.#note('nested-zip', path);
  }

  /** A name on disk is its own path or nothing: a Linux file may well hold a backslash. */
  #guard(name: string): string | undefined {
    // Node shows bytes that are no UTF-8 as U+FFFD; such a file cannot be opened by its name.
    if (name.includes('\ufffd')) {
      this.#note('name-not-utf8', name);
      return undefined;
    }
    const { path, faults } = guardPath(name);
    for (const kind of faults) this.#note(kind, name);
    if (path !== name) return undefined;
    if (path.length > this.#limits.pathLength) {
      this.#note('path-too-long', name, { length: path.length, limit: this.#limits.pathLength });
    }
    return path;
  }

  #note(kind: ContainerFaultKind, file?: string, data?: Record<string, string | number>): void {
    this.faults.push({ kind, ...(file !== undefined && { file: showName(file) }), ...(data && { data }) });
  }

  #unreadable(
    kind: ContainerFaultKind,
    path: string,
    data?: Record<string, string | number>,
  ): UnreadableEntry {
    const fault: ContainerFault = { kind, file: showName(path), ...(data && { data }) };
    if (!this.faults.some((known) => known.kind === kind && known.file === fault.file))
      this.faults.push(fault);
    return new UnreadableEntry(fault);
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
