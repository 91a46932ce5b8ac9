/**
 * Fingerprints in an LMDB file. Most stand in blocks (posting.ts), which are
 * found at the cost of a look into a map of the file. A new chunk would touch
 * some nine hundred of them, so it first goes to a delta, sixteen short records;
 * from time to time the delta is folded into the blocks, slice by slice, each
 * in a transaction of its own: at any moment the machine may stop, and every
 * posting is in the delta or in its block.
 */
import { statSync } from 'node:fs';
import type { Database, RootDatabase } from 'lmdb';
import type {
  ChunkPrints,
  FingerprintStore,
  Postings,
  StoreSize,
} from '../check/similarity/fingerprint-store.ts';
import { HASH, hashesIn, hashRecord, inRecords } from './delta.ts';
import {
  blockOf,
  ENTRY,
  type Entries,
  Findings,
  firstOfSlice,
  MOST_CHUNKS,
  mergedSlice,
  mergeEntries,
  PostingList,
  SLICES,
  sliceOfHash,
} from './posting.ts';
import { PostingSorter } from './posting-sorter.ts';

/** Postings in the delta above which it is folded: looking through them costs as much as looking into the blocks. */
const MOST_IN_DELTA = 400_000;

/** Postings that `bulkLoad` gives to the delta, as one or two courses have; more go into the blocks at once. */
const MOST_TO_DELTA = 20_000;

const NONE = Buffer.alloc(0);

/** The counts that the transactions keep true. */
interface Counts {
  readonly blocks: number;
  readonly delta: number;
}

export class LmdbStore implements FingerprintStore {
  readonly #env: RootDatabase<Buffer, number>;
  readonly #path: string;
  readonly #blocks: Database<Buffer, number>;
  /** Keys: slice, then chunk. */
  readonly #delta: Database<Buffer, number>;
  /** Chunks that are to be forgotten; their postings leave with the next fold. */
  readonly #removed: Database<Buffer, number>;
  readonly #counts: Database<Counts, string>;

  /** @param env an open environment, which the store closes */
  constructor(env: RootDatabase<Buffer, number>, path: string) {
    this.#env = env;
    this.#path = path;
    const byNumber = { encoding: 'binary', keyEncoding: 'uint32' } as const;
    this.#blocks = env.openDB({ name: 'blocks', ...byNumber });
    this.#delta = env.openDB({ name: 'delta', ...byNumber });
    this.#removed = env.openDB({ name: 'removed', ...byNumber });
    this.#counts = env.openDB({ name: 'counts', encoding: 'json' });
  }

  async bulkLoad(chunks: Iterable<ChunkPrints> | AsyncIterable<ChunkPrints>): Promise<void> {
    const few: ChunkPrints[] = [];
    let postings = 0;
    let sorter: PostingSorter | undefined;
    try {
      for await (const prints of chunks) {
        postings += prints.hashes.length;
        if (!sorter && postings > MOST_TO_DELTA) {
          sorter = new PostingSorter();
          for (const waiting of few.splice(0)) sorter.add(waiting);
        }
        if (sorter) sorter.add(prints);
        else few.push(prints);
      }
      this.#add(few);
      if (sorter) this.#load(sorter);
    } finally {
      sorter?.close();
    }
  }

  async addChunk(prints: ChunkPrints): Promise<void> {
    this.#add([prints]);
  }

