/** A part of a picture, and its brightness as a small square: by sums over areas, so that any part costs the same. */
import { RASTER } from '../../../read/media/luminance.ts';

/** Edges as shares of the picture's width and height. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const WHOLE: Window = { left: 0, top: 0, right: 1, bottom: 1 };

/** Sums of brightness over every rectangle that begins at the upper left corner. */
export type Sums = Float64Array;

const SIDE = RASTER + 1;

/** @param pixels `RASTER` by `RASTER` */
export function sumsOf(pixels: Uint8Array): Sums {
  const sums = new Float64Array(SIDE * SIDE);
  for (let y = 0; y < RASTER; y++) {
    let row = 0;
    for (let x = 0; x < RASTER; x++) {
      row += pixels[y * RASTER + x] as number;
      sums[(y + 1) * SIDE + x + 1] = (sums[y * SIDE + x + 1] as number) + row;
    }
  }
  return sums;
}

/** @returns the mean brightness of `size` by `size` equal cells of the window, row by row */
export function cellsOf(sums: Sums, { left, top, right, bottom }: Window, size: number): Float64Array {
  const cells = new Float64Array(size * size);
  const xs = edges(left, right, size);
  const ys = edges(top, bottom, size);
  // One row of sums for each edge, so that a cell is four look-ups.
  const rows = new Float64Array((size + 1) * (size + 1));
  for (let j = 0; j <= size; j++)
    for (let i = 0; i <= size; i++) rows[j * (size + 1) + i] = sumAt(sums, xs[i] as number, ys[j] as number);
  const area = (((right - left) * (bottom - top)) / (size * size)) * RASTER * RASTER;
  for (let j = 0; j < size; j++)
    for (let i = 0; i < size; i++) {
      const at = j * (size + 1) + i;
      const below = at + size + 1;
      cells[j * size + i] =
        ((rows[below + 1] as number) -
          (rows[below] as number) -
          (rows[at + 1] as number) +
          (rows[at] as number)) /
        area;
    }
  return cells;
}

const edges = (from: number, to: number, size: number): number[] =>
  Array.from({ length: size + 1 }, (_, i) => (from + ((to - from) * i) / size) * RASTER);

/** Between the corners of pixels the sum grows in a straight line. */
function sumAt(sums: Sums, x: number, y: number): number {
  const i = Math.min(RASTER - 1, Math.floor(x));
  const j = Math.min(RASTER - 1, Math.floor(y));
  const [p, q] = [x - i, y - j];
  const at = j * SIDE + i;
  return (
    ((sums[at] as number) * (1 - p) + (sums[at + 1] as number) * p) * (1 - q) +
    ((sums[at + SIDE] as number) * (1 - p) + (sums[at + SIDE + 1] as number) * p) * q
  );
}

/** How far a line of pixels may differ from the corner's brightness and still be margin. */
const MARGIN = 12;
/** Pixels in a hundred of a line that may differ more: dust, and what JPEG leaves beside an edge. */
const DUST = 0.02;

/** The picture without a frame or margin of one brightness; `WHOLE` where it has none, or is nothing else. */
export function trimmed(pixels: Uint8Array): Window {
  const line = (from: number, step: number, margin: number): boolean => {
    let other = 0;
    for (let i = 0; i < RASTER; i++)
      if (Math.abs((pixels[from + i * step] as number) - margin) > MARGIN) other += 1;
    return other <= RASTER * DUST;
  };
  const reach = (first: number, next: number, step: number): number => {
    // The margin's brightness is that of most of its outermost line.
    const margin = median(pixels, first, step);
    let count = 0;
    while (count < RASTER && line(first + count * next, step, margin)) count += 1;
    return count;
  };
  const top = reach(0, RASTER, 1);
  if (top === RASTER) return WHOLE;
  const bottom = reach((RASTER - 1) * RASTER, -RASTER, 1);
  const left = reach(0, 1, RASTER);
  const right = reach(RASTER - 1, -1, RASTER);
  if (left + right > RASTER * 0.8 || top + bottom > RASTER * 0.8) return WHOLE;
  return {
    left: left / RASTER,
    top: top / RASTER,
    right: 1 - right / RASTER,
    bottom: 1 - bottom / RASTER,
  };
}

function median(pixels: Uint8Array, from: number, step: number): number {
  const line = Uint8Array.from({ length: RASTER }, (_, i) => pixels[from + i * step] as number).sort();
  return line[RASTER / 2] as number;
}
