/** The pictures of a course held against those of a corpus, and what explains each that stands there too. */
import { asksForCredit, isCredited, isFree, type Known, type Standing, sameOwner } from '../standing.ts';

/** A picture of the course, and what the course says of it. */
export interface OwnPicture {
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  /** Its file, as people know it. */
  readonly name: string;
  /** Title of the first page it stands on. */
  readonly at?: string;
  readonly licence?: string | undefined;
  /** Who made it or where it comes from, as the author wrote it. */
  readonly source?: string | undefined;
  /** The permission held to use it. */
  readonly permission?: string | undefined;
}

/** 'bytes': the very file. 'changed': the same picture, cut, turned or saved anew. */
export type PictureChange = 'bytes' | 'changed';

/** Where the corpus has the picture: a document, and how many others. */
export interface PictureSource extends Known {
  readonly title: string;
  /** The file in it. */
  readonly file: string;
  /** Documents that hold the picture, and documents there are. */
  readonly held: number;
  readonly documents: number;
}

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
  /** Each picture once, with the source that explains it least. */
  readonly matches: readonly PictureMatch[];
}

/** As with words (common.ts): what so many documents hold is nobody's, as an emblem of state. */
const LEAST_DOCUMENTS = 5;
const SHARE = 0.01;

/** @param course what it says of itself: its owner and its references */
export function pictureStanding(picture: OwnPicture, course: Known, source: PictureSource): Standing {
  if (sameOwner(course.owner, source.owner)) return 'own';
  if (picture.permission) return 'licensed';
  if (isFree(picture.licence) && (picture.source || !asksForCredit(picture.licence))) return 'licensed';
  const credits = [...(course.references ?? []), ...(picture.source ? [picture.source] : [])];
  const credited = isCredited({ references: credits }, source) || isNamed(picture.source, source.owner);
  if (credited) return isFree(source.licence) ? 'licensed' : 'cited';
  if (source.held >= Math.max(LEAST_DOCUMENTS, SHARE * source.documents)) return 'standard';
  return 'open';
}

const isNamed = (said: string | undefined, owner: string | undefined): boolean =>
  said !== undefined && owner !== undefined && said.toLowerCase().includes(owner.toLowerCase());

/** @returns the source that explains it least: what is not explained goes first */
export function pictureMatch(
  picture: OwnPicture,
  course: Known,
  sources: readonly (PictureSource & { readonly change: PictureChange })[],
): PictureMatch | undefined {
  const judged = sources.map((source) => ({ source, standing: pictureStanding(picture, course, source) }));
  const worst = judged.find(({ standing }) => standing === 'open') ?? judged[0];
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