  #load(sorter: PostingSorter): void {
    for (let slice = 0; slice < SLICES; slice++)
      this.#env.transactionSync(() => this.#merge(sorter.blocks(slice)));
  }

  #add(chunks: readonly ChunkPrints[]): void {
    this.#env.transactionSync(() => {
      for (const { chunk, hashes } of chunks) {
        for (let slice = 0, from = 0; slice < SLICES; slice++) {
          let to = from;
          while (to < hashes.length && sliceOfHash(hashes[to] ?? 0) === slice) to += 1;
          if (to > from) this.#putDelta(slice * MOST_CHUNKS + chunk, hashes.subarray(from, to));
          from = to;
        }
      }
    });
    if (this.#count.delta > MOST_IN_DELTA) this.fold();
  }

  async removeChunk(chunk: number): Promise<void> {
    this.#env.transactionSync(() => {
      for (let slice = 0; slice < SLICES; slice++) this.#dropDelta(slice * MOST_CHUNKS + chunk);
      this.#removed.putSync(chunk, NONE);
    });
  }

  async lookup(hashes: Float64Array, most = Number.POSITIVE_INFINITY): Promise<Postings> {
    const removed = this.#removedChunks();
    const fresh = inRecords(this.#records(), hashes);
    const found = new Findings({ most, fresh, removed });
    let block = -1;
    let entries: Buffer = NONE;
    for (const [i, hash] of hashes.entries()) {
      if (blockOf(hash) !== block) {
        block = blockOf(hash);
        entries = this.#blocks.getBinaryFast(block) ?? NONE;
      }
      found.look(i, hash, entries);
    }
    return found.postings;
  }

  async size(): Promise<StoreSize> {
    const { blocks, delta } = this.#count;
    return { postings: blocks + delta, bytes: statSync(this.#path).size };
  }

  async close(): Promise<void> {
    await this.#env.close();
  }

  /** Moves the delta into the blocks, and forgets the removed chunks for good. */
  fold(): void {
    const removed = this.#removedChunks();
    for (let slice = 0; slice < SLICES; slice++)
      this.#env.transactionSync(() => this.#foldSlice(slice, removed));
    this.#env.transactionSync(() => {
      for (const chunk of removed) this.#removed.removeSync(chunk);
    });
  }

  /** Every block as it stands after a fold. */
  async *dump(): AsyncGenerator<Entries> {
    const removed = this.#removedChunks();
    const sorter = new PostingSorter();
    try {
      for (const [chunk, record] of this.#records())
        sorter.add({ chunk, hashes: Float64Array.from(hashesIn(record)) });
      for (let slice = 0; slice < SLICES; slice++)
        yield* mergedSlice(slice, this.#blocksOf(slice), sorter.blocks(slice), removed);
    } finally {
      sorter.close();
    }
  }

  *#blocksOf(slice: number): Generator<Entries> {
    const range = { start: firstOfSlice(slice), end: firstOfSlice(slice + 1) };
    for (const { key, value } of this.#blocks.getRange(range))
      yield { block: key, entries: Buffer.from(value) };
  }

  /** Fills an empty store with the blocks of another. */
  async restore(blocks: AsyncIterable<Entries>): Promise<void> {
    let some: Entries[] = [];
    const put = () => this.#env.transactionSync(() => this.#merge(some.splice(0)));
    for await (const one of blocks) {
      some.push(one);
      if (some.length === 2 ** 14) put();
    }
    put();
    some = [];
  }

  #foldSlice(slice: number, removed: ReadonlySet<number>): void {
    const range = { start: slice * MOST_CHUNKS, end: (slice + 1) * MOST_CHUNKS };
    const records = [...this.#delta.getRange(range)].map(({ key, value }) => ({
      key,
      value: Buffer.from(value),
    }));
    const list = new PostingList(records.reduce((sum, { value }) => sum + value.length / HASH, 0));
    for (const { key, value } of records)
      for (const hash of hashesIn(value)) list.push(hash, key % MOST_CHUNKS);
    this.#merge(list.blocks());
    if (removed.size > 0) this.#forget(slice, removed);
    for (const { key } of records) this.#dropDelta(key);
  }

  /** Adds entries to their blocks. Inside a transaction. */
  #merge(blocks: Iterable<Entries>): void {
    let added = 0;
    let last = [...this.#blocks.getKeys({ reverse: true, limit: 1 })][0] ?? -1;
    for (const { block, entries } of blocks) {
      // Beyond the last there is nothing to merge with, and pages fill up to the brim.
      if (block > last) {
        this.#blocks.putSync(block, entries, { append: true });
        added += entries.length;
        last = block;
        continue;
      }
      const before = this.#blocks.getBinaryFast(block) ?? NONE;
      const merged = mergeEntries(before, entries, new Set());
      added += merged.length - before.length;
      this.#blocks.putSync(block, merged);
    }
    this.#recount({ blocks: added / ENTRY });
  }

  /** Takes the postings of these chunks out of every block of the slice. Inside a transaction. */
  #forget(slice: number, removed: ReadonlySet<number>): void {
    let gone = 0;
    const range = { start: firstOfSlice(slice), end: firstOfSlice(slice + 1) };
    for (const block of [...this.#blocks.getKeys(range)]) {
      const before = this.#blocks.getBinaryFast(block) ?? NONE;
      const after = mergeEntries(before, NONE, removed);
      if (after.length === before.length) continue;
      gone += before.length - after.length;
      if (after.length > 0) this.#blocks.putSync(block, after);
      else this.#blocks.removeSync(block);
    }
    this.#recount({ blocks: -gone / ENTRY });
  }

  #putDelta(key: number, hashes: Float64Array): void {
    this.#dropDelta(key);
    this.#delta.putSync(key, hashRecord(hashes));
    this.#recount({ delta: hashes.length });
  }

  #dropDelta(key: number): void {
    const before = this.#delta.getBinaryFast(key);
    if (!before) return;
    this.#recount({ delta: -before.length / HASH });
    this.#delta.removeSync(key);
  }

  *#records(): Generator<[chunk: number, record: Buffer]> {
    for (const { key, value } of this.#delta.getRange({})) yield [key % MOST_CHUNKS, value];
  }

  #removedChunks(): ReadonlySet<number> {
    return new Set(this.#removed.getKeys());
  }

  get #count(): Counts {
    return this.#counts.get('postings') ?? { blocks: 0, delta: 0 };
  }

  #recount({ blocks = 0, delta = 0 }: Partial<Counts>): void {
    const before = this.#count;
    if (blocks !== 0 || delta !== 0)
      this.#counts.putSync('postings', { blocks: before.blocks + blocks, delta: before.delta + delta });
  }
}
