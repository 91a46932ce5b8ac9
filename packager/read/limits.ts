/**
 * How much of a stranger's container is looked at. A receiver's own limits are
 * profile data; these only keep the reader itself safe.
 */
export interface ReadLimits {
  /** Entries, folders counted too. */
  readonly entries: number;
  /** Declared uncompressed bytes of all files. */
  readonly totalBytes: number;
  /**
   * Uncompressed to compressed, above which a file of more than `ratioFloor`
   * bytes counts as a bomb. Deflate cannot exceed 1032; honest text stays below 100.
   */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Characters of a path above which it is reported; Windows ends at 260 with the folder it unpacks into. */
  readonly pathLength: number;
  /** Bytes of central directory. */
  readonly directoryBytes: number;
}

export const READ_LIMITS: ReadLimits = {
  entries: 100_000,
  totalBytes: 16 * 2 ** 30,
  ratio: 200,
  ratioFloor: 8 * 2 ** 20,
  pathLength: 180,
  directoryBytes: 64 * 2 ** 20,
};
