/** Files on their way into the course: which block waits for which, how far each is, and how to stop it. */
import { create } from 'zustand';
import type { ImportedAsset } from '../packager/api.ts';
import { change } from './history.ts';
import { openCourse, useCourse } from './store.ts';
import { upload } from './upload.ts';

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
 * Brings a file into the course for `key` (a block, or a block and its part).
 * `then` is called with the asset when it is in; its entry in course.json is made here.
 */
export function bringIn(key: string, file: File, then: (asset: ImportedAsset) => void): void {
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
      again: () => bringIn(key, file, then),
    },
  });
  void going.result.then((reply) => {
    if (!reply.ok) {
      if (reply.error.code !== 'cancelled') put(key, { fault: reply.error.message });
      return;
    }
    dismissUpload(key);
    const { assetId, asset } = reply.value;
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
    // Its page must be shown first.
    if (isFront()) setTimeout(run);
  });
}

/** Where an asset of the course in front can be seen. */
export function assetUrl(id: string): string | undefined {
  const { draft, assetBase } = openCourse();
  const asset = draft.course.assets[id];
  return asset && `${assetBase}${id}.${asset.ext}`;
}
