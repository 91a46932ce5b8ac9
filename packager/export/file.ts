/** One file of a package: its path inside it, and its bytes or where on disk they lie. */
export type PackageFile =
  /** A string is written as UTF-8. */
  | { readonly path: string; readonly bytes: Uint8Array | string }
  /** `file`: path on disk; `bytes`: its size. */
  | { readonly path: string; readonly file: string; readonly bytes: number };
