/** A picture that originals are sought for, ready to be looked up. */
import type { Luminance } from '../../../read/media/luminance.ts';
import type { Affine } from './affine.ts';
import { type Plane, planeOf } from './plane.ts';
import { askedOf } from './print.ts';
import { thumbOf } from './thumb.ts';
import { turnedBack } from './turned.ts';
import { CELLS, type Waves, wavesOf } from './waves.ts';
import { cellsOf, framesOf, sumsOf, WHOLE, type Window } from './window.ts';

export interface Copy {
  /** What of it may be the other picture. */
  readonly parts: readonly Part[];
  /** Without its margin, which is what the plane shows. */
  readonly inner: Window;
  readonly plane: Plane;
}

interface Part {
  readonly window: Window;
  readonly waves: Waves;
  /** Where it was turned a little: from a place of the plane to where it lies as if it were not (turned.ts). */
  readonly upright?: Affine;
}

export function copyOf(picture: Luminance): Copy {
  const { pixels } = picture;
  const sums = sumsOf(pixels);
  const frames = framesOf(pixels);
  const inner = frames.at(-1) ?? WHOLE;
  return {
    parts: [
      ...askedOf(pixels, frames).map((window) => ({ window, waves: wavesOf(cellsOf(sums, window, CELLS)) })),
      // Turned on white, a picture with a white margin is seen whole only with all that is around it.
      ...[...new Set([frames[0] ?? WHOLE, inner])].flatMap((frame) => turnedBack(picture, frame, inner)),
    ],
    inner,
    plane: planeOf(thumbOf(sums, inner)),
  };
}
