/**
 * A posting says that a chunk has a fingerprint: 40 bits of hash, 24 of chunk.
 * In memory it is one 64-bit number, so that a list of them sorts at the speed
 * of the machine; on disk the upper 18 bits of the hash name a block, and the
 * other 46 are an entry of six bytes in it.
 *
 *   hash: bbbbbbbbbbbbbbbbbb eeeeeeeeeeeeeeeeeeeeee   chunk: eeeeeeeeeeeeeeeeeeeeeeee
 *         block, 18 bits     entry, 22                       24
 */
import type { Postings } from '../check/similarity/fingerprint-store.ts';

/** A chunk's number is below this. */
export const MOST_CHUNKS = 2 ** 24;
/** Blocks there are. */
export const BLOCKS = 2 ** 18;
/** Bytes of an entry. */
export const ENTRY = 6;

/** Bits of the hash that an entry keeps, as a factor. */
const KEPT = 2 ** 22;

/** Sixteen parts of equal size that the blocks fall into; each is written in a transaction of its own. */
export const SLICES = 16;
export const sliceOfBlock = (block: number): number => block >>> 14;
export const firstOfSlice = (slice: number): number => slice << 14;
export const sliceOfHash = (hash: number): number => Math.floor(hash / 2 ** 36);

export const blockOf = (hash: number): number => Math.floor(hash / KEPT);

/** A block and its entries. */
export interface Entries {
  readonly block: number;
  readonly entries: Buffer;
}

/** Postings as 64-bit numbers, seen by their halves (every machine that Node runs on puts the lower first). */
export class PostingList {
  readonly #packed: BigUint64Array;
  readonly #halves: Uint32Array;
  #length = 0;

  /** @param bytes packed postings that are taken over; or how many there will be */
  constructor(content: Uint8Array | number) {
    this.#packed =
      typeof content === 'number'
        ? new BigUint64Array(content)
        : new BigUint64Array(content.buffer, content.byteOffset, content.byteLength / 8);
    this.#halves = new Uint32Array(this.#packed.buffer, this.#packed.byteOffset, this.#packed.length * 2);
    if (typeof content !== 'number') this.#length = this.#packed.length;
  }

  get length(): number {
    return this.#length;
  }

  push(hash: number, chunk: number): void {
    this.#halves[2 * this.#length] = (((hash % 256) << 24) | chunk) >>> 0;
    this.#halves[2 * this.#length + 1] = Math.floor(hash / 256);
    this.#length += 1;
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.#packed.buffer, this.#packed.byteOffset, this.#length * 8);
  }

  clear(): void {
    this.#length = 0;
  }

  /** Sorts them, and gives them block by block in ascending order, each posting once. */
  *blocks(): Generator<Entries> {
    const packed = this.#packed.subarray(0, this.#length).sort();
    const halves = this.#halves;
    for (let from = 0; from < packed.length; ) {
      const block = blockAt(halves, from);
      let to = from + 1;
      while (to < packed.length && blockAt(halves, to) === block) to += 1;
      yield { block, entries: entriesOf(halves, from, to) };
      from = to;
    }
  }
}

const blockAt = (halves: Uint32Array, i: number): number => (halves[2 * i + 1] ?? 0) >>> 14;

function entriesOf(halves: Uint32Array, from: number, to: number): Buffer {
  const entries = Buffer.allocUnsafe((to - from) * ENTRY);
  let length = 0;
  for (let i = from; i < to; i++) {
    const lower = halves[2 * i] ?? 0;
    const upper = halves[2 * i + 1] ?? 0;
    if (i > from && lower === halves[2 * i - 2] && upper === halves[2 * i - 1]) continue;
    entries.writeUInt16BE(upper & 0x3fff, length);
    entries.writeUInt32BE(lower, length + 2);
    length += ENTRY;
  }
  return entries.subarray(0, length);
}

const entryAt = (entries: Buffer, i: number): number => entries.readUIntBE(i * ENTRY, ENTRY);

