/** The files of a course as its author looks at them: what each is, where it is used, and what it still lacks. */
import { attr } from '../../packager/course/blocks/attr.ts';
import type { Asset, AssetId, CaptionTrack, Id, Lang } from '../../packager/course/course.ts';
import type { Draft } from '../store.ts';
import { type BlockUse, type CourseUse, isOnPage, type Use, usesOf } from './uses.ts';

export const KINDS = ['picture', 'video', 'sound', 'captions', 'document'] as const;
export type Kind = (typeof KINDS)[number];

export type GapKind = 'description' | 'captions' | 'transcript';

/** Something that keeps part of the learners out: what is missing, in which language, in which block or item. */
export interface Gap {
  readonly kind: GapKind;
  readonly asset: AssetId;
  readonly lang: Lang;
  /** Absent for an item of the outline that is the film or the recording itself. */
  readonly page?: Id;
  /** Id of the block, or of the item. */
  readonly place: Id;
}

/** A file of the course. */
export interface MediaFile {
  readonly id: AssetId;
  readonly asset: Asset;
  readonly kind: Kind;
  readonly uses: readonly Use[];
  readonly gaps: readonly Gap[];
  /** Neither licence nor permission, or no source: what the rules of the check ask for. */
  readonly lacksRights: boolean;
  readonly large: boolean;
}

export function kindOf({ mediaType }: Pick<Asset, 'mediaType'>): Kind {
  if (mediaType.startsWith('image/')) return 'picture';
  if (mediaType.startsWith('video/')) return 'video';
  if (mediaType.startsWith('audio/')) return 'sound';
  return mediaType === 'text/vtt' ? 'captions' : 'document';
}

/** Twice the width of the widest picture in the player, for screens that draw two pixels for one. */
export const WIDEST = 2 * 1360;
const MB = 1_000_000;
/** Bytes above which a file of a kind is slow for learners on a phone. */
const HEAVY: Readonly<Record<Kind, number>> = {
  picture: MB,
  video: 100 * MB,
  sound: 20 * MB,
  captions: MB,
  document: 20 * MB,
};

/** Larger than it can be shown, or heavy. A drawing has no pixels of its own. */
export const isLarge = (asset: Asset): boolean =>
  asset.bytes > HEAVY[kindOf(asset)] ||
  (kindOf(asset) === 'picture' && asset.ext !== 'svg' && (asset.width ?? 0) > WIDEST);

/** What a block lacks; the same questions as the rules image-has-alt, video-has-captions and video-has-transcript. */
function gapsOfBlock(use: BlockUse): Gap[] {
  const { node, asset, page, lang, block } = use;
  if (use.as !== 'shown') return [];
  const gap = (kind: GapKind): Gap => ({ kind, asset, page, lang, place: block });
  const gaps: Gap[] = [];
  if (node.type === 'image' && !attr<boolean>(node, 'decorative') && !attr<string>(node, 'alt').trim())
    gaps.push(gap('description'));
  if (
    node.type === 'video' &&
    !attr<readonly CaptionTrack[]>(node, 'captions').some((track) => track.lang === lang)
  )
    gaps.push(gap('captions'));
  if ((node.type === 'video' || node.type === 'audio') && !attr<string>(node, 'transcript').trim())
    gaps.push(gap('transcript'));
  return gaps;
}

/** What an item lacks that is a film or a recording: it is offered in every language of the course. */
function gapsOfItem({ item, asset, as }: CourseUse, languages: readonly Lang[]): Gap[] {
  if (as !== 'resource' || (item?.kind !== 'video' && item?.kind !== 'audio')) return [];
  const gap = (kind: GapKind, lang: Lang): Gap => ({ kind, asset, lang, place: item.id });
  return languages.flatMap((lang) => [
    ...(item.kind === 'video' && !item.captions?.some((track) => track.lang === lang)
      ? [gap('captions', lang)]
      : []),
    ...(item.transcript?.[lang]?.trim() ? [] : [gap('transcript', lang)]),
  ]);
}

const gapsOf = (use: Use, { course }: Draft): Gap[] =>
  isOnPage(use) ? gapsOfBlock(use) : gapsOfItem(use, course.languages);

/** Everything that is missing, in the order of the course. */
export const gapsIn = (draft: Draft): Gap[] => usesOf(draft).flatMap((use) => gapsOf(use, draft));

/** Where a gap is: the use of its file in that block or item. */
export const placeOfGap = (draft: Draft, { asset, lang, page, place }: Gap): Use | undefined =>
  usesOf(draft).find((use) =>
    use.asset !== asset
      ? false
      : isOnPage(use)
        ? use.as === 'shown' && use.page === page && use.lang === lang && use.block === place
        : use.as === 'resource' && use.item?.id === place,
  );

/** All files of the course, in the order they came in. */
export function filesIn(draft: Draft): MediaFile[] {
  const uses = new Map<AssetId, Use[]>();
  for (const use of usesOf(draft)) uses.set(use.asset, [...(uses.get(use.asset) ?? []), use]);
  return Object.entries(draft.course.assets).map(([id, asset]) => {
    const own = uses.get(id) ?? [];
    return {
      id,
      asset,
      kind: kindOf(asset),
      uses: own,
      gaps: own.flatMap((use) => gapsOf(use, draft)),
      lacksRights: !(asset.licence?.trim() || asset.permission?.trim()) || !asset.source?.trim(),
      large: isLarge(asset),
    };
  });
}

/** Which files are asked for beside their kind. */
export const ASKS = ['rights', 'access', 'unused', 'large'] as const;
export type Ask = (typeof ASKS)[number];

const ANSWERS: Readonly<Record<Ask, (file: MediaFile) => boolean>> = {
  rights: (file) => file.lacksRights,
  access: (file) => file.gaps.length > 0,
  unused: (file) => file.uses.length === 0,
  large: (file) => file.large,
};
export const answers = (file: MediaFile, ask: Ask): boolean => ANSWERS[ask](file);

/** The file's name without the ending that its kind tells anyway. */
export const shortName = ({ name }: Pick<Asset, 'name'>): string =>
  name.replace(/(.)\.[a-z0-9]{2,4}$/i, '$1');

export const COLUMNS = ['name', 'bytes', 'used', 'access', 'licence', 'source', 'permission'] as const;
export type Column = (typeof COLUMNS)[number];

type Sortable = string | number;
const SORT: Readonly<Record<Column, (file: MediaFile) => Sortable>> = {
  name: ({ asset }) => asset.name.toLocaleLowerCase(),
  bytes: ({ asset }) => asset.bytes,
  used: ({ uses }) => uses.length,
  access: ({ gaps }) => -gaps.length,
  licence: ({ asset }) => asset.licence ?? '',
  source: ({ asset }) => asset.source ?? '',
  permission: ({ asset }) => asset.permission ?? '',
};

/** Sorted by a column; what is equal stays in the order it had. */
export const sorted = (files: readonly MediaFile[], by: Column, down: boolean): MediaFile[] =>
  files.toSorted((a, b) => {
    const [x, y] = [SORT[by](a), SORT[by](b)];
    const order = typeof x === 'string' ? x.localeCompare(String(y)) : x - Number(y);
    return down ? -order : order;
  });
