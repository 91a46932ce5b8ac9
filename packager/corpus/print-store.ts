/**
 * Prints in an LMDB file, of pictures or of recordings: each file once, under the
 * hash of the text of every document it stands in. The catalogue says which texts
 * there are: what a crash leaves here under a text it does not know is never
 * shown, and goes when the corpus is next opened to be written.
 */
import { statSync } from 'node:fs';
import type { Database, RootDatabase } from 'lmdb';
import type { CorpusDocument } from './document.ts';
import type { FilePlace, Holder, KnownFile, Placed, PrintKind, PrintShelf } from './print-shelf.ts';

interface Held extends FilePlace {
  readonly file: number;
}

export class PrintStore<About extends { readonly sha256: string }, Print, Key>
  implements PrintShelf<About, Print, Key>
{
  readonly #env: RootDatabase<unknown, string>;
  readonly #path: string;
  readonly #kind: PrintKind<About, Print, Key>;
  readonly #documentOf: (text: string) => CorpusDocument | undefined;
  readonly #files: Database<About, number>;
  readonly #prints: Database<Buffer, number>;
  readonly #bySha: Database<number, string>;
  /** Files by the hash of the text they stand by. */
  readonly #byText: Database<readonly Held[], string>;
  /** Hashes of texts by file, one entry for each. */
  readonly #holders: Database<string, number>;
  readonly #about: Database<number, string>;
  #changes = 0;

  /**
   * @param env an open environment, which the store closes
   * @param documentOf the document whose text has this hash
   */
  constructor(
    env: RootDatabase<unknown, string>,
    path: string,
    kind: PrintKind<About, Print, Key>,
    documentOf: (text: string) => CorpusDocument | undefined,
  ) {
    this.#env = env;
    this.#path = path;
    this.#kind = kind;
    this.#documentOf = documentOf;
    const byNumber = { keyEncoding: 'uint32' } as const;
    this.#files = env.openDB({ name: 'files', encoding: 'json', ...byNumber });
    this.#prints = env.openDB({ name: 'prints', encoding: 'binary', ...byNumber });
    this.#bySha = env.openDB({ name: 'hashes', encoding: 'json' });
    this.#byText = env.openDB({ name: 'texts', encoding: 'json' });
    this.#holders = env.openDB({ name: 'holders', encoding: 'json', dupSort: true, ...byNumber });
    this.#about = env.openDB({ name: 'about', encoding: 'json' });
  }

  /** Whether the prints were made by other rules than this program's; so are those of a corpus that never had any. */
  get stale(): boolean {
    return this.#about.get('version') !== this.#kind.version;
  }

  /** Whether files were left out because nothing here could read them. */
  get missed(): boolean {
    return this.#about.get('missed') === 1;
  }

  miss(): void {
    this.#about.putSync('missed', 1);
  }

  get count(): number {
    return Number((this.#files.getStats() as { entryCount?: number }).entryCount ?? 0);
  }

  get bytes(): number {
    return statSync(this.#path).size;
  }

  get changes(): number {
    return this.#changes;
  }

  /** Throws all prints away, and is from then on of this version. */
  begin(): void {
    this.#env.transactionSync(() => {
      for (const db of [this.#files, this.#prints, this.#bySha, this.#byText, this.#holders]) db.clearSync();
      this.#about.putSync('version', this.#kind.version);
      this.#about.putSync('missed', 0);
    });
    this.#changes += 1;
  }

  /** Puts the files that stand by a text in the place of those that did. */
  put(text: string, files: readonly Placed<About, Print>[]): void {
    if (files.length === 0 && !this.#byText.doesExist(text)) return;
    this.#env.transactionSync(() => {
      const once = new Map(files.map((file) => [file.sha256, file]));
      const held = [...once.values()].map((file): Held => {
        const { path, number, seconds } = file;
        return {
          ...{ file: this.#numberOf(file), path },
          ...(number !== undefined && { number }),
          ...(seconds !== undefined && { seconds }),
        };
      });
      this.#let(text, new Set(held.map(({ file }) => file)));
      for (const { file } of held) this.#holders.putSync(file, text);
      if (held.length > 0) this.#byText.putSync(text, held);
    });
    this.#changes += 1;
  }

  /** Forgets the files of a text, save those that stand by others too. */
  remove(text: string): void {
    this.put(text, []);
  }

  /** Texts that have files here. */
  texts(): string[] {
    return [...this.#byText.getKeys()];
  }

  async of({ sha256 }: Pick<CorpusDocument, 'sha256'>): Promise<Placed<About, Print>[]> {
    return this.at(sha256);
  }

  /** The files of a text, as they were put. @throws where a print is damaged */
  at(text: string): Placed<About, Print>[] {
    return (this.#byText.get(text) ?? []).flatMap(({ file, ...place }) => {
      const known = this.#files.get(file);
      const print = this.#printAt(file);
      return known ? [{ ...known, ...place, ...(print && { print }) }] : [];
    });
  }

  async *keys(): AsyncGenerator<{ readonly id: number; readonly key: Key }> {
    for (const { key: id, value } of this.#prints.getRange({}))
      yield { id, key: this.#kind.keyOf(value.subarray(this.#kind.keyAt)) };
  }

  async numberOf(sha256: string): Promise<number | undefined> {
    return this.#bySha.get(sha256);
  }

  async files(ids: readonly number[]): Promise<ReadonlyMap<number, KnownFile<About, Print>>> {
    return new Map(
      ids.flatMap((id) => {
        const about = this.#files.get(id);
        const holders = this.#holdersOf(id);
        const print = this.#printAt(id);
        return about && holders.length > 0 ? [[id, { about, holders, ...(print && { print }) }]] : [];
      }),
    );
  }

  async close(): Promise<void> {
    await this.#env.close();
  }

  #printAt(id: number): Print | undefined {
    const packed = this.#prints.get(id);
    return packed && this.#kind.unpack(packed);
  }

  #numberOf(file: Placed<About, Print>): number {
    const known = this.#bySha.get(file.sha256);
    if (known !== undefined) return known;
    const id = this.#about.get('next') ?? 1;
    this.#about.putSync('next', id + 1);
    this.#files.putSync(id, this.#kind.about(file));
    if (file.print) this.#prints.putSync(id, this.#kind.pack(file.print));
    this.#bySha.putSync(file.sha256, id);
    return id;
  }

  /** Lets a text's files go, save those in `keep`. */
  #let(text: string, keep: ReadonlySet<number>): void {
    for (const { file } of this.#byText.get(text) ?? []) {
      if (keep.has(file)) continue;
      this.#holders.removeSync(file, text);
      if (this.#holders.getValuesCount(file) > 0) continue;
      const known = this.#files.get(file);
      if (known) this.#bySha.removeSync(known.sha256);
      this.#files.removeSync(file);
      this.#prints.removeSync(file);
    }
    this.#byText.removeSync(text);
  }

  /** A text that the catalogue does not know stands nowhere. */
  #holdersOf(id: number): Holder[] {
    return [...this.#holders.getValues(id)].flatMap((text) => {
      const document = this.#documentOf(text);
      return (this.#byText.get(text) ?? []).flatMap(({ file, ...place }) =>
        document && file === id ? [{ ...place, document }] : [],
      );
    });
  }
}

/** The store of one kind. */
export type PrintStoreOf<Kind> =
  Kind extends PrintKind<infer About, infer Print, infer Key>
    ? About extends { readonly sha256: string }
      ? PrintStore<About, Print, Key>
      : never
    : never;
