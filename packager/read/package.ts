/**
 * A package as its readers see it: named files with bytes, whether they lie in
 * a ZIP, in a folder or alone. Names use `/` and have passed the guards of the
 * reader that made them (zip.ts, folder.ts); what the guards refused is not
 * among `paths` but in `faults`.
 */
import type { ContainerFault } from './fault.ts';

export type { ContainerFault } from './fault.ts';

/** Bytes of a file, `end` exclusive. */
export interface Stored {
  readonly start: number;
  readonly end: number;
  readonly crc: number;
}

export interface PackageFiles {
  /** Paths in archive order (ZIP) or sorted (folder). */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Uncompressed size in bytes, as declared; reading never gives more. */
  size(path: string): number;
  /**
   * Whole content, its CRC checked. Rejects with `UnreadableEntry` when it is
   * longer than `limit` bytes (default 64 MiB) or damaged.
   */
  read(path: string, limit?: number): Promise<Uint8Array>;
  /**
   * Content in pieces, `start` and `end` (exclusive) in bytes; for media and
   * hashing. The CRC is checked when the whole is read; throws `UnreadableEntry`.
   * Whoever keeps no piece says `recycle`: a piece may then change once the
   * next is asked for, and a large file costs no more memory than a small one.
   */
  stream(path: string, range?: { start: number; end: number }, recycle?: boolean): AsyncIterable<Uint8Array>;
  /** Of content that lies in the container's file as it is: where, and the CRC that it must have. */
  stored?(path: string): Stored | undefined;
  /** What is wrong with the container: one entry per fault. Grows when reading finds damage. */
  readonly faults: readonly ContainerFault[];
  close(): Promise<void>;
}

/** Default `limit` of `read`, in bytes. */
export const READ_LIMIT = 64 * 2 ** 20;
