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
  for (const [chunk, record] of records) {
    // Both are in ascending order, so that one walk along them meets all that they share.
    let at = 0;
    for (let place = 0; place < record.length && at < hashes.length; place += HASH) {
      const hash = hashAt(record, place);
      while ((hashes[at] ?? Number.POSITIVE_INFINITY) < hash) at++;
      if (hashes[at] !== hash) continue;
      const chunks = found.get(at);
      if (chunks) chunks.push(chunk);
      else found.set(at, [chunk]);
    }
  }
  return found;
}

/** As `readUIntBE` reads it, which is slower: there are a million in a delta. */
const hashAt = (record: Buffer, at: number): number =>
  (record[at] ?? 0) * 2 ** 32 +
  ((((record[at + 1] ?? 0) << 24) |
    ((record[at + 2] ?? 0) << 16) |
    ((record[at + 3] ?? 0) << 8) |
    (record[at + 4] ?? 0)) >>>
    0);
