/** Where one thumbnail lies upon another, what is seen in both, summed over small blocks. */
import type { Affine } from './affine.ts';
import { type Light, lightOf, litBy } from './light.ts';
import { at, type Layer, overlapOf } from './plane.ts';

/** Pixels of a block on a side. */
export const BLOCK = 6;

/** Steps of brightness from one pixel to the next that are no edge yet. */
const FAINT = 3;

/** Sums over the pixels of a block: x of the copy, y of the original; their edges likewise. */
export type Block = Record<'n' | 'x' | 'y' | 'xx' | 'yy' | 'xy' | 'exx' | 'eyy' | 'exy' | 'misfit', number>;

/**
 * @param margin pixels of the original beside its edge that are left out: where a copy was turned, or set
 *   in a frame, an edge runs there that the original does not have
 * @returns the copy's blocks row by row, those that lie beside the original empty; undefined where nothing can be told
 */
export const blocksOf = (copy: Layer, original: Layer, affine: Affine, margin: number): Block[] | undefined =>
  summed(copy, original, affine, margin, true);

/** The same of brightness alone: edges cost four fifths of the time, and are left 0. */
export const tonesOf = (copy: Layer, original: Layer, affine: Affine): Block[] | undefined =>
  summed(copy, original, affine, 0.5, false);

function summed(
  copy: Layer,
  original: Layer,
  affine: Affine,
  margin: number,
  withEdges: boolean,
): Block[] | undefined {
  const { side, pixels } = copy;
  const across = side / BLOCK;
  const [a, b, , d, e] = affine;
  const light = lightOf(copy, overlapOf(original, affine, 1, 0));
  if (!light) return undefined;
  const sums = new Float64Array(across * across * SUMS);
  const { count, pixel, x: xs, y: ys, value: values } = overlapOf(original, affine, 1, margin);
  for (let s = 0; s < count; s++) {
    const k = pixel[s] as number;
    const i = k % side;
    const j = (k / side) | 0;
    if (i < 1 || j < 1 || i > side - 2 || j > side - 2) continue;
    const value = values[s] as number;
    const own = pixels[k] as number;
    const at = (((j / BLOCK) | 0) * across + ((i / BLOCK) | 0)) * SUMS;
    add(sums, at, 1);
    add(sums, at + 1, own);
    add(sums, at + 2, value);
    add(sums, at + 3, own * own);
    add(sums, at + 4, value * value);
    add(sums, at + 5, own * value);
    add(sums, at + 6, (own - litBy(light, value)) ** 2);
    if (!withEdges) continue;
    const px = xs[s] as number;
    const py = ys[s] as number;
    // Slopes of the original along the copy's own across and down.
    const sx = slope(original, light, px, py, a, d);
    const sy = slope(original, light, px, py, b, e);
    const ox = ((pixels[k + 1] as number) - (pixels[k - 1] as number)) / 2;
    const oy = ((pixels[k + side] as number) - (pixels[k - side] as number)) / 2;
    const strong = Math.sqrt(ox * ox + oy * oy);
    const lit = Math.sqrt(sx * sx + sy * sy);
    // Under a root, or a frame would outweigh all that is within it.
    add(sums, at + 7, (strong * strong) / (strong + FAINT));
    add(sums, at + 8, (lit * lit) / (lit + FAINT));
    add(sums, at + 9, (ox * sx + oy * sy) / Math.sqrt((strong + FAINT) * (lit + FAINT)));
  }
  return Array.from({ length: across * across }, (_, block) => blockAt(sums, block * SUMS));
}

const add = (sums: Float64Array, at: number, value: number): void => {
  sums[at] = (sums[at] as number) + value;
};

/** Sums of a block. */
const SUMS = 10;

function blockAt(sums: Float64Array, at: number): Block {
  const [n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0, misfit = 0, exx = 0, eyy = 0, exy = 0] = sums.subarray(
    at,
    at + SUMS,
  );
  return { n, x, y, xx, yy, xy, misfit, exx, eyy, exy };
}

/** Whether at least half of a block lies upon the original. */
export const overlaps = ({ n }: Block): boolean => n >= (BLOCK * BLOCK) / 2;

/** Half the difference between the pixels a step before and behind, along the copy's direction, lit as the copy is. */
function slope(layer: Layer, light: Light, x: number, y: number, dx: number, dy: number): number {
  const last = layer.side - 1.001;
  const behind = litBy(light, at(layer, inside(x + dx, last), inside(y + dy, last)));
  return (behind - litBy(light, at(layer, inside(x - dx, last), inside(y - dy, last)))) / 2;
}

const inside = (place: number, last: number): number => (place < 0 ? 0 : place > last ? last : place);
