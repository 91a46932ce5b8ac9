/** Pictures changed by the engine: looked at, and asked for in another form. */
import type { InputOf, PictureFacts, Reply } from '../../packager/api.ts';
import type { Asset, AssetId } from '../../packager/course/course.ts';
import { rpc } from '../rpc.ts';
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

/** Asks the engine for another picture of one; the old one stays in the course until `replaceWith` puts the new in its place. */
export const askForPicture = (id: AssetId, { ext, name }: Asset, change: PictureChange) =>
  rpc('picture.make', { path: openCourse().path, asset: id, ext, name, change });

/** Whether the engine can change a picture of this kind. */
export const canChange = ({ ext }: Pick<Asset, 'ext'>): boolean =>
  ['png', 'jpg', 'webp', 'gif'].includes(ext);