/** Both lists of entries as one, in order, each once, without those of the chunks in `removed`. */
export function mergeEntries(a: Buffer, b: Buffer, removed: ReadonlySet<number>): Buffer {
  const merged = Buffer.allocUnsafe(a.length + b.length);
  let length = 0;
  let before = -1;
  for (let i = 0, j = 0; i < a.length / ENTRY || j < b.length / ENTRY; ) {
    const left = i < a.length / ENTRY ? entryAt(a, i) : Number.POSITIVE_INFINITY;
    const right = j < b.length / ENTRY ? entryAt(b, j) : Number.POSITIVE_INFINITY;
    const next = Math.min(left, right);
    if (left === next) i += 1;
    if (right === next) j += 1;
    if (next === before || removed.has(next % MOST_CHUNKS)) continue;
    merged.writeUIntBE(next, length, ENTRY);
    length += ENTRY;
    before = next;
  }
  return merged.subarray(0, length);
}

/** The blocks of a slice with what is to be added to them, in ascending order, empty ones left out. */
export function* mergedSlice(
  slice: number,
  known: Iterable<Entries>,
  added: Iterable<Entries>,
  removed: ReadonlySet<number>,
): Generator<Entries> {
  const byNumber = (list: Iterable<Entries>) =>
    new Map([...list].map(({ block, entries }) => [block, entries]));
  const [before, fresh] = [byNumber(known), byNumber(added)];
  for (let block = firstOfSlice(slice); block < firstOfSlice(slice + 1); block++) {
    const entries = mergeEntries(before.get(block) ?? NOTHING, fresh.get(block) ?? NOTHING, removed);
    if (entries.length > 0) yield { block, entries };
  }
}

const NOTHING = Buffer.alloc(0);

const threeBytes = (bytes: Buffer, at: number): number =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

/** What a lookup goes by beside the blocks. */
interface Looking {
  /** A hash that more chunks have is left out. */
  readonly most: number;
  /** Chunks of the delta by number of the hash that is asked for. */
  readonly fresh: ReadonlyMap<number, readonly number[]>;
  readonly removed: ReadonlySet<number>;
}

/** Gathers what a lookup finds. */
export class Findings {
  readonly #looking: Looking;
  #query = new Uint32Array(2 ** 12);
  #chunk = new Uint32Array(2 ** 12);
  #length = 0;

  constructor(looking: Looking) {
    this.#looking = looking;
  }

  /** Looks for hash number `query` in its block, wherever parts of that lie, and adds the chunks that have it. */
  look(query: number, hash: number, ...blocks: readonly Buffer[]): void {
    const { most, fresh, removed } = this.#looking;
    const before = this.#length;
    const kept = hash % KEPT;
    for (const entries of blocks)
      for (let at = firstOf(entries, kept); at < entries.length; at += ENTRY) {
        if (threeBytes(entries, at) !== kept || this.#length - before > most) break;
        this.#add(query, threeBytes(entries, at + 3), removed);
      }
    const inBlock = this.#chunk.subarray(before, this.#length);
    for (const chunk of fresh.get(query) ?? [])
      if (!inBlock.includes(chunk)) this.#add(query, chunk, removed);
    if (this.#length - before > most) this.#length = before;
  }

  get postings(): Postings {
    return { query: this.#query.slice(0, this.#length), chunk: this.#chunk.slice(0, this.#length) };
  }

  #add(query: number, chunk: number, removed: ReadonlySet<number>): void {
    if (removed.has(chunk)) return;
    if (this.#length === this.#query.length) {
      this.#query = twiceAsLong(this.#query);
      this.#chunk = twiceAsLong(this.#chunk);
    }
    this.#query[this.#length] = query;
    this.#chunk[this.#length] = chunk;
    this.#length += 1;
  }
}

/** Where the first entry begins that keeps so much of its hash, or more: in three bytes, before the chunk in three. */
function firstOf(entries: Buffer, kept: number): number {
  let low = 0;
  let high = entries.length / ENTRY;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (threeBytes(entries, middle * ENTRY) < kept) low = middle + 1;
    else high = middle;
  }
  return low * ENTRY;
}

function twiceAsLong(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

/** Any array of fingerprints as a set in ascending order: what a store wants to be given. */
export function distinct(hashes: Float64Array): Float64Array {
  const sorted = Float64Array.from(hashes).sort();
  let length = 0;
  for (const hash of sorted) if (length === 0 || sorted[length - 1] !== hash) sorted[length++] = hash;
  return sorted.slice(0, length);
}
