/** One file of a package: its path inside it, and its bytes or where on disk they lie. */
export type PackageFile =
  /** A string is written as UTF-8. */
  | { readonly path: string; readonly bytes: Uint8Array | string }
  /** `file`: path on disk; `bytes`: its size. */
  | { readonly path: string; readonly file: string; readonly bytes: number };

/** A file that is compressed already, copied from another archive as it stands there. */
export interface PackedFile {
  readonly path: string;
  readonly packed: {
    /** 0: stored, 8: deflated (APPNOTE 4.4.5). */
    readonly method: 0 | 8;
    readonly crc: number;
    /** Bytes of the file, and of what stands for it. */
    readonly size: number;
    readonly compressedSize: number;
    pieces(): AsyncIterable<Uint8Array>;
  };
}
