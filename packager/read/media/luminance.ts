/**
 * The brightness of a picture as a small square raster, whatever its format,
 * size and shape: all that comparing pictures looks at. The file is a
 * stranger's: run it in a job.
 */
import { err, ok, type Result } from '../../course/result.ts';

/** Pixels of the raster on a side. */
export const RASTER = 256;

/** Brightness, 0 to 255, row by row, `RASTER` by `RASTER`: the picture is stretched into the square. */
export interface Luminance {
  readonly pixels: Uint8Array;
  /** Of the picture itself, upright. */
  readonly width: number;
  readonly height: number;
}

/** 'no-tools': the part that decodes pictures does not run on this machine. */
export type LuminanceFault = 'no-tools' | 'unreadable';

/** What claims more pixels is a bomb, or a print for a wall; neither is decoded. */
const MOST_PIXELS = 64_000_000;

/** Formats by what the decoder finds in the bytes, whatever the name says. SVG is a program and is left out. */
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif']);

/** @param bytes of the file. Of a moving picture the first frame is taken; what is see-through is white. */
export async function luminanceOf(bytes: Uint8Array): Promise<Result<Luminance, LuminanceFault>> {
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  if (!sharp) return err('no-tools');
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
    const { format, autoOrient } = await picture.metadata();
    if (!FORMATS.has(format)) return err('unreadable');
    const pixels = await picture
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('b-w')
      .resize(RASTER, RASTER, { fit: 'fill' })
      .extractChannel(0)
      .raw()
      .toBuffer();
    return ok({ pixels, width: autoOrient.width, height: autoOrient.height });
  } catch {
    // libvips says in its own words what is wrong with the file; nobody can do anything with them.
    return err('unreadable');
  }
}
