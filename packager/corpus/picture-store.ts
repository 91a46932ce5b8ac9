/**
 * Prints of pictures in an LMDB file, each picture once, under the hash of the
 * text of every document it stands in. The catalogue says which texts there are:
 * what a crash leaves here under a text it does not know is never shown, and
 * goes when the corpus is next opened to be written.
 */
import { statSync } from 'node:fs';
import type { Database, RootDatabase } from 'lmdb';
import { Album } from '../check/similarity/pictures/album.ts';
import { type Copy, copyOf } from '../check/similarity/pictures/copy.ts';
import { type PicturePrint, PRINT_VERSION } from '../check/similarity/pictures/print.ts';
import { isSamePicture } from '../check/similarity/pictures/same.ts';
import type { Luminance } from '../read/media/luminance.ts';
import { packPrint, unpackPrint } from './packed-print.ts';
import type { NewPicture } from './picture.ts';

/** A picture without its print. */
export type KnownPicture = Pick<NewPicture, 'sha256' | 'width' | 'height'>;

/** Where a picture stands: in which text, and where there. */
export interface Holder extends Pick<NewPicture, 'path' | 'number'> {
  /** SHA-256 of the text. */
  readonly text: string;
}

export interface AlikePicture {
  readonly picture: KnownPicture;
  /** 'bytes': the very file. 'changed': the same picture, cut, turned or saved anew. */
  readonly change: 'bytes' | 'changed';
  readonly holders: readonly Holder[];
}

interface Held extends Pick<NewPicture, 'path' | 'number'> {
  readonly picture: number;
}

export class PictureStore {
  readonly #env: RootDatabase<unknown, string>;
  readonly #path: string;
  readonly #pictures: Database<KnownPicture, number>;
  readonly #prints: Database<Buffer, number>;
  readonly #bySha: Database<number, string>;
  /** Pictures by the hash of the text they stand by. */
  readonly #byText: Database<readonly Held[], string>;
  /** Hashes of texts by picture, one entry for each. */
  readonly #holders: Database<string, number>;
  readonly #about: Database<number, string>;
  #album: { readonly ids: readonly number[]; readonly album: Album } | undefined;

  /** @param env an open environment, which the store closes */
  constructor(env: RootDatabase<unknown, string>, path: string) {
    this.#env = env;
    this.#path = path;
    const byNumber = { keyEncoding: 'uint32' } as const;
    this.#pictures = env.openDB({ name: 'pictures', encoding: 'json', ...byNumber });
    this.#prints = env.openDB({ name: 'prints', encoding: 'binary', ...byNumber });
    this.#bySha = env.openDB({ name: 'hashes', encoding: 'json' });
    this.#byText = env.openDB({ name: 'texts', encoding: 'json' });
    this.#holders = env.openDB({ name: 'holders', encoding: 'json', dupSort: true, ...byNumber });
    this.#about = env.openDB({ name: 'about', encoding: 'json' });
  }

  /** Whether the prints were made by other rules than this program's; so are those of a corpus that never had any. */
  get stale(): boolean {
    return this.#about.get('version') !== PRINT_VERSION;
  }

