/**
 * Where the fingerprints of a corpus are kept and found again, whatever keeps
 * them: a folder on this machine (packager/corpus/lmdb), PostgreSQL, a snapshot.
 */

/** A stretch of some thousand words of a document, by its number in the corpus. */
export interface ChunkPrints {
  /** Below 2^24. */
  readonly chunk: number;
  /** Each once, in ascending order; whole numbers below 2^40 (fingerprints.ts). */
  readonly hashes: Float64Array;
}

/** Who has what: fingerprint number `query[i]` of those asked for stands in chunk `chunk[i]`. */
export interface Postings {
  readonly query: Uint32Array;
  readonly chunk: Uint32Array;
}

export interface StoreSize {
  /** Pairs of a fingerprint and a chunk that has it. */
  readonly postings: number;
  /** Bytes on disk, freed pages that wait to be used again among them. */
  readonly bytes: number;
}

export interface FingerprintStore {
  /** Adds many chunks at once. May be repeated with the same chunks, as after a crash: they count once. */
  bulkLoad(chunks: Iterable<ChunkPrints> | AsyncIterable<ChunkPrints>): Promise<void>;
  addChunk(prints: ChunkPrints): Promise<void>;
  /** Its number is not to be used again. */
  removeChunk(chunk: number): Promise<void>;
  /**
   * @param hashes in ascending order, each once
   * @param most a fingerprint that more chunks have is left out: it tells nothing
   * @returns in ascending order of `query`
   */
  lookup(hashes: Float64Array, most?: number): Promise<Postings>;
  size(): Promise<StoreSize>;
  close(): Promise<void>;
}
