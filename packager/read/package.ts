/**
 * A package as its readers see it: named files with bytes, whether they lie in
 * a ZIP or in a folder. Names use `/` and have passed the guards of the reader
 * that made them (zip.ts, folder.ts); what the guards refused is in `faults`.
 */
export interface PackageFiles {
  /** Paths in archive order (ZIP) or sorted (folder). */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Uncompressed size in bytes. */
  size(path: string): number;
  /** Whole content. Throws `TooLarge` above `limit` bytes (default 64 MiB). */
  read(path: string, limit?: number): Promise<Uint8Array>;
  /** Content in pieces, `start` and `end` (exclusive) in bytes; for media and hashing. */
  stream(path: string, range?: { start: number; end: number }): AsyncIterable<Uint8Array>;
  /** What is wrong with the container itself: one entry per fault. */
  readonly faults: readonly ContainerFault[];
  close(): Promise<void>;
}

/** A fault of the container, named; rules turn each into a finding. */
export interface ContainerFault {
  readonly kind: string;
  readonly file?: string;
  /** Byte offset in the archive, where known. */
  readonly offset?: number;
  readonly data?: Readonly<Record<string, string | number>>;
}
