/**
 * A picture that was turned by a few degrees, turned back: its waves are those of the
 * original, where the waves of what is seen between its empty corners hardly are.
 */
import { type Luminance, RASTER } from '../../../read/media/luminance.ts';
import type { Affine } from './affine.ts';
import { CELLS, type Waves, wavesOf } from './waves.ts';
import type { Window } from './window.ts';

/** Degrees; what was turned by one to four is near enough to one of these. */
const TURNS = [-2.75, 2.75];

/** Of a turned picture: where the original lies, as if it were not turned, and its waves. */
interface Turned {
  readonly window: Window;
  readonly waves: Waves;
  /** From a place of the picture to where it lies as if it were not turned, both as shares of `plane`. */
  readonly upright: Affine;
}

/** @param inner the picture without its margin @param plane what of it is laid upon the original */
export const turnedBack = (picture: Luminance, inner: Window, plane: Window): Turned[] =>
  TURNS.flatMap((degrees) => turned(picture, inner, plane, (degrees * Math.PI) / 180) ?? []);

/** Undefined where it is so narrow that nothing would be left. */
function turned(
  { pixels, width, height }: Luminance,
  inner: Window,
  plane: Window,
  angle: number,
): Turned | undefined {
  const [across, down] = [(inner.right - inner.left) * width, (inner.bottom - inner.top) * height];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // A turned rectangle fills one of w cos + h sin by w sin + h cos.
  const by = cos * cos - sin * sin;
  const w = (across * cos - down * Math.abs(sin)) / by;
  const h = (down * cos - across * Math.abs(sin)) / by;
  if (w < across / 2 || h < down / 2) return undefined;
  const [x0, y0] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2];
  const cells = new Float64Array(CELLS * CELLS);
  const side = CELLS * PLACES;
  for (let j = 0; j < side; j++)
    for (let i = 0; i < side; i++) {
      const [x, y] = [((i + 0.5) / side - 0.5) * w, ((j + 0.5) / side - 0.5) * h];
      const cell = Math.floor(j / PLACES) * CELLS + Math.floor(i / PLACES);
      const value = pixelAt(pixels, x0 + (x * cos - y * sin) / width, y0 + (x * sin + y * cos) / height);
      cells[cell] = (cells[cell] as number) + value;
    }
  return {
    window: {
      left: x0 - w / width / 2,
      right: x0 + w / width / 2,
      top: y0 - h / height / 2,
      bottom: y0 + h / height / 2,
    },
    waves: wavesOf(cells),
    upright: uprightIn(plane, width / height, { x: x0, y: y0 }, angle),
  };
}

/** A turn about a place of the picture, as one of shares of a part of it, whose sides need not be alike. */
function uprightIn(
  { left, top, right, bottom }: Window,
  shape: number,
  about: { readonly x: number; readonly y: number },
  angle: number,
): Affine {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const broad = (shape * (right - left)) / (bottom - top);
  const [x0, y0] = [(about.x - left) / (right - left), (about.y - top) / (bottom - top)];
  const [b, d] = [sin / broad, -sin * broad];
  return [cos, b, x0 - cos * x0 - b * y0, d, cos, y0 - d * x0 - cos * y0];
}

/** Places across and down of which a cell is the sum. */
const PLACES = 6;

const inside = (share: number): number => Math.min(RASTER - 1, Math.max(0, Math.floor(share * RASTER)));

const pixelAt = (pixels: Uint8Array, x: number, y: number): number =>
  pixels[inside(y) * RASTER + inside(x)] as number;
