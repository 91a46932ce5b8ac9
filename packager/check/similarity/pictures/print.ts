/**
 * What is kept of a picture to know it again: hashes of the whole and of parts
 * of it, since a copy may be cut, and a thumbnail that a likely copy is laid
 * upon. A print can be computed from nothing else, and says little else.
 */
import { type Luminance, RASTER } from '../../../read/media/luminance.ts';
import { detailOf } from './detail.ts';
import { thumbOf } from './thumb.ts';
import { CELLS, hashOf, WORDS, wavesOf } from './waves.ts';
import { cellsOf, framesOf, sumsOf, WHOLE, type Window, within } from './window.ts';

/** Counts up whenever equal pictures would get other prints: those of different versions are never compared. */
export const PRINT_VERSION = 5;

export interface PicturePrint {
  /** The picture without its margin. */
  readonly inner: Window;
  /** Of each of `windowsOf(inner)`, `WORDS` words. */
  readonly hashes: Int32Array;
  /** `THUMB` by `THUMB` pixels of `inner`: a frame agrees with any other frame, and says nothing. */
  readonly thumb: Uint8Array;
}

/** 'small': an icon or a bullet. 'plain': so little is in it that other pictures look the same. */
type Unprinted = 'small' | 'plain';

/** Pixels on the shorter side. */
const LEAST_SIDE = 64;
/** Of 16 by 16 cells, those that must not be of one brightness. */
const LEAST_CELLS = 24;
/** Difference of brightness within a cell that is seen. */
const SEEN = 20;

export function printOf({ pixels, width, height }: Luminance): PicturePrint | Unprinted {
  if (Math.min(width, height) < LEAST_SIDE) return 'small';
  const sums = sumsOf(pixels);
  const inner = framesOf(pixels).at(-1) ?? WHOLE;
  const thumb = thumbOf(sums, inner);
  if (livelyCells(pixels) < LEAST_CELLS || detailOf(thumb) < LEAST_DETAIL) return 'plain';
  const windows = windowsOf(inner);
  const hashes = new Int32Array(windows.length * WORDS);
  for (const [i, window] of windows.entries())
    hashes.set(hashOf(wavesOf(cellsOf(sums, window, CELLS))), i * WORDS);
  return { inner, hashes, thumb };
}

/**
 * Bytes of detail below which it is a flag, a letter, an arrow: 1.6 % of the benchmark's tuning half, of
 * which two thirds of all false finds there were.
 */
const LEAST_DETAIL = 470;

const GRID = 16;

/** Cells in which something is to be seen. */
function livelyCells(pixels: Uint8Array): number {
  const step = RASTER / GRID;
  let lively = 0;
  for (let y = 0; y < RASTER; y += step)
    for (let x = 0; x < RASTER; x += step) {
      let [low, high] = [255, 0];
      for (let j = y; j < y + step; j++)
        for (let i = x; i < x + step; i++) {
          const pixel = pixels[j * RASTER + i] as number;
          if (pixel < low) low = pixel;
          if (pixel > high) high = pixel;
        }
      if (high - low >= SEEN) lively += 1;
    }
  return lively;
}

/** Shares kept of width and height, and where such a part may lie: a copy cut otherwise lies close to one of these. */
const PARTS: readonly Window[] = [
  WHOLE,
  ...placed(0.93, 3),
  ...placed(0.86, 3),
  ...placed(0.78, 5),
  ...[0.1, 0.18].flatMap((cut): Window[] => [
    { ...WHOLE, bottom: 1 - cut },
    { ...WHOLE, top: cut },
    { ...WHOLE, right: 1 - cut },
    { ...WHOLE, left: cut },
  ]),
];

/** @param places across, and down */
function placed(share: number, places: number): Window[] {
  const at = Array.from({ length: places }, (_, i) => ((1 - share) * i) / (places - 1));
  return at.flatMap((left) => at.map((top) => ({ left, top, right: left + share, bottom: top + share })));
}

/** The parts that hashes are kept of: those of the picture without its margin, and with one the whole as well. */
export const windowsOf = (inner: Window): readonly Window[] =>
  inner.right - inner.left === 1 && inner.bottom - inner.top === 1
    ? PARTS
    : [...PARTS.map((part) => within(inner, part)), WHOLE];

/** Without the corners that turning a picture by a few degrees leaves empty. */
const CORNERLESS: Window = { left: 0.05, top: 0.05, right: 0.95, bottom: 0.95 };
/** Without a caption laid over its foot or head. */
const CAPTIONLESS: readonly Window[] = [
  { ...WHOLE, bottom: 0.82 },
  { ...WHOLE, top: 0.18 },
];

/** The parts that are looked for when this is the copy. @param frames of it (`framesOf`) */
export function askedOf(pixels: Uint8Array, frames: readonly Window[]): readonly Window[] {
  const inner = frames.at(-1) ?? WHOLE;
  // A caption as broad as the picture hides that there is a margin.
  const captionless = CAPTIONLESS.flatMap((part) => {
    const [whole, ...bare] = framesOf(pixels, within(inner, part));
    return [whole ?? inner, ...bare.slice(-1)];
  });
  return [...frames, within(inner, CORNERLESS), ...captionless];
}
