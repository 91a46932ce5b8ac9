/** The course's picture as the platform shows it: a JPEG in the shape of 265 x 150, below a megabyte. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Crop } from '../jobs/picture.ts';
import { type Facts, type Part, PLACES } from './facts.ts';

/** What the upload form cuts a picture to (docs/platform.md 1.1). */
const SHAPE = { width: 265, height: 150 } as const;
/** Twice the pixels, for sharp screens. */
const WIDTH = 2 * SHAPE.width;
const QUALITY = 85;

export interface ThumbnailPart extends Part {
  /** Path in the dossier. */
  readonly path?: string;
}

/** The largest part of a picture in the shape that is asked for, from its middle. */
export function middleOf(picture: { readonly width: number; readonly height: number }): Crop {
  const wide = picture.width * SHAPE.height > picture.height * SHAPE.width;
  const width = wide ? Math.round((picture.height * SHAPE.width) / SHAPE.height) : picture.width;
  const height = wide ? picture.height : Math.round((picture.width * SHAPE.height) / SHAPE.width);
  const left = Math.floor((picture.width - width) / 2);
  return { left, top: Math.floor((picture.height - height) / 2), width, height };
}

export async function thumbnail({ project, folder, work, signal, runJob }: Facts): Promise<ThumbnailPart> {
  const { thumbnail: id, assets } = project.course;
  const asset = id === undefined ? undefined : assets[id];
  if (!asset) return { files: [], notes: [{ key: 'no-thumbnail', data: {} }] };
  const file = `${folder}/assets/${id}.${asset.ext}`;
  const out = join(work, 'thumbnail.jpg');
  const stop = signal ? { signal } : {};
  const seen = await runJob('picture', { file }, stop);
  const change = { width: WIDTH, format: 'jpeg', quality: QUALITY } as const;
  const made =
    seen.ok &&
    seen.value.ok &&
    (await runJob(
      'picture',
      { file, make: { out, change: { ...change, crop: middleOf(seen.value.value) } } },
      stop,
    ));
  if (!made || !(made.ok && made.value.ok))
    return { files: [], notes: [{ key: 'thumbnail-not-made', data: { name: asset.name } }] };
  const path = `${PLACES.upload}/thumbnail.jpg`;
  return { files: [{ path, file: out, bytes: (await stat(out)).size }], notes: [], path };
}
