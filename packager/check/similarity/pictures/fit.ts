/**
 * Moves one thumbnail upon another until they fit: least squares over the place
 * (Lucas and Kanade 1981, affine) and over gain and offset of the brightness;
 * pixels that do not fit, as under a caption, count less and less.
 */
import type { Affine } from './affine.ts';
import { BEYOND, LEAST_GAIN, LEAST_PIXELS, type Light, lightOf, litBy, SAME, SPREAD } from './light.ts';
import { at, type Layer, overlapOf } from './plane.ts';
import { COLUMNS, solve, UNKNOWNS } from './solve.ts';

/** Pixels by which a step must still move a corner. */
const SETTLED = 0.03;

/** @param step takes every pixel, or every second one across and down */
export function fitted(copy: Layer, original: Layer, from: Affine, step: number, rounds: number): Affine {
  const light = lightOf(copy, overlapOf(original, from, step, 0));
  if (!light) return from;
  let fit: Fit = { affine: from, ...light };
  for (let round = 0; round < rounds; round++) {
    const next = improved(copy, original, fit, step);
    if (!next) break;
    let moved = 0;
    for (let i = 0; i < 6; i++)
      moved = Math.max(moved, Math.abs((next.affine[i] as number) - (fit.affine[i] as number)));
    fit = next;
    if (moved * copy.side < SETTLED) break;
  }
  return fit.affine;
}

/** How the original is laid and lit. */
interface Fit extends Light {
  readonly affine: Affine;
}

/** Written over in every round. */
const NORMAL = new Float64Array(UNKNOWNS * COLUMNS);
const ROW = new Float64Array(COLUMNS);
/** Brings the gain to the size of the other unknowns. */
const GAIN_UNIT = 64;
/** Pixels of the thumbnail. */
const LEAP = 4;

/** One step of least squares; undefined where it settles nothing. */
function improved(copy: Layer, original: Layer, fit: Fit, step: number): Fit | undefined {
  const { gain, offset, spread, affine } = fit;
  const [a, b, c, d, e, f] = affine;
  const bound = Math.max(SAME, spread * BEYOND);
  const { count, pixel, x: xs, y: ys, value: values } = overlapOf(original, affine, step, 1);
  const { side } = copy;
  NORMAL.fill(0);
  let inside = 0;
  let missed = 0;
  for (let s = 0; s < count; s++) {
    const k = pixel[s] as number;
    const value = values[s] as number;
    const lit = litBy(fit, value);
    const miss = (copy.pixels[k] as number) - lit;
    const far = miss / bound;
    if (far > 1 || far < -1) continue;
    inside += 1;
    missed += Math.abs(miss);
    // Pressed to white or black it tells nothing of the place.
    if (lit !== gain * value + offset) continue;
    // Tukey's biweight.
    const weight = (1 - far * far) ** 2;
    const px = xs[s] as number;
    const py = ys[s] as number;
    const gx = (at(original, px + 1, py) - at(original, px - 1, py)) * 0.5 * gain;
    const gy = (at(original, px, py + 1) - at(original, px, py - 1)) * 0.5 * gain;
    const x = ((k % side) + 0.5) / side;
    const y = (((k / side) | 0) + 0.5) / side;
    ROW[0] = gx * x;
    ROW[1] = gx * y;
    ROW[2] = gx;
    ROW[3] = gy * x;
    ROW[4] = gy * y;
    ROW[5] = gy;
    ROW[6] = value / GAIN_UNIT;
    ROW[7] = 1;
    ROW[8] = miss;
    for (let p = 0; p < UNKNOWNS; p++) {
      const scaled = weight * (ROW[p] as number);
      for (let q = p; q <= UNKNOWNS; q++)
        NORMAL[p * COLUMNS + q] = (NORMAL[p * COLUMNS + q] as number) + scaled * (ROW[q] as number);
    }
  }
  if (inside < LEAST_PIXELS) return undefined;
  const solved = solve(NORMAL);
  if (!solved) return undefined;
  const largest = Math.max(...solved.slice(0, 6).map(Math.abs));
  // A step of more than a few pixels is no improvement but a leap.
  const scale = (largest > LEAP ? LEAP / largest : 1) / side;
  const by = (i: number) => (solved[i] as number) * scale;
  return {
    affine: [a + by(0), b + by(1), c + by(2), d + by(3), e + by(4), f + by(5)],
    gain: Math.max(LEAST_GAIN, gain + (solved[6] as number) / GAIN_UNIT),
    offset: offset + (solved[7] as number),
    spread: (SPREAD * missed) / inside,
  };
}
