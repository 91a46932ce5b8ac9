/** How the original is lit in the copy: lighter, darker, with more or less contrast. */
import type { Layer, Overlap } from './plane.ts';

/** `gain` and `offset` make the original's brightness the copy's, to within `spread` mostly. */
export interface Light {
  readonly gain: number;
  readonly offset: number;
  readonly spread: number;
}

export const LEAST_GAIN = 0.2;
export const LEAST_PIXELS = 40;
/** Differences of brightness at least taken to be of one and the same thing. */
export const SAME = 6;
/** Of a normal spread the mean distance is four fifths. */
export const SPREAD = 1.25;
/** Spreads from the line beyond which a pixel is another thing, as a caption. */
export const BEYOND = 2.5;
const ROUNDS = 3;

/** The straight line from the original's brightness to the copy's, pixels far from it left out after the first round. */
export function lightOf({ pixels: copy }: Layer, { count, pixel, value }: Overlap): Light | undefined {
  let gain = 1;
  let offset = 0;
  let spread = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    let [n, sx, sy, sxx, sxy, off] = [0, 0, 0, 0, 0, 0];
    for (let s = 0; s < count; s++) {
      const theirs = value[s] as number;
      const own = copy[pixel[s] as number] as number;
      const miss = Math.abs(own - gain * theirs - offset);
      if (miss > Math.max(SAME, BEYOND * spread)) continue;
      n += 1;
      off += Number.isFinite(spread) ? miss : 0;
      sx += theirs;
      sy += own;
      sxx += theirs * theirs;
      sxy += theirs * own;
    }
    const variance = sxx - (sx * sx) / n;
    if (n < LEAST_PIXELS || variance < n) return undefined;
    const before = Number.isFinite(spread) ? (SPREAD * off) / n : undefined;
    gain = Math.max(LEAST_GAIN, (sxy - (sx * sy) / n) / variance);
    offset = (sy - gain * sx) / n;
    spread = before ?? Math.sqrt(variance / n) * gain;
  }
  return { gain, offset, spread };
}
