/**
 * Where the prints of a corpus's pictures, or of its recordings, are kept,
 * whatever keeps them: an LMDB file (print-store.ts), tables of a server
 * (postgres/postgres-prints.ts).
 */
import type { CorpusDocument } from './document.ts';

/** Where a file stands in its document: its path, and the page of a PDF or the second of a film. */
export interface FilePlace {
  readonly path: string;
  readonly number?: number;
  readonly seconds?: number;
}

/** In which document a file stands, and where there. */
export interface Holder extends FilePlace {
  readonly document: CorpusDocument;
}

/** A file as it comes and goes; without a print it is only known again byte for byte. */
export type Placed<About, Print> = About & FilePlace & { readonly print?: Print };

/** What pictures and recordings do each in their own way. */
export interface PrintKind<About, Print, Key> {
  /** Prints of other versions are never compared. */
  readonly version: number;
  /** What is kept beside the print. */
  about(file: Placed<About, Print>): About;
  pack(print: Print): Buffer;
  /** @throws where bytes are missing */
  unpack(packed: Uint8Array): Print;
  /** The last part of what is packed, by which a print is found among others: it begins at this byte. */
  readonly keyAt: number;
  keyOf(bytes: Uint8Array): Key;
}

export interface KnownFile<About, Print> {
  readonly about: About;
  /** Absent where there is none, or where it is another tenant's. */
  readonly print?: Print;
  readonly holders: readonly Holder[];
}

export interface PrintShelf<About, Print, Key> {
  /** Counts up whenever this program changes what is kept. */
  readonly changes: number;
  /** Of every print the part by which it is found, with its file's number. */
  keys(): AsyncIterable<{ readonly id: number; readonly key: Key }>;
  /** The number of the file with these bytes. */
  numberOf(sha256: string): Promise<number | undefined>;
  /** What is known of files; those that are gone are left out. */
  files(ids: readonly number[]): Promise<ReadonlyMap<number, KnownFile<About, Print>>>;
  /** The files of a document, as they were added. @throws where a print is damaged */
  of(document: CorpusDocument): Promise<Placed<About, Print>[]>;
}

/** A copy in memory of its own: what a database gives need not begin where words may. */
export const owned = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