  get count(): number {
    return Number((this.#pictures.getStats() as { entryCount?: number }).entryCount ?? 0);
  }

  get bytes(): number {
    return statSync(this.#path).size;
  }

  /** Throws all prints away, and is from then on of this version. */
  begin(): void {
    this.#env.transactionSync(() => {
      for (const db of [this.#pictures, this.#prints, this.#bySha, this.#byText, this.#holders])
        db.clearSync();
      this.#about.putSync('version', PRINT_VERSION);
    });
    this.#album = undefined;
  }

  /** Puts the pictures that stand by a text in the place of those that did. */
  put(text: string, pictures: readonly NewPicture[]): void {
    if (pictures.length === 0 && !this.#byText.doesExist(text)) return;
    this.#env.transactionSync(() => {
      const once = new Map(pictures.map((picture) => [picture.sha256, picture]));
      const held = [...once.values()].map((picture): Held => {
        const { path, number } = picture;
        return { picture: this.#numberOf(picture), path, ...(number !== undefined && { number }) };
      });
      this.#let(text, new Set(held.map(({ picture }) => picture)));
      for (const { picture } of held) this.#holders.putSync(picture, text);
      if (held.length > 0) this.#byText.putSync(text, held);
    });
    this.#album = undefined;
  }

  /** Forgets the pictures of a text, save those that stand by others too. */
  remove(text: string): void {
    this.put(text, []);
  }

  /** Texts that have pictures. */
  texts(): string[] {
    return [...this.#byText.getKeys()];
  }

  /** The pictures of a text, as they were put. @throws where a print is damaged */
  of(text: string): NewPicture[] {
    return (this.#byText.get(text) ?? []).flatMap(({ picture, ...place }) => {
      const known = this.#pictures.get(picture);
      const print = this.#printAt(picture);
      return known ? [{ ...known, ...place, ...(print && { print }) }] : [];
    });
  }

  /** The pictures that this one is, or was made from; the very file first. */
  like({ sha256, luminance }: { readonly sha256: string; readonly luminance: Luminance }): AlikePicture[] {
    const exact = this.#bySha.get(sha256);
    const { ids, album } = this.#opened();
    const copy: Copy = copyOf(luminance);
    const likely = album
      .like(copy, (print) => this.#printAt(ids[print] ?? 0))
      .filter(({ laid }) => isSamePicture(laid))
      .map(({ print }) => ids[print] ?? 0);
    return [...new Set([...(exact === undefined ? [] : [exact]), ...likely])].flatMap(
      (id): AlikePicture[] => {
        const picture = this.#pictures.get(id);
        const holders = this.#holdersOf(id);
        if (!picture || holders.length === 0) return [];
        return [{ picture, change: id === exact ? 'bytes' : 'changed', holders }];
      },
    );
  }

  async close(): Promise<void> {
    await this.#env.close();
  }

  #numberOf({ sha256, width, height, print }: NewPicture): number {
    const known = this.#bySha.get(sha256);
    if (known !== undefined) return known;
    const id = this.#about.get('next') ?? 1;
    this.#about.putSync('next', id + 1);
    this.#pictures.putSync(id, { sha256, width, height });
    if (print) this.#prints.putSync(id, packPrint(print));
    this.#bySha.putSync(sha256, id);
    return id;
  }

  /** Lets a text's pictures go, save those in `keep`. */
  #let(text: string, keep: ReadonlySet<number>): void {
    for (const { picture } of this.#byText.get(text) ?? []) {
      if (keep.has(picture)) continue;
      this.#holders.removeSync(picture, text);
      if (this.#holders.getValuesCount(picture) > 0) continue;
      const known = this.#pictures.get(picture);
      if (known) this.#bySha.removeSync(known.sha256);
      this.#pictures.removeSync(picture);
      this.#prints.removeSync(picture);
    }
    this.#byText.removeSync(text);
  }

  #holdersOf(id: number): Holder[] {
    return [...this.#holders.getValues(id)].flatMap((text) =>
      (this.#byText.get(text) ?? []).flatMap(({ picture, ...place }) =>
        picture === id ? [{ text, ...place }] : [],
      ),
    );
  }

  #printAt(id: number): PicturePrint | undefined {
    const packed = this.#prints.get(id);
    return packed && unpackPrint(packed);
  }

  /** All hashes, sorted into their bands; made when first asked for after a change. */
  #opened(): { readonly ids: readonly number[]; readonly album: Album } {
    if (this.#album) return this.#album;
    const ids: number[] = [];
    const hashes: Int32Array[] = [];
    for (const { key, value } of this.#prints.getRange({})) {
      ids.push(key);
      hashes.push(unpackPrint(value).hashes);
    }
    this.#album = { ids, album: new Album(hashes) };
    return this.#album;
  }
}
