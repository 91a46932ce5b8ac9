/** The pictures of a corpus, and those among them that a copy was made from. */
import { Album } from '../check/similarity/pictures/album.ts';
import { copyOf } from '../check/similarity/pictures/copy.ts';
import { type PicturePrint, PRINT_VERSION } from '../check/similarity/pictures/print.ts';
import { isSamePicture } from '../check/similarity/pictures/same.ts';
import type { Luminance } from '../read/media/luminance.ts';
import { HASHES_AT, hashesOf, packPrint, unpackPrint } from './packed-print.ts';
import type { NewPicture } from './picture.ts';
import type { Holder, PrintKind, PrintShelf } from './print-shelf.ts';

/** A picture without its print. */
export type KnownPicture = Pick<NewPicture, 'sha256' | 'width' | 'height'>;

export interface FoundAlike {
  readonly picture: KnownPicture;
  /** 'bytes': the very file. 'changed': the same picture, cut, turned or saved anew. */
  readonly change: 'bytes' | 'changed';
  readonly holders: readonly Holder[];
  /** `THUMB` by `THUMB` pixels; absent where it is too plain to be printed, or another tenant's. */
  readonly thumb?: Uint8Array;
}

export const PICTURES: PrintKind<KnownPicture, PicturePrint, Int32Array> = {
  version: PRINT_VERSION,
  about: ({ sha256, width, height }) => ({ sha256, width, height }),
  pack: packPrint,
  unpack: unpackPrint,
  keyAt: HASHES_AT,
  keyOf: hashesOf,
};

export class PictureFinder {
  readonly #shelf: PrintShelf<KnownPicture, PicturePrint, Int32Array>;
  #opened: { readonly ids: readonly number[]; readonly album: Album; readonly at: number } | undefined;

  constructor(shelf: PrintShelf<KnownPicture, PicturePrint, Int32Array>) {
    this.#shelf = shelf;
  }

  /** The pictures that this one is, or was made from; the very file first. */
  async like({
    sha256,
    luminance,
  }: {
    readonly sha256: string;
    readonly luminance: Luminance;
  }): Promise<FoundAlike[]> {
    const exact = await this.#shelf.numberOf(sha256);
    const { ids, album } = await this.#album();
    const copy = copyOf(luminance);
    const candidates = album.candidates(copy);
    const idOf = ({ print }: { readonly print: number }): number => ids[print] ?? 0;
    const files = await this.#shelf.files([
      ...new Set([...(exact === undefined ? [] : [exact]), ...candidates.map(idOf)]),
    ]);
    const likely = album
      .laid(copy, candidates, (print) => files.get(idOf({ print }))?.print)
      .filter(isSamePicture)
      .map(idOf);
    return [...new Set([...(exact === undefined ? [] : [exact]), ...likely])].flatMap((id): FoundAlike[] => {
      const found = files.get(id);
      if (!found) return [];
      const { about, holders, print } = found;
      const change = id === exact ? 'bytes' : 'changed';
      return [{ picture: about, change, holders, ...(print && { thumb: print.thumb }) }];
    });
  }

  /** All hashes, sorted into their bands; made when first asked for after a change. */
  async #album(): Promise<{ readonly ids: readonly number[]; readonly album: Album }> {
    const at = this.#shelf.changes;
    if (this.#opened?.at === at) return this.#opened;
    const ids: number[] = [];
    const hashes: Int32Array[] = [];
    for await (const { id, key } of this.#shelf.keys()) {
      ids.push(id);
      hashes.push(key);
    }
    this.#opened = { ids, album: new Album(hashes), at };
    return this.#opened;
  }
}
