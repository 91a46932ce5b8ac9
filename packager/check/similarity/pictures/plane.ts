/** A thumbnail made ready to be laid, its brightness between pixels, and the one walk over what overlaps. */
import type { Affine } from './affine.ts';
import { THUMB } from './print.ts';

/** A thumbnail as it is, but for a breath of blur, and blurred. */
export interface Plane {
  readonly fine: Float64Array;
  readonly coarse: Float64Array;
}

export function planeOf(thumb: Uint8Array): Plane {
  const fine = blurred(Float64Array.from(thumb), 1);
  return { fine, coarse: blurred(blurred(fine, 2), 2) };
}

function blurred(from: Float64Array, radius: number): Float64Array {
  return turnedBlur(turnedBlur(from, radius), radius);
}

/** Blurs along rows by weights 1, 2 … 2, 1 and exchanges across and down, so that twice is a blur both ways. */
function turnedBlur(from: Float64Array, radius: number): Float64Array {
  const to = new Float64Array(from.length);
  for (let y = 0; y < THUMB; y++)
    for (let x = 0; x < THUMB; x++) {
      let sum = 0;
      let weights = 0;
      for (let k = -radius; k <= radius; k++) {
        const weight = radius + 1 - Math.abs(k);
        sum += weight * (from[y * THUMB + Math.min(THUMB - 1, Math.max(0, x + k))] as number);
        weights += weight;
      }
      to[x * THUMB + y] = sum / weights;
    }
  return to;
}

/** Brightness between pixels. */
export function at(plane: Float64Array, x: number, y: number): number {
  const i = x | 0;
  const j = y | 0;
  const p = x - i;
  const q = y - j;
  const k = j * THUMB + i;
  const upper = (plane[k] as number) * (1 - p) + (plane[k + 1] as number) * p;
  const lower = (plane[k + THUMB] as number) * (1 - p) + (plane[k + THUMB + 1] as number) * p;
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
export function overlapOf(original: Float64Array, affine: Affine, step: number, margin: number): Overlap {
  const [a, b, c, d, e, f] = affine;
  const last = THUMB - 1.001 - margin;
  let count = 0;
  for (let j = 0; j < THUMB; j += step)
    for (let i = 0; i < THUMB; i += step) {
      const x = (i + 0.5) / THUMB;
      const y = (j + 0.5) / THUMB;
      const px = (a * x + b * y + c) * THUMB - 0.5;
      const py = (d * x + e * y + f) * THUMB - 0.5;
      if (px < margin || py < margin || px > last || py > last) continue;
      WALKED.pixel[count] = j * THUMB + i;
      WALKED.x[count] = px;
      WALKED.y[count] = py;
      WALKED.value[count] = at(original, px, py);
      count += 1;
    }
  WALKED.count = count;
  return WALKED;
}
