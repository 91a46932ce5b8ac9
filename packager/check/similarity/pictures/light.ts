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
const WHITE = 255;
/** Share of the pixels that must lie between black and white, and how much they must vary, for a line through these alone. */
const ENOUGH = 0.15;
const VARIED = 100;
/** How much pixels must vary at all: those of a faint picture made coarse are hardly a level apart. */
const FAINT = 0.1;
/** Brightness as near to black or white as pixels come that were pressed there. */
const PRESSED = 3;

/** The original's brightness as the copy shows it: what would be lighter than white is white. */
export const litBy = ({ gain, offset }: Pick<Light, 'gain' | 'offset'>, value: number): number =>
  Math.min(WHITE, Math.max(0, gain * value + offset));

/** Whether it says nothing of the light: what was lighter or darker still became the same. */
const isPressed = (value: number): boolean => value <= PRESSED || value >= WHITE - PRESSED;

/** The straight line from the original's brightness to the copy's, pixels far from it left out after the first round. */
export const lightOf = (copy: Layer, overlap: Overlap): Light | undefined =>
  lineOf(copy, overlap, true) ?? lineOf(copy, overlap, false);

/** @param inBetween pixels of the copy that are black or white are left out; undefined where too few are left */
function lineOf(
  { pixels: copy }: Layer,
  { count, pixel, value }: Overlap,
  inBetween: boolean,
): Light | undefined {
  let gain = 1;
  let offset = 0;
  let spread = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    let n = 0;
    let sx = 0;
    let sy = 0;
    let sxx = 0;
    let sxy = 0;
    let off = 0;
    for (let s = 0; s < count; s++) {
      const theirs = value[s] as number;
      const own = copy[pixel[s] as number] as number;
      if (inBetween && isPressed(own)) continue;
      const miss = Math.abs(own - gain * theirs - offset);
      if (miss > Math.max(SAME, BEYOND * spread)) continue;
      n += 1;
      if (spread < Number.POSITIVE_INFINITY) off += miss;
      sx += theirs;
      sy += own;
      sxx += theirs * theirs;
      sxy += theirs * own;
    }
    const variance = sxx - (sx * sx) / n;
    if (n < (inBetween ? count * ENOUGH : LEAST_PIXELS) || variance < n * (inBetween ? VARIED : FAINT))
      return undefined;
    const before = Number.isFinite(spread) ? (SPREAD * off) / n : undefined;
    gain = Math.max(LEAST_GAIN, (sxy - (sx * sy) / n) / variance);
    offset = (sy - gain * sx) / n;
    spread = before ?? Math.sqrt(variance / n) * gain;
  }
  return { gain, offset, spread };
}
