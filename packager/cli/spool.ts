/**
 * Reports on many files, kept in the order of the files whatever order they
 * come in. Those that would fill the memory wait in a file for their turn.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileReport } from '../check/report.ts';

/** Bytes of reports that are kept in memory; one package that was run has half a million, with its pictures. */
const MOST_KEPT = 4_000_000;

/** The report itself, or where it stands in the file. */
type Kept = Buffer | { readonly at: number; readonly length: number };

export class Spool implements Iterable<FileReport> {
  readonly #kept = new Map<number, Kept>();
  readonly #mostKept: number;
  #bytes = 0;
  #file: { readonly folder: string; readonly handle: number; length: number } | undefined;

  constructor(mostKept = MOST_KEPT) {
    this.#mostKept = mostKept;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** @param index place of the file among all */
  add(index: number, report: FileReport): void {
    const bytes = Buffer.from(JSON.stringify(report));
    this.#bytes += bytes.length;
    this.#kept.set(index, this.#bytes > this.#mostKept ? this.#written(bytes) : bytes);
  }

  /** One report after the other, each read anew. */
  *[Symbol.iterator](): Generator<FileReport> {
    for (const [, kept] of [...this.#kept].sort(([a], [b]) => a - b)) {
      yield JSON.parse((Buffer.isBuffer(kept) ? kept : this.#read(kept)).toString('utf8'));
    }
  }

  /** Gives back what was taken of the disk. */
  close(): void {
    if (!this.#file) return;
    closeSync(this.#file.handle);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = undefined;
  }

  #written(bytes: Buffer): Kept {
    this.#file ??= opened();
    const at = this.#file.length;
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file.handle, bytes, done, bytes.length - done, at + done);
    }
    this.#file.length += bytes.length;
    return { at, length: bytes.length };
  }

  #read({ at, length }: { at: number; length: number }): Buffer {
    if (!this.#file) throw new Error('the reports were given back already');
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file.handle, bytes, done, length - done, at + done);
      if (read === 0) throw new Error('the file of waiting reports ends early');
      done += read;
    }
    return bytes;
  }
}

/** A file that nobody else on the machine can read: it holds what was found about somebody's packages. */
function opened() {
  const folder = mkdtempSync(join(tmpdir(), 'kriti-reports-'));
  return { folder, handle: openSync(join(folder, 'reports'), 'wx+', 0o600), length: 0 };
}
