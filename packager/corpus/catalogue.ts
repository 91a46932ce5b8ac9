/**
 * Documents and their texts in an LMDB file, beside the fingerprints. This file
 * is the truth: the fingerprints can be made from it again. A document stands
 * in `pending` until its fingerprints are in their store (or gone from it), so
 * that after a crash the next one who writes knows what is left to do.
 */
import { statSync } from 'node:fs';
import type { Database, RootDatabase } from 'lmdb';
import { CorpusDocument, type NewDocument, type SourceState, UNREAD } from './document.ts';
import type { DocumentText } from './packed-text.ts';
import { packText, sha256, unpackText } from './packed-text.ts';

/** What is left to do of a document: put its chunks in, or take these out. */
export type Pending = { readonly id: number } & (
  | { readonly add: true }
  | { readonly remove: readonly number[] }
);

interface Source extends SourceState {
  readonly documents: readonly number[];
}

/** What one file gave: documents to be indexed, and what became of the others. */
export interface PutSource {
  readonly fresh: readonly { readonly document: CorpusDocument; readonly from: NewDocument }[];
  readonly same: number;
  readonly replaced: readonly CorpusDocument[];
}

export class Catalogue {
  readonly #env: RootDatabase<unknown, string>;
  readonly #path: string;
  readonly #documents: Database<unknown, number>;
  readonly #texts: Database<Buffer, number>;
  /** Ids by the hash of the text. */
  readonly #byHash: Database<number, string>;
  /** By the hash of the path, which may be longer than a key. */
  readonly #sources: Database<Source, string>;
  /** Ids by first chunk. */
  readonly #chunks: Database<number, number>;
  readonly #pending: Database<Pending, number>;
  readonly #next: Database<number, string>;

  /** @param env an open environment, which the catalogue closes */
  constructor(env: RootDatabase<unknown, string>, path: string) {
    this.#env = env;
    this.#path = path;
    const byNumber = { keyEncoding: 'uint32' } as const;
    this.#documents = env.openDB({ name: 'documents', encoding: 'json', ...byNumber });
    this.#texts = env.openDB({ name: 'texts', encoding: 'binary', ...byNumber });
    this.#byHash = env.openDB({ name: 'hashes', encoding: 'json' });
    this.#sources = env.openDB({ name: 'sources', encoding: 'json' });
    this.#chunks = env.openDB({ name: 'chunks', encoding: 'json', ...byNumber });
    this.#pending = env.openDB({ name: 'pending', encoding: 'json', ...byNumber });
    this.#next = env.openDB({ name: 'next', encoding: 'json' });
  }

