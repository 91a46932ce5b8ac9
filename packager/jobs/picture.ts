/**
 * The job that makes a picture smaller, turns it, cuts it out or writes it in
 * another format. Decoding runs here, in a process that can be stopped and is
 * ended by time or memory. What the camera noted about the place and the owner
 * does not reach the new file; how it was held is applied to the pixels.
 */
import type { Sharp, SharpOptions } from 'sharp';
import { err, ok, type Result } from '../course/result.ts';
import { hasGps } from '../read/media/exif.ts';
import type { Job } from './serve.ts';

/** Pixels of the upright picture, after it was turned. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const PICTURE_FORMATS = ['jpeg', 'png', 'webp'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PictureChange {
  /** Clockwise. */
  readonly turn?: 0 | 90 | 180 | 270 | undefined;
  readonly crop?: Crop | undefined;
  /** At most this wide; a smaller picture stays as it is. */
  readonly width?: number | undefined;
  readonly format: PictureFormat;
  /** 1 to 100; a PNG has none. */
  readonly quality: number;
}

export interface PictureInput {
  readonly file: string;
  /** Absent: only looked at. */
  readonly make?: { readonly out: string; readonly change: PictureChange };
}

/** What is known of a picture without showing it. */
export interface PictureFacts {
  /** Upright. */
  readonly width: number;
  readonly height: number;
  /** It moves: only its size in bytes and pixels could be changed, not its frames one by one. */
  readonly moves: boolean;
  /** The camera wrote where the picture was taken (Exif 2.3, GPS tags). */
  readonly tellsPlace: boolean;
  readonly seeThrough: boolean;
}

export type PictureTrouble =
  /** The part that decodes pictures does not run on this machine. */
  | { readonly code: 'no-picture-tools'; readonly reason: string }
  | { readonly code: 'picture-unreadable'; readonly reason: string };

/** More pixels than any camera has: what claims more is a bomb. */
const MAX_PIXELS = 268_402_689;

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

export const pictureJob: Job<PictureInput, Result<PictureFacts, PictureTrouble>> = async (
  { file, make },
  { progress },
) => {
  let open: (input: string, options: SharpOptions) => Sharp;
  try {
    open = (await import('sharp')).default;
  } catch (error) {
    return err({ code: 'no-picture-tools', reason: reasonOf(error) });
  }
  try {
    progress({ done: 0, total: 2 });
    const facts = await look(open(file, { limitInputPixels: MAX_PIXELS }));
    progress({ done: 1, total: 2 });
    if (make) {
      const options = { limitInputPixels: MAX_PIXELS, animated: facts.moves };
      await write(open(file, options), facts, make.change, make.out);
    }
    return ok(facts);
  } catch (error) {
    return err({ code: 'picture-unreadable', reason: reasonOf(error) });
  }
};

async function look(picture: Sharp): Promise<PictureFacts> {
  const { autoOrient, pages = 1, exif, hasAlpha } = await picture.metadata();
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    moves: pages > 1,
    tellsPlace: exif !== undefined && hasGps(exif),
    seeThrough: hasAlpha ?? false,
  };
}

async function write(
  picture: Sharp,
  { moves }: PictureFacts,
  { turn = 0, crop, width, format, quality }: PictureChange,
  out: string,
): Promise<void> {
  // A moving picture keeps its frames as they are; only their width can change.
  let next = moves ? picture : picture.autoOrient().rotate(turn);
  if (crop && !moves) next = next.extract(crop);
  if (width) next = next.resize({ width, withoutEnlargement: true });
  switch (format) {
    case 'jpeg':
      // What is see-through becomes white, as on a page.
      next = next.flatten({ background: '#ffffff' }).jpeg({ quality, mozjpeg: true });
      break;
    case 'png':
      next = next.png({ compressionLevel: 9, palette: quality < 100, quality });
      break;
    case 'webp':
      next = next.webp({ quality });
      break;
  }
  await next.toFile(out);
}
