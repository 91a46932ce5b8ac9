/** Files that become items of the outline: chosen or dropped, each brought in and put in its place. */
import { create } from 'zustand';
import type { Id } from '../packager/course/course.ts';
import { AUDIO_TYPES, PDF_TYPES, VIDEO_TYPES } from './blocks/media.tsx';
import { change } from './history.ts';
import { newId } from './ids.ts';
import * as outline from './outline.ts';
import { type NewPlace, newPlace } from './outline-actions.ts';
import type { LoneItem } from './outline-entries.ts';
import { courseAt, openCourse, setOpen, useCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { bringIn } from './uploads.ts';
import { type Key, say } from './words.tsx';

/** Items that are one file. */
export type FileItem = Extract<LoneItem, { asset: string }>;
export type FileKind = FileItem['kind'];

export const FILE_KINDS = ['pdf', 'video', 'audio'] as const satisfies readonly FileKind[];

/** What the picker offers for each kind. */
export const FILE_TYPES: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: PDF_TYPES,
  video: VIDEO_TYPES,
  audio: AUDIO_TYPES,
};

/** What adding one is called. */
export const ADD_WORDS: Readonly<Record<FileKind, Key>> = {
  pdf: 'item-add-pdf',
  video: 'item-add-video',
  audio: 'item-add-audio',
};

/** The kind of item that a file of this media type can be. */
const kindOfType = (type: string): FileKind | undefined =>
  FILE_KINDS.find((kind) => FILE_TYPES[kind].includes(type));

/** Names of files that cannot be items, for the outline to say so until it is read. */
export const useRefused = create<{ readonly names: readonly string[] }>(() => ({ names: [] }));
const refuse = (names: readonly string[]): void => useRefused.setState({ names });

/** How the outline finds what is on its way into a course. */
export const arrivalsOf = (path: string): string => `outline ${path} `;

/** `Annual_report.pdf` is called “Annual report”. */
const titleOf = (name: string): string => name.replace(/\.[^.]{1,8}$/, '').replace(/_+/g, ' ');

/** Asks for files of a kind and makes items of them, after what is shown or at the end of a module. */
export function pickItems(kind: FileKind, module?: number): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = FILE_TYPES[kind].join(',');
  input.onchange = () => takeItems([...(input.files ?? [])], newPlace(module));
  input.click();
}

/**
 * Makes an item of each file that can be one, in their order; the others are
 * named in the outline. All come in side by side, and each finds its place
 * behind those before it that are there already.
 * @param to where the first goes; else to `place`.
 */
export function takeItems(
  files: readonly File[],
  place: NewPlace,
  to?: Parameters<typeof outline.move>[2],
): void {
  const { path, lang } = openCourse();
  const known = files.filter(({ type }) => kindOfType(type));
  refuse(files.filter((file) => !known.includes(file)).map(({ name }) => name));
  const there: (Id | undefined)[] = known.map(() => undefined);
  for (const [i, file] of known.entries()) {
    const id = newId();
    bringIn(`${arrivalsOf(path)}${id}`, file, ({ assetId, asset }) => {
      // Its bytes decide what it is, not its name.
      const kind = kindOfType(asset.mediaType);
      if (!kind) {
        refuse([file.name]);
        return;
      }
      const before = there.slice(0, i).findLast((known) => known !== undefined);
      const first = there.every((known) => known === undefined);
      there[i] = id;
      const title = { [lang]: titleOf(file.name) };
      // Whoever has gone on writing stays on their page.
      const show = first && !document.activeElement?.closest('.sheet');
      change(
        (d) => {
          const after = before ? { ...place, after: before } : place;
          outline.addItem(d, after.module, after.after, { id, kind, title, asset: assetId });
          if (to && !before) outline.move(d, id, to);
        },
        { course: path, ...(show && { show: id }) },
      );
      if (show && useCourse.getState().open?.path === path) setOpen({ mode: 'write' });
    });
  }
}

/** Key of the file on its way to replace an item's. */
export const replacing = (id: Id): string => `${id}-file`;

/** Puts another file in the place of an item's, if it is of the same kind. */
export function replaceFile(id: Id, file: File): void {
  const { path } = openCourse();
  bringIn(replacing(id), file, ({ assetId, asset }) => {
    const course = courseAt(path)?.draft.course;
    const item = course && outline.itemOf(course, id);
    if (!item || !('asset' in item)) return;
    if (kindOfType(asset.mediaType) !== item.kind) {
      note(say('item-other-kind', { name: file.name }));
      return;
    }
    const setFile = (own: LoneItem): void => {
      if ('asset' in own) own.asset = assetId;
    };
    setItem(id, setFile, path);
  });
}

/** Changes an item of the outline, wherever it stands by now, in the course of a folder or the one in front. */
export function setItem(id: Id, recipe: (item: LoneItem) => void, course = openCourse().path): void {
  change(
    (d) => {
      const item = outline.itemOf(d.course, id);
      if (item) recipe(item);
    },
    { course },
  );
}
