/** A picture that originals are sought for, ready to be looked up. */
import type { Luminance } from '../../../read/media/luminance.ts';
import { type Plane, planeOf } from './lay.ts';
import { askedOf, THUMB } from './print.ts';
import { CELLS, type Waves, wavesOf } from './waves.ts';
import { cellsOf, framesOf, sumsOf, WHOLE, type Window } from './window.ts';

export interface Copy {
  /** What of it may be the other picture. */
  readonly parts: readonly { readonly window: Window; readonly waves: Waves }[];
  readonly plane: Plane;
}

export function copyOf({ pixels }: Pick<Luminance, 'pixels'>): Copy {
  const sums = sumsOf(pixels);
  return {
    parts: askedOf(framesOf(pixels)).map((window) => ({
      window,
      waves: wavesOf(cellsOf(sums, window, CELLS)),
    })),
    plane: planeOf(Uint8Array.from(cellsOf(sums, WHOLE, THUMB), Math.round)),
  };
}
