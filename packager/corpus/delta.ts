/** The delta of an index: fingerprints of new chunks, a record each, five bytes a hash in ascending order. */

/** Bytes of a hash. */
export const HASH = 5;

export function hashRecord(hashes: Float64Array): Buffer {
  const record = Buffer.allocUnsafe(hashes.length * HASH);
  for (const [i, hash] of hashes.entries()) record.writeUIntBE(hash, i * HASH, HASH);
  return record;
}

export function* hashesIn(record: Buffer): Generator<number> {
  for (let at = 0; at < record.length; at += HASH) yield hashAt(record, at);
}

/**
 * Looks for fingerprints in the records.
 * @param hashes in ascending order
 * @returns chunks by number of the hash
 */
export function inRecords(
  records: Iterable<readonly [chunk: number, record: Buffer]>,
  hashes: Float64Array,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const asked = new Uint8Array(LOWER);
  for (const hash of hashes) asked[hash % LOWER] = 1;
  for (const [chunk, record] of records) {
    let at = 0;
    for (let place = 0; place < record.length; place += HASH) {
      if (asked[lowerAt(record, place)] === 0) continue;
      const hash = hashAt(record, place);
      at = firstFrom(hashes, hash, at);
      if (hashes[at] !== hash) continue;
      const chunks = found.get(at);
      if (chunks) chunks.push(chunk);
      else found.set(at, [chunk]);
    }
  }
  return found;
}

/** The lower 20 bits of a hash tell nearly all that are not asked for: there are a million in a delta. */
const LOWER = 2 ** 20;

const lowerAt = (record: Buffer, at: number): number =>
  (((record[at + 2] ?? 0) & 0xf) << 16) | ((record[at + 3] ?? 0) << 8) | (record[at + 4] ?? 0);

/** Index of the first that is not below `hash`, from `at` on. */
function firstFrom(hashes: Float64Array, hash: number, at: number): number {
  let low = at;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As `readUIntBE` reads it, which is slower. */
const hashAt = (record: Buffer, at: number): number =>
  (record[at] ?? 0) * 2 ** 32 +
  ((((record[at + 1] ?? 0) << 24) |
    ((record[at + 2] ?? 0) << 16) |
    ((record[at + 3] ?? 0) << 8) |
    (record[at + 4] ?? 0)) >>>
    0);
