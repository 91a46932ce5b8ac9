/** What explains a picture or a recording of a course that another document holds too. */
import { asksForCredit, isCredited, isFree, type Known, type Standing, sameOwner } from './standing.ts';

/** A file of the course, and what the course says of it. */
export interface OwnAsset {
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

/** Where the corpus has it: a document, and how many others. */
export interface AssetSource extends Known {
  readonly title: string;
  /** The file in it. */
  readonly file: string;
  /** Documents that hold it, and documents there are. */
  readonly held: number;
  readonly documents: number;
}

/** As with words (common.ts): what so many documents hold is nobody's, as an emblem of state. */
const LEAST_DOCUMENTS = 5;
const SHARE = 0.01;

/** @param course what it says of itself: its owner and its references */
function assetStanding(asset: OwnAsset, course: Known, source: AssetSource): Standing {
  if (sameOwner(course.owner, source.owner)) return 'own';
  if (asset.permission) return 'licensed';
  if (isFree(asset.licence) && (asset.source || !asksForCredit(asset.licence))) return 'licensed';
  const credits = [...(course.references ?? []), ...(asset.source ? [asset.source] : [])];
  const credited = isCredited({ references: credits }, source) || isNamed(asset.source, source.owner);
  if (credited) return isFree(source.licence) ? 'licensed' : 'cited';
  if (source.held >= Math.max(LEAST_DOCUMENTS, SHARE * source.documents)) return 'standard';
  return 'open';
}

const isNamed = (said: string | undefined, owner: string | undefined): boolean =>
  said !== undefined && owner !== undefined && said.toLowerCase().includes(owner.toLowerCase());

/** @returns the source that explains it least: what is not explained goes first */
export function leastExplained<Source extends AssetSource>(
  asset: OwnAsset,
  course: Known,
  sources: readonly Source[],
): { readonly source: Source; readonly standing: Standing } | undefined {
  const judged = sources.map((source) => ({ source, standing: assetStanding(asset, course, source) }));
  return judged.find(({ standing }) => standing === 'open') ?? judged[0];
}
