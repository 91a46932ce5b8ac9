/** Captions and pictures of a film, in every place that shows it: on pages in all languages, and as an item of the outline. */
import type { WritableDraft } from 'immer';
import { attr } from '../../packager/course/blocks/attr.ts';
import type { Asset, AssetId, CaptionTrack, Lang } from '../../packager/course/course.ts';
import { type Doc, type Node, walk } from '../../packager/course/node.ts';
import { change } from '../history.ts';
import type { Draft } from '../store.ts';
import { type DocKey, openCourse } from '../store.ts';
import { docsThatUse, isOnPage, usesOf, withAttrs } from './uses.ts';

type Tracks = readonly CaptionTrack[];

const tracksOfBlock = (node: Node): Tracks => attr<Tracks>(node, 'captions');

/** The captions of a film by their language, as the first place has them that has any. */
export function tracksOf(draft: Draft, film: AssetId): Map<Lang, AssetId> {
  const found = new Map<Lang, AssetId>();
  for (const use of usesOf(draft)) {
    if (use.asset !== film) continue;
    const tracks = isOnPage(use)
      ? use.as === 'shown' && use.node.type === 'video'
        ? tracksOfBlock(use.node)
        : []
      : use.as === 'resource' && use.item?.kind === 'video'
        ? (use.item.captions ?? [])
        : [];
    for (const { lang, asset } of tracks) if (!found.has(lang)) found.set(lang, asset);
  }
  return found;
}

/** Changes the blocks and items that show a film. */
function inPlaces(
  draft: WritableDraft<Draft>,
  film: AssetId,
  block: (attrs: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): void {
  for (const key of docsThatUse(draft as Draft, film) as DocKey[]) {
    let doc = draft.docs[key] as Doc | undefined;
    if (!doc) continue;
    for (const { node } of walk(doc)) {
      const { id, asset } = node.attrs ?? {};
      if (node.type === 'video' && asset === film && typeof id === 'string' && node.attrs)
        doc = withAttrs(doc, id, block(node.attrs));
    }
    draft.docs[key] = doc as WritableDraft<Doc>;
  }
  for (const { items } of draft.course.outline)
    for (const item of items)
      if (item.kind === 'video' && item.asset === film) Object.assign(item, block(item));
}

interface Given {
  readonly film: AssetId;
  readonly lang: Lang;
  /** The file that goes. */
  readonly before: AssetId | null;
  /** The file that comes in its place; null where the film has no captions any more. */
  readonly now: (Asset & { readonly id: AssetId }) | null;
  /** Folder of the course. */
  readonly course: string;
}

/**
 * Gives a film its captions in a language, wherever it is shown: in the place
 * of the file before, and where there were none. One step of undo.
 */
export function giveCaptions({ film, lang, before, now, course }: Given): void {
  const given = (tracks: Tracks): Tracks => {
    const kept = tracks.filter((track) => track.lang !== lang || (before !== null && track.asset !== before));
    const own = kept.some((track) => track.lang === lang);
    return now && !own ? [...kept, { lang, asset: now.id }] : kept;
  };
  change(
    (draft) => {
      inPlaces(draft, film, (attrs) => ({ captions: given((attrs.captions ?? []) as Tracks) }));
      const { assets } = draft.course;
      const { licence, source, permission } = (before && assets[before]) || {};
      const rights = {
        ...(licence && { licence }),
        ...(source && { source }),
        ...(permission && { permission }),
      };
      if (now) {
        const { id, ...asset } = now;
        assets[id] ??= { ...asset, ...rights };
      }
      if (before && before !== now?.id && !isUsed(draft as Draft, before)) delete assets[before];
    },
    { course },
  );
}

const isUsed = (draft: Draft, asset: AssetId): boolean => usesOf(draft).some((use) => use.asset === asset);

/** Gives a film the picture that stands before it plays, wherever it is shown. One step of undo. */
export const givePoster = (film: AssetId, poster: AssetId): void =>
  change((draft) => inPlaces(draft, film, () => ({ poster })), { course: openCourse().path });

/** The picture that stands before a film plays, in the first place that has one. */
export function posterOf(draft: Draft, film: AssetId): AssetId | undefined {
  for (const use of usesOf(draft)) {
    if (use.asset !== film) continue;
    const poster = isOnPage(use)
      ? use.node.attrs?.poster
      : use.item?.kind === 'video'
        ? use.item.poster
        : undefined;
    if (typeof poster === 'string' && poster) return poster;
  }
  return undefined;
}

/** Whether a film stands anywhere that can have captions and a picture. */
export const isShown = (draft: Draft, film: AssetId): boolean =>
  usesOf(draft).some(
    (use) => use.asset === film && (isOnPage(use) ? use.node.type === 'video' : use.item?.kind === 'video'),
  );
