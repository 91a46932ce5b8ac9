/** The pictures of a corpus, and those among them that a copy was made from. */
import type { RootDatabase } from 'lmdb';
import { Album } from '../check/similarity/pictures/album.ts';
import { type Copy, copyOf } from '../check/similarity/pictures/copy.ts';
import { type PicturePrint, PRINT_VERSION } from '../check/similarity/pictures/print.ts';
import { isSamePicture } from '../check/similarity/pictures/same.ts';
import type { Luminance } from '../read/media/luminance.ts';
import { packPrint, unpackPrint } from './packed-print.ts';
import type { NewPicture } from './picture.ts';
import { type Holder, PrintStore } from './print-store.ts';

/** A picture without its print. */
type KnownPicture = Pick<NewPicture, 'sha256' | 'width' | 'height'>;

export interface AlikePicture {
  readonly picture: KnownPicture;
  /** 'bytes': the very file. 'changed': the same picture, cut, turned or saved anew. */
  readonly change: 'bytes' | 'changed';
  readonly holders: readonly Holder[];
  /** `THUMB` by `THUMB` pixels; absent where it is too plain to be printed. */
  readonly thumb?: Uint8Array;
}

export class PictureStore extends PrintStore<KnownPicture, PicturePrint> {
  #album: { readonly ids: readonly number[]; readonly album: Album; readonly at: number } | undefined;

  /** @param env an open environment, which the store closes */
  constructor(env: RootDatabase<unknown, string>, path: string) {
    super(env, path, {
      version: PRINT_VERSION,
      about: ({ sha256, width, height }) => ({ sha256, width, height }),
      pack: packPrint,
      unpack: unpackPrint,
    });
  }

  /** The pictures that this one is, or was made from; the very file first. */
  like({ sha256, luminance }: { readonly sha256: string; readonly luminance: Luminance }): AlikePicture[] {
    const exact = this.numberOf(sha256);
    const { ids, album } = this.#opened();
    const copy: Copy = copyOf(luminance);
    const likely = album
      .like(copy, (print) => this.printAt(ids[print] ?? 0))
      .filter(isSamePicture)
      .map(({ print }) => ids[print] ?? 0);
    return [...new Set([...(exact === undefined ? [] : [exact]), ...likely])].flatMap(
      (id): AlikePicture[] => {
        const found = this.fileAt(id);
        const change = id === exact ? 'bytes' : 'changed';
        const thumb = this.printAt(id)?.thumb;
        return found
          ? [{ picture: found.file, change, holders: found.holders, ...(thumb && { thumb }) }]
          : [];
      },
    );
  }

  /** All hashes, sorted into their bands; made when first asked for after a change. */
  #opened(): { readonly ids: readonly number[]; readonly album: Album } {
    if (this.#album?.at === this.changes) return this.#album;
    const ids: number[] = [];
    const hashes: Int32Array[] = [];
    for (const { id, print } of this.prints()) {
      ids.push(id);
      hashes.push(print.hashes);
    }
    this.#album = { ids, album: new Album(hashes), at: this.changes };
    return this.#album;
  }
}
