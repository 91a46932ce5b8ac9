/** Files on their way into the course: which block waits for which, how far each is, and how to stop it. */
import { create } from 'zustand';
import type { ImportedAsset } from '../packager/api.ts';
import { readCues, writeCues } from './film/cues.ts';
import { change } from './history.ts';
import { openCourse, useCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { upload } from './upload.ts';
import { say } from './words.tsx';

export interface Uploading {
  readonly name: string;
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
  /** What went wrong, in words; empty when the engine did not answer. */
  readonly fault?: string;
  readonly again: () => void;
}

export const useUploads = create<Readonly<Record<string, Uploading>>>(() => ({}));

const put = (key: string, change: Partial<Uploading>): void =>
  useUploads.setState((all) => {
    const now = all[key];
    return now ? { [key]: { ...now, ...change } } : {};
  });

export const dismissUpload = (key: string): void =>
  useUploads.setState((all) => Object.fromEntries(Object.entries(all).filter(([k]) => k !== key)), true);

/**
 * Brings captions in like `bringIn`; SubRip becomes WebVTT, which is all that
 * browsers play. What is neither is said and left out.
 */
export async function bringCaptions(
  key: string,
  file: File,
  then: (asset: ImportedAsset) => void,
): Promise<void> {
  const text = await file.text();
  const cues = readCues(text);
  if (!cues) {
    note(say('captions-other-kind', { name: file.name }));
    return;
  }
  const isVtt = /^\uFEFF?WEBVTT/.test(text);
  const name = `${file.name.replace(/\.[a-z0-9]{1,5}$/i, '')}.vtt`;
  bringIn(key, isVtt ? file : new File([writeCues(cues)], name, { type: 'text/vtt' }), then);
}

interface BringOptions {
  /** False where `then` makes the entry in course.json itself, as part of a larger change. */
  readonly enter?: boolean;
}

/**
 * Brings a file into the course for `key` (a block, or a block and its part).
 * `then` is called with the asset when it is in; its entry in course.json is made here.
 */
export function bringIn(
  key: string,
  file: File,
  then: (asset: ImportedAsset) => void,
  options: BringOptions = {},
): void {
  const { path } = openCourse();
  const going = upload(path, file, (done) => put(key, { done }));
  useUploads.setState({
    [key]: {
      name: file.name,
      done: 0,
      total: file.size,
      stop: () => {
        going.stop();
        dismissUpload(key);
      },
      again: () => bringIn(key, file, then, options),
    },
  });
  void going.result.then((reply) => {
    if (!reply.ok) {
      if (reply.error.code !== 'cancelled') put(key, { fault: reply.error.message });
      return;
    }
    dismissUpload(key);
    const { assetId, asset } = reply.value;
    if (options.enter !== false)
      change(
        ({ course }) => {
          course.assets[assetId] ??= asset;
        },
        { silent: true, course: path },
      );
    whenInFront(path, () => then(reply.value));
  });
}

/** Now if the course is in front, else when it is there again: its blocks can be changed only then. */
function whenInFront(path: string, run: () => void): void {
  const isFront = (): boolean => useCourse.getState().open?.path === path;
  if (isFront()) {
    run();
    return;
  }
  const stop = useCourse.subscribe(({ all }) => {
    if (all.some((c) => c.path === path) && !isFront()) return;
    stop();
    // Its page must be shown first, and its author may have left again by then.
    if (isFront()) setTimeout(() => whenInFront(path, run));
  });
}

/** Where an asset of the course in front can be seen. */
export function assetUrl(id: string): string | undefined {
  const { draft, assetBase } = openCourse();
  const asset = draft.course.assets[id];
  return asset && `${assetBase}${id}.${asset.ext}`;
}
