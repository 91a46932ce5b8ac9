/** Pictures changed by the engine: looked at, made anew with a way to stop, and taken or dropped. */
import type { Failure, ImportedAsset, InputOf, PictureFacts, Reply } from '../../packager/api.ts';
import type { Asset, AssetId } from '../../packager/course/course.ts';
import { listen, rpc } from '../rpc.ts';
import { openCourse } from '../store.ts';

export type PictureChange = InputOf<'picture.make'>['change'];

const looked = new Map<AssetId, Promise<Reply<PictureFacts>>>();

/** What is known of a picture; a file never changes, so it is asked once. */
export function lookAt(id: AssetId, { ext }: Pick<Asset, 'ext'>): Promise<Reply<PictureFacts>> {
  const known = looked.get(id);
  if (known) return known;
  const asked = rpc('picture.look', { path: openCourse().path, asset: id, ext });
  looked.set(id, asked);
  void asked.then((reply) => reply.ok || looked.delete(id));
  return asked;
}

interface Making {
  readonly result: Promise<Reply<ImportedAsset>>;
  readonly stop: () => void;
}

/** Makes another picture of one; the old one stays in the course until `replaceWith` puts the new in its place. */
export function makePicture(id: AssetId, { ext, name }: Asset, change: PictureChange): Making {
  let job: string | undefined;
  let stopped = false;
  const ask = async (): Promise<Reply<ImportedAsset>> => {
    const early = new Map<string, Reply<ImportedAsset>>();
    let heard: (reply: Reply<ImportedAsset>) => void = () => undefined;
    const ended = new Promise<Reply<ImportedAsset>>((resolve) => {
      heard = resolve;
    });
    const deaf = listen((event) => {
      if (event.type !== 'picture' && event.type !== 'failed') return;
      const reply: Reply<ImportedAsset> =
        event.type === 'picture' ? { ok: true, value: event.value } : { ok: false, error: event.error };
      // A small picture may be made before the name of its job has come back.
      if (job === undefined) early.set(event.job, reply);
      else if (event.job === job) heard(reply);
    });
    try {
      const begun = await rpc('picture.make', { path: openCourse().path, asset: id, ext, name, change });
      if (!begun.ok) return begun;
      job = begun.value.job;
      if (stopped) void rpc('picture.stop', { job });
      return early.get(job) ?? (await ended);
    } finally {
      deaf();
    }
  };
  return {
    result: ask(),
    stop: () => {
      stopped = true;
      if (job) void rpc('picture.stop', { job });
    },
  };
}

/** Takes a picture away that was made and not wanted. */
export const dropPicture = ({ assetId, asset }: ImportedAsset): void =>
  void rpc('picture.drop', { path: openCourse().path, asset: assetId, ext: asset.ext });

/** Whether the engine can change a picture of this kind. */
export const canChange = ({ ext }: Pick<Asset, 'ext'>): boolean =>
  ['png', 'jpg', 'webp', 'gif'].includes(ext);

export const wasStopped = (error: Failure): boolean => error.code === 'cancelled';
