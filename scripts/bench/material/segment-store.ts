/**
 * The plain alternative to LMDB: one sorted file of entries with the place of
 * each block in front, read by position; what is added later is a further file.
 */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ChunkPrints,
  FingerprintStore,
  Postings,
  StoreSize,
} from '../../../packager/check/similarity/fingerprint-store.ts';
import { BLOCKS, blockOf, ENTRY, Findings, SLICES } from '../../../packager/corpus/posting.ts';
import { PostingSorter } from '../../../packager/corpus/posting-sorter.ts';

interface Segment {
  readonly file: number;
  /** Number of the first entry of each block, and of the entry after the last. */
  readonly first: Uint32Array;
}

export class SegmentStore implements FingerprintStore {
  readonly #folder: string;
  readonly #segments: Segment[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async bulkLoad(chunks: Iterable<ChunkPrints> | AsyncIterable<ChunkPrints>): Promise<void> {
    const sorter = new PostingSorter();
    for await (const prints of chunks) sorter.add(prints);
    const file = openSync(join(this.#folder, `${this.#segments.length}.segment`), 'w+');
    const first = new Uint32Array(BLOCKS + 1);
    let entries = 0;
    let waiting: Buffer[] = [];
    const write = () => writeSync(file, Buffer.concat(waiting.splice(0)));
    for (let slice = 0; slice < SLICES; slice++) {
      for (const { block, entries: own } of sorter.blocks(slice)) {
        first[block + 1] = own.length / ENTRY;
        entries += own.length / ENTRY;
        waiting.push(own);
        if (waiting.length === 4096) write();
      }
    }
    write();
    waiting = [];
    for (let i = 0; i < BLOCKS; i++) first[i + 1] = (first[i] ?? 0) + (first[i + 1] ?? 0);
    writeSync(file, new Uint8Array(first.buffer), 0, first.byteLength, entries * ENTRY);
    sorter.close();
    this.#segments.push({ file, first });
  }

  addChunk(prints: ChunkPrints): Promise<void> {
    return this.bulkLoad([prints]);
  }

  async removeChunk(): Promise<void> {
    throw new Error('not part of the comparison');
  }

  async lookup(hashes: Float64Array, most = Number.POSITIVE_INFINITY): Promise<Postings> {
    const found = new Findings({ most, fresh: new Map(), removed: new Set() });
    for (const [i, hash] of hashes.entries())
      found.look(i, hash, ...this.#segments.map((segment) => blockIn(segment, blockOf(hash))));
    return found.postings;
  }

  async size(): Promise<StoreSize> {
    const postings = this.#segments.reduce((sum, { first }) => sum + (first[BLOCKS] ?? 0), 0);
    return { postings, bytes: postings * ENTRY + this.#segments.length * (BLOCKS + 1) * 4 };
  }

  async close(): Promise<void> {
    for (const { file } of this.#segments) closeSync(file);
  }
}

function blockIn({ file, first }: Segment, block: number): Buffer {
  const from = first[block] ?? 0;
  const entries = Buffer.allocUnsafe(((first[block + 1] ?? 0) - from) * ENTRY);
  readSync(file, entries, 0, entries.length, from * ENTRY);
  return entries;
}
