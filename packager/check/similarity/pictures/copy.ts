/** A picture that originals are sought for, ready to be looked up. */
import type { Luminance } from '../../../read/media/luminance.ts';
import { type Plane, planeOf } from './plane.ts';
import { askedOf, thumbOf } from './print.ts';
import { turnedBack } from './turned.ts';
import { CELLS, type Waves, wavesOf } from './waves.ts';
import { cellsOf, framesOf, sumsOf, WHOLE, type Window } from './window.ts';

export interface Copy {
  /** What of it may be the other picture. */
  readonly parts: readonly { readonly window: Window; readonly waves: Waves }[];
  /** Without its margin, which is what the plane shows. */
  readonly inner: Window;
  readonly plane: Plane;
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
      ...[...new Set([WHOLE, inner])].flatMap((frame) => turnedBack(picture, frame)),
    ],
    inner,
    plane: planeOf(thumbOf(sums, inner)),
  };
}
