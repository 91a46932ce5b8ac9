/** The pictures of a course held against those of a corpus. */
import { type AssetSource, leastExplained, type OwnAsset } from '../asset-standing.ts';
import type { Known, Standing } from '../standing.ts';

/** 'bytes': the very file. 'changed': the same picture, cut, turned or saved anew. */
type PictureChange = 'bytes' | 'changed';

export interface PictureMatch {
  readonly sha256: string;
  readonly name: string;
  readonly at?: string;
  readonly change: PictureChange;
  readonly standing: Standing;
  readonly source: { readonly title: string; readonly file: string };
}

export interface SimilarPictures {
  /** Pictures that were compared. */
  readonly compared: number;
  /** Of these, so plain that only the very file would be found. */
  readonly plain: number;
  /** Icons, which everybody has, are not compared. */
  readonly small: number;
  readonly unread: number;
  /** Whether pictures are missing in the corpus, because files of it have to be read again. */
  readonly missed: boolean;
  /** Each picture once, with the source that explains it least. */
  readonly matches: readonly PictureMatch[];
}

/** @returns the picture with the source that explains it least */
export function pictureMatch(
  picture: OwnAsset,
  course: Known,
  sources: readonly (AssetSource & { readonly change: PictureChange })[],
): PictureMatch | undefined {
  const worst = leastExplained(picture, course, sources);
  if (!worst) return undefined;
  const { sha256, name, at } = picture;
  const { title, file, change } = worst.source;
  return {
    ...{ sha256, name, ...(at !== undefined && { at }) },
    ...{ change, standing: worst.standing, source: { title, file } },
  };
}

/** Pictures that nothing explains. */
export const openPictures = (pictures: SimilarPictures | undefined): readonly PictureMatch[] =>
  pictures?.matches.filter(({ standing }) => standing === 'open') ?? [];
