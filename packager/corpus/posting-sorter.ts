/**
 * Sorts more postings than memory should hold: they are put aside by slice, in
 * a temporary file each, and every slice is then sorted by itself.
 */
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChunkPrints } from '../check/similarity/fingerprint-store.ts';
import { type Entries, PostingList, SLICES, sliceOfHash } from './posting.ts';

/** Postings of a slice that wait in memory. */
const WAITING = 2 ** 16;

export class PostingSorter {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kriti-index-'));
  readonly #slices = Array.from({ length: SLICES }, (_, slice) => ({
    waiting: new PostingList(WAITING),
    file: openSync(join(this.#folder, String(slice)), 'w+'),
  }));

  add({ chunk, hashes }: ChunkPrints): void {
    for (const hash of hashes) {
      const slice = this.#slices[sliceOfHash(hash)];
      if (!slice) throw new RangeError(`not a fingerprint: ${hash}`);
      if (slice.waiting.length === WAITING) this.#putAside(slice);
      slice.waiting.push(hash, chunk);
    }
  }

  /** Blocks of a slice in ascending order. */
  *blocks(number: number): Generator<Entries> {
    const slice = this.#slices[number];
    if (!slice) return;
    this.#putAside(slice);
    const bytes = new Uint8Array(fstatSync(slice.file).size);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(slice.file, bytes, at, bytes.length - at, at);
      if (read === 0) throw new Error('a temporary file was cut short');
      at += read;
    }
    yield* new PostingList(bytes).blocks();
  }

  #putAside({ waiting, file }: { waiting: PostingList; file: number }): void {
    const { bytes } = waiting;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    waiting.clear();
  }

  /** Removes what was put aside. */
  close(): void {
    for (const { file } of this.#slices) closeSync(file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
