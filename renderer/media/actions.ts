/** What an author does to the files of the course. Each is one step of undo, over all pages and languages. */
import type { WritableDraft } from 'immer';
import type { AssetId, Course, Id, Lang, Voice } from '../../packager/course/course.ts';
import type { Doc } from '../../packager/course/node.ts';
import { change, flushText, undo } from '../history.ts';
import { newId } from '../ids.ts';
import { type Draft, docKey, openCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { bringIn, useUploads } from '../uploads.ts';
import { say } from '../words.tsx';
import { isLarge, kindOf, shortName } from './library.ts';
import { canChange } from './pictures.ts';
import { docsThatUse, renamed, usesOf, withAttrs } from './uses.ts';
import { useLibrary } from './view.ts';

type Writable = WritableDraft<Draft>;

/** Uploads that belong to the library and not to a block of a page. */
const LIBRARY = 'library-';
export const isForLibrary = (key: string): boolean => key.startsWith(LIBRARY);

/** Brings files in; `then` hears of each that arrived. */
export function addFiles(files: readonly File[], then: (id: AssetId) => void): void {
  for (const file of files)
    bringIn(`${LIBRARY}${newId()}`, file, ({ assetId, asset }) => {
      then(assetId);
      if (kindOf(asset) !== 'picture' || !isLarge(asset) || !canChange(asset)) return;
      const run = () => useLibrary.setState({ editing: assetId });
      note(say('media-large-came', { name: shortName(asset) }), { label: say('picture-edit'), run });
    });
}

/** Stops every file that is still on its way into the library. */
export function stopAdding(): void {
  for (const [key, { stop }] of Object.entries(useUploads.getState())) if (isForLibrary(key)) stop();
}

/** Puts a file in the place of another, on every page, in every language, and in the course itself. */
function swap(draft: Writable, from: AssetId, to: AssetId): void {
  for (const key of docsThatUse(draft as Draft, from)) {
    const doc = draft.docs[key];
    if (doc) draft.docs[key] = renamed(doc as Doc, from, to) as WritableDraft<Doc>;
  }
  const { assets, ...rest } = draft.course as Course;
  draft.course = { ...renamed(rest, from, to), assets } as WritableDraft<Course>;
  delete draft.course.assets[from];
}

type Incoming = Course['assets'][string] & { readonly id: AssetId };
interface Swap {
  readonly from: AssetId;
  readonly to: Incoming;
}

/** A file that was brought in takes the place of another everywhere; `also` others that go with it, in the same step. */
export function replaceWith(from: AssetId, to: Incoming, also: readonly Swap[] = []): void {
  flushText();
  const uses = usesOf(openCourse().draft).filter((use) => use.asset === from).length;
  const { id, ...asset } = to;
  const { name } = openCourse().draft.course.assets[from] ?? to;
  change((draft) => {
    draft.course.assets[id] ??= asset;
    swap(draft, from, id);
    for (const { from: old, to: next } of also) {
      const { id: own, ...captions } = next;
      const { licence, source, permission } = draft.course.assets[old] ?? {};
      draft.course.assets[own] ??= {
        ...captions,
        ...(licence && { licence }),
        ...(source && { source }),
        ...(permission && { permission }),
      };
      swap(draft, old, own);
    }
  });
  note(say('media-replaced', { name: shortName({ name }), n: uses }), { label: say('undo'), run: undo });
}

/** Brings a file in, to take the place of another everywhere; `then` hears its id. */
export function replaceEverywhere(from: AssetId, file: File, then: (id: AssetId) => void): void {
  bringIn(
    `${LIBRARY}${newId()}`,
    file,
    ({ assetId, asset }) => {
      const before = openCourse().draft.course.assets[from];
      if (!before) return;
      if (assetId === from) return note(say('media-same-file', { name: file.name }));
      if (kindOf(asset) !== kindOf(before)) return note(say('media-other-kind', { name: file.name }));
      replaceWith(from, { id: assetId, ...asset });
      then(assetId);
    },
    { enter: false },
  );
}

/** Takes files that nothing uses out of the course. Their bytes stay on disk, so that undo brings them back. */
export function removeFiles(ids: readonly AssetId[]): void {
  if (ids.length === 0) return;
  const { assets } = openCourse().draft.course;
  const [first] = ids;
  const name = first ? shortName(assets[first] ?? { name: '' }) : '';
  change(({ course }) => {
    for (const id of ids) delete course.assets[id];
  });
  note(say('media-removed', { name, n: ids.length }), { label: say('undo'), run: undo });
}

export type Right = 'licence' | 'source' | 'permission';

/** Writes who made files and by which right they are used. */
export function setRight(ids: readonly AssetId[], right: Right, value: string): void {
  const words = value.trim();
  change(({ course }) => {
    for (const id of ids) {
      const asset = course.assets[id];
      if (!asset) continue;
      if (words) asset[right] = words;
      else delete asset[right];
    }
  });
}

/** Writes who is heard in a film or recording. */
export const setVoice = (id: AssetId, voice: Voice): void =>
  change(({ course }) => {
    const asset = course.assets[id];
    if (asset) asset.voice = voice;
  });

/** Gives an item that is a film its captions in a language, or a film or recording its transcript. */
export function setItem(id: Id, lang: Lang, given: { captions?: AssetId; transcript?: string }): void {
  change(({ course }) => {
    const item = course.outline.flatMap((module) => module.items).find((one) => one.id === id);
    if (item?.kind === 'video' && given.captions)
      item.captions = [
        ...(item.captions ?? []).filter((track) => track.lang !== lang),
        { lang, asset: given.captions },
      ];
    if ((item?.kind === 'video' || item?.kind === 'audio') && given.transcript !== undefined)
      item.transcript = { ...item.transcript, [lang]: given.transcript };
  });
}

/** Changes a block of a page, wherever the author is. */
export function setBlock(page: Id, lang: Lang, block: Id, attrs: Readonly<Record<string, unknown>>): void {
  change(({ docs }) => {
    const key = docKey(page, lang);
    const doc = docs[key];
    if (doc) docs[key] = withAttrs(doc as Doc, block, attrs) as WritableDraft<Doc>;
  });
}
