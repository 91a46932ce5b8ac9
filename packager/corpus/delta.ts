/** The delta of an index: fingerprints of new chunks, a record each, five bytes a hash in ascending order. */

/** Bytes of a hash. */
export const HASH = 5;

export function hashRecord(hashes: Float64Array): Buffer {
  const record = Buffer.allocUnsafe(hashes.length * HASH);
  for (const [i, hash] of hashes.entries()) record.writeUIntBE(hash, i * HASH, HASH);
  return record;
}

export function* hashesIn(record: Buffer): Generator<number> {
  for (let at = 0; at < record.length; at += HASH) yield record.readUIntBE(at, HASH);
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
    let at = 0;
    for (const hash of hashesIn(record)) {
      at = firstFrom(hashes, hash, at);
      if (hashes[at] !== hash) continue;
      const chunks = found.get(at);
      if (chunks) chunks.push(chunk);
      else found.set(at, [chunk]);
    }
  }
  return found;
}

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
