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

/** A part of a part, as a part of the whole. */
export function within(outer: Window, part: Window): Window {
  const [width, height] = [outer.right - outer.left, outer.bottom - outer.top];
  return {
    left: outer.left + part.left * width,
    top: outer.top + part.top * height,
    right: outer.left + part.right * width,
    bottom: outer.top + part.bottom * height,
  };
}

/** A part of the whole as seen from within another: what lies around that is below 0 or above 1. */
export function from(inner: Window, part: Window): Window {
  const [width, height] = [inner.right - inner.left, inner.bottom - inner.top];
  return {
    left: (part.left - inner.left) / width,
    top: (part.top - inner.top) / height,
    right: (part.right - inner.left) / width,
    bottom: (part.bottom - inner.top) / height,
  };
}

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
  for (let j = 0; j <= size; j++) {
    const y = ys[j] as number;
    const line = Math.min(RASTER - 1, Math.floor(y));
    const q = y - line;
    for (let i = 0; i <= size; i++) {
      const x = xs[i] as number;
      const column = Math.min(RASTER - 1, Math.floor(x));
      const p = x - column;
      const at = line * SIDE + column;
      // Between the corners of pixels the sum grows in a straight line.
      const upper = (sums[at] as number) * (1 - p) + (sums[at + 1] as number) * p;
      const lower = (sums[at + SIDE] as number) * (1 - p) + (sums[at + SIDE + 1] as number) * p;
      rows[j * (size + 1) + i] = upper * (1 - q) + lower * q;
    }
  }
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

/** How far a line of pixels may differ from the margin's brightness and still be margin. */
const MARGIN = 16;
/** Pixels in a hundred of a line that may differ more: dust, and what JPEG leaves beside an edge. */
const DUST = 0.03;
/** Of a side, what must be left for the rest to be a margin. */
const LEAST = 0.25;
/** Frames in frames: a border laid around a picture that has a margin of its own. */
const MOST_FRAMES = 3;

/** The picture or the part of it, then that without its frame or margin of one brightness, then without the next one. */
export function framesOf(
  pixels: Uint8Array,
  { left, top, right, bottom }: Window = WHOLE,
): readonly Window[] {
  const pixelAt = (edge: number) => Math.round(edge * RASTER);
  const frames: Pixels[] = [
    { left: pixelAt(left), top: pixelAt(top), right: pixelAt(right), bottom: pixelAt(bottom) },
  ];
  while (frames.length < MOST_FRAMES) {
    const next = trimmed(pixels, frames.at(-1) as Pixels);
    if (!next) break;
    frames.push(next);
  }
  return frames.map((frame) => ({
    left: frame.left / RASTER,
    top: frame.top / RASTER,
    right: frame.right / RASTER,
    bottom: frame.bottom / RASTER,
  }));
}

/** A window in whole pixels of the raster. */
type Pixels = Window;

/** Undefined where there is no margin, or nothing else. */
function trimmed(pixels: Uint8Array, { left, top, right, bottom }: Pixels): Pixels | undefined {
  const row = (y: number) => pixels.subarray(y * RASTER + left, y * RASTER + right);
  const column = (x: number) =>
    Uint8Array.from({ length: bottom - top }, (_, i) => pixels[(top + i) * RASTER + x] as number);
  const above = margin((i) => row(top + i), bottom - top);
  const below = margin((i) => row(bottom - 1 - i), bottom - top);
  const before = margin((i) => column(left + i), right - left);
  const behind = margin((i) => column(right - 1 - i), right - left);
  const least = LEAST * RASTER;
  if (bottom - top - above - below < least || right - left - before - behind < least) return undefined;
  // A line or two is what scaling leaves at an edge.
  if (above + below + before + behind < 5) return undefined;
  return { left: left + before, top: top + above, right: right - behind, bottom: bottom - below };
}

/** How many lines from an edge have the brightness of the first, as most of its pixels have it. */
function margin(line: (i: number) => Uint8Array, length: number): number {
  // A copy: a row lies in the picture itself.
  const first = Uint8Array.from(line(0)).sort();
  const brightness = first[first.length >> 1] as number;
  let count = 0;
  while (count < length) {
    let other = 0;
    const pixels = line(count);
    for (const pixel of pixels) if (Math.abs(pixel - brightness) > MARGIN) other += 1;
    if (other > pixels.length * DUST) break;
    count += 1;
  }
  return count;
}
