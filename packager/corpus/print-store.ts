/**
 * Prints in an LMDB file, of pictures or of recordings: each file once, under the
 * hash of the text of every document it stands in. The catalogue says which texts
 * there are: what a crash leaves here under a text it does not know is never
 * shown, and goes when the corpus is next opened to be written.
 */
import { statSync } from 'node:fs';
import type { Database, RootDatabase } from 'lmdb';

/** Where a file stands in its document: its path, and the page of a PDF or the second of a film. */
interface FilePlace {
  readonly path: string;
  readonly number?: number;
  readonly seconds?: number;
}

/** Where it stands: in which text, and where there. */
export interface Holder extends FilePlace {
  /** SHA-256 of the text. */
  readonly text: string;
}

interface Held extends FilePlace {
  readonly file: number;
}

/** A file as it comes and goes; without a print it is only known again byte for byte. */
type Placed<About, Print> = About & FilePlace & { readonly print?: Print };

/** What pictures and recordings do each in their own way. */
interface Kind<About, Print> {
  /** Prints of other versions are never compared. */
  readonly version: number;
  about(file: Placed<About, Print>): About;
  pack(print: Print): Buffer;
  /** @throws where bytes are missing */
  unpack(packed: Uint8Array): Print;
}

export class PrintStore<About extends { readonly sha256: string }, Print> {
  readonly #env: RootDatabase<unknown, string>;
  readonly #path: string;
  readonly #kind: Kind<About, Print>;
  readonly #files: Database<About, number>;
  readonly #prints: Database<Buffer, number>;
  readonly #bySha: Database<number, string>;
  /** Files by the hash of the text they stand by. */
  readonly #byText: Database<readonly Held[], string>;
  /** Hashes of texts by file, one entry for each. */
  readonly #holders: Database<string, number>;
  readonly #about: Database<number, string>;
  #changes = 0;

  /** @param env an open environment, which the store closes */
  constructor(env: RootDatabase<unknown, string>, path: string, kind: Kind<About, Print>) {
    this.#env = env;
    this.#path = path;
    this.#kind = kind;
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

  /** Counts up whenever what is kept changes. */
  protected get changes(): number {
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

  /** The files of a text, as they were put. @throws where a print is damaged */
  of(text: string): Placed<About, Print>[] {
    return (this.#byText.get(text) ?? []).flatMap(({ file, ...place }) => {
      const known = this.#files.get(file);
      const print = this.printAt(file);
      return known ? [{ ...known, ...place, ...(print && { print }) }] : [];
    });
  }

  async close(): Promise<void> {
    await this.#env.close();
  }

  /** The number of the file with these bytes. */
  protected numberOf(sha256: string): number | undefined {
    return this.#bySha.get(sha256);
  }

  /** What is known of a file, and where it stands; undefined for one that is gone. */
  protected fileAt(id: number): { readonly file: About; readonly holders: readonly Holder[] } | undefined {
    const file = this.#files.get(id);
    const holders = this.#holdersOf(id);
    return file && holders.length > 0 ? { file, holders } : undefined;
  }

  protected printAt(id: number): Print | undefined {
    const packed = this.#prints.get(id);
    return packed && this.#kind.unpack(packed);
  }

  /** Every print with its file's number. */
  protected *prints(): Generator<{ readonly id: number; readonly print: Print }> {
    for (const { key, value } of this.#prints.getRange({}))
      yield { id: key, print: this.#kind.unpack(value) };
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

  #holdersOf(id: number): Holder[] {
    return [...this.#holders.getValues(id)].flatMap((text) =>
      (this.#byText.get(text) ?? []).flatMap(({ file, ...place }) =>
        file === id ? [{ text, ...place }] : [],
      ),
    );
  }
}
