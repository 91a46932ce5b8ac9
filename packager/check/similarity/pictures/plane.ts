/** A thumbnail made ready to be laid, its brightness between pixels, and the one walk over what overlaps. */
import type { Affine } from './affine.ts';
import { THUMB } from './thumb.ts';

/** Brightness, row by row, `side` by `side`. */
export interface Layer {
  readonly side: number;
  readonly pixels: Float64Array;
}

/** A thumbnail as it is, but for a breath of blur; at half its size; and that blurred. */
export interface Plane {
  readonly full: Layer;
  readonly half: Layer;
  readonly coarse: Layer;
}

export function planeOf(thumb: Uint8Array): Plane {
  const pixels = new Float64Array(thumb);
  const half = blurred({ side: HALF, pixels: halved(pixels) }, 1);
  let full: Layer | undefined;
  return {
    // Most originals are left before it is asked for.
    get full() {
      full ??= blurred({ side: THUMB, pixels }, 1);
      return full;
    },
    half,
    coarse: blurred(blurred(half, 2), 2),
  };
}

const HALF = THUMB / 2;

function halved(pixels: Float64Array): Float64Array {
  const half = new Float64Array(HALF * HALF);
  for (let y = 0; y < HALF; y++)
    for (let x = 0; x < HALF; x++) {
      const at = 2 * y * THUMB + 2 * x;
      const right = (pixels[at] as number) + (pixels[at + 1] as number);
      half[y * HALF + x] = (right + (pixels[at + THUMB] as number) + (pixels[at + THUMB + 1] as number)) / 4;
    }
  return half;
}

function blurred({ side, pixels }: Layer, radius: number): Layer {
  return { side, pixels: turnedBlur(turnedBlur(pixels, side, radius), side, radius) };
}

/** Blurs along rows by weights 1, 2 … 2, 1 and exchanges across and down, so that twice is a blur both ways. */
function turnedBlur(from: Float64Array, side: number, radius: number): Float64Array {
  const to = new Float64Array(from.length);
  const weights = (radius + 1) ** 2;
  for (let y = 0; y < side; y++) {
    const row = y * side;
    for (let x = 0; x < side; x++) {
      let sum = 0;
      for (let k = -radius; k <= radius; k++) {
        const near = x + k < 0 ? 0 : x + k >= side ? side - 1 : x + k;
        sum += (radius + 1 - (k < 0 ? -k : k)) * (from[row + near] as number);
      }
      to[x * side + y] = sum / weights;
    }
  }
  return to;
}

/** Brightness between pixels. */
export function at({ side, pixels }: Layer, x: number, y: number): number {
  const i = x | 0;
  const j = y | 0;
  const p = x - i;
  const q = y - j;
  const k = j * side + i;
  const upper = (pixels[k] as number) * (1 - p) + (pixels[k + 1] as number) * p;
  const lower = (pixels[k + side] as number) * (1 - p) + (pixels[k + side + 1] as number) * p;
  return upper * (1 - q) + lower * q;
}

/** Pixels of the copy that lie upon the original: the first `count` of each list. */
export interface Overlap {
  count: number;
  /** Which pixel of the copy. */
  readonly pixel: Int32Array;
  /** Where it lies in the original, in pixels. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The original's brightness there. */
  readonly value: Float64Array;
}

const PIXELS = THUMB * THUMB;
/** Written over by every walk: one picture is laid after the other. */
const WALKED: Overlap = {
  count: 0,
  pixel: new Int32Array(PIXELS),
  x: new Float64Array(PIXELS),
  y: new Float64Array(PIXELS),
  value: new Float64Array(PIXELS),
};

/**
 * @param step takes every pixel of the copy, or every second one across and down
 * @param margin pixels of the original that must be left beside each
 * @returns lists that the next call writes over
 */
export function overlapOf(original: Layer, affine: Affine, step: number, margin: number): Overlap {
  const [a, b, c, d, e, f] = affine;
  const { side } = original;
  const last = side - 1.001 - margin;
  let count = 0;
  for (let j = 0; j < side; j += step)
    for (let i = 0; i < side; i += step) {
      const x = (i + 0.5) / side;
      const y = (j + 0.5) / side;
      const px = (a * x + b * y + c) * side - 0.5;
      const py = (d * x + e * y + f) * side - 0.5;
      if (px < margin || py < margin || px > last || py > last) continue;
      WALKED.pixel[count] = j * side + i;
      WALKED.x[count] = px;
      WALKED.y[count] = py;
      WALKED.value[count] = at(original, px, py);
      count += 1;
    }
  WALKED.count = count;
  return WALKED;
}