  get count(): number {
    return Number((this.#documents.getStats() as { entryCount?: number }).entryCount ?? 0);
  }

  get bytes(): number {
    return statSync(this.#path).size;
  }

  document(id: number): CorpusDocument | undefined {
    const found = this.#documents.get(id);
    return found === undefined ? undefined : CorpusDocument.parse(found);
  }

  *documents(): Generator<CorpusDocument> {
    for (const id of [...this.#documents.getKeys()]) {
      const document = this.document(id);
      if (document) yield document;
    }
  }

  /** The document whose chunk has this number. */
  ofChunk(number: number): CorpusDocument | undefined {
    const [entry] = this.#chunks.getRange({ start: number, reverse: true, limit: 1 });
    return entry && this.document(entry.value);
  }

  /** @throws what zlib throws where the bytes are damaged */
  text(id: number): DocumentText | undefined {
    const packed = this.#texts.get(id);
    return packed && unpackText(packed);
  }

  /** Packed texts by their documents, in their order (packed-text.ts). */
  *packed(ids: readonly number[]): Generator<readonly [id: number, packed: Buffer]> {
    for (const id of ids) {
      const packed = this.#texts.get(id);
      if (packed) yield [id, packed];
    }
  }

  /** The document whose text has this hash. */
  ofText(hash: string): CorpusDocument | undefined {
    return this.document(this.#byHash.get(hash) ?? 0);
  }

  /** Every file is to be read again when it is next added. */
  rereadAll(): void {
    this.#env.transactionSync(() => {
      for (const { key, value } of [...this.#sources.getRange({})])
        this.#sources.putSync(key, { ...value, modified: UNREAD });
    });
  }

  /** Files that are to be read again; @param all counts every file */
  sourcesToRead(all: boolean): number {
    let count = 0;
    for (const { value } of this.#sources.getRange({})) if (all || value.modified === UNREAD) count += 1;
    return count;
  }

  source(path: string): SourceState | undefined {
    return this.#sources.get(sha256(path));
  }

  /** Puts the documents of a file in the place of those it had; their fingerprints are then pending. */
  put(source: SourceState, documents: readonly NewDocument[], now: Date): PutSource {
    return this.#env.transactionSync(() => {
      const before = this.#sources.get(sha256(source.path))?.documents ?? [];
      const ids: number[] = [];
      const fresh: { document: CorpusDocument; from: NewDocument }[] = [];
      for (const from of documents) {
        const hash = sha256(from.text);
        const known = this.document(this.#byHash.get(hash) ?? 0);
        if (known) this.#name(known, source.path);
        const document = known ?? this.#create(from, hash, source.path, now);
        ids.push(document.id);
        if (!known) fresh.push({ document, from });
      }
      const replaced = before
        .filter((id) => !ids.includes(id))
        .flatMap((id) => this.#unname(id, source.path));
      this.#sources.putSync(sha256(source.path), { ...source, documents: ids });
      return { fresh, same: documents.length - fresh.length, replaced };
    });
  }

  /** Takes a document out; its fingerprints are then pending. */
  remove(id: number): CorpusDocument | undefined {
    return this.#env.transactionSync(() => {
      const document = this.document(id);
      if (!document) return undefined;
      for (const path of document.sources) {
        const source = this.#sources.get(sha256(path));
        // A file that is added again is to be read again.
        if (source) this.#sources.removeSync(sha256(path));
      }
      this.#drop(document);
      return document;
    });
  }

  /** Puts a document of another corpus under the number it has there. */
  restore(document: CorpusDocument, text: DocumentText | undefined): void {
    this.#env.transactionSync(() => {
      this.#documents.putSync(document.id, document);
      this.#chunks.putSync(document.firstChunk, document.id);
      if (document.sha256) this.#byHash.putSync(document.sha256, document.id);
      if (text) this.#texts.putSync(document.id, packText(text));
    });
  }

  pending(): Pending[] {
    return [...this.#pending.getRange({})].map(({ value }) => value);
  }

  /** Everything is to be indexed anew. */
  markAll(): void {
    this.#env.transactionSync(() => {
      this.#pending.clearSync();
      for (const id of [...this.#documents.getKeys()]) this.#pending.putSync(id, { id, add: true });
    });
  }

  settled(ids: Iterable<number>): void {
    this.#env.transactionSync(() => {
      for (const id of ids) this.#pending.removeSync(id);
    });
  }

  async close(): Promise<void> {
    await this.#env.close();
  }

  #create(from: NewDocument, hash: string, path: string, now: Date): CorpusDocument {
    const { text, places, prints, pictures: _, ...said } = from;
    const { words, starts } = prints;
    const id = this.#take('document', 1);
    const firstChunk = this.#take('chunk', starts.length);
    const document: CorpusDocument = {
      ...said,
      ...{ id, sha256: hash, addedAt: now.toISOString(), words },
      ...{ starts: [...starts], firstChunk, sources: [path] },
    };
    this.#documents.putSync(id, document);
    this.#texts.putSync(id, packText({ text, places }));
    this.#byHash.putSync(hash, id);
    this.#chunks.putSync(firstChunk, id);
    this.#pending.putSync(id, { id, add: true });
    return document;
  }

  /** The first of `count` numbers that nobody has had. */
  #take(what: 'document' | 'chunk', count: number): number {
    const next = this.#next.get(what) ?? 1;
    this.#next.putSync(what, next + count);
    return next;
  }

  #name(document: CorpusDocument, path: string): void {
    if (!document.sources.includes(path))
      this.#documents.putSync(document.id, { ...document, sources: [...document.sources, path] });
  }

  /** The file no longer holds the document, which goes when no other does. */
  #unname(id: number, path: string): CorpusDocument[] {
    const document = this.document(id);
    if (!document) return [];
    const sources = document.sources.filter((other) => other !== path);
    if (sources.length === 0) {
      this.#drop(document);
      return [document];
    }
    this.#documents.putSync(id, { ...document, sources });
    return [];
  }

  #drop({ id, sha256: hash, firstChunk, starts }: CorpusDocument): void {
    this.#documents.removeSync(id);
    this.#texts.removeSync(id);
    this.#byHash.removeSync(hash);
    this.#chunks.removeSync(firstChunk);
    this.#pending.putSync(id, { id, remove: starts.map((_, i) => firstChunk + i) });
  }
}
