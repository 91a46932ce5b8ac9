/**
 * Lays one thumbnail upon another and tells how far they then agree. The place
 * is first guessed from the parts whose hashes were alike, then improved by
 * least squares (Lucas and Kanade 1981, affine, with gain and offset of the
 * brightness; pixels that do not fit, as under a caption, count less and less).
 */
import { THUMB } from './print.ts';
import type { Pose } from './waves.ts';
import type { Window } from './window.ts';

/** From a point of the copy to one of the original, both as shares of width and height: x' = a x + b y + c, y' = d x + e y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Where the copy's part lies when it is the original's part in a pose. */
export function guess(copy: Window, original: Window, { exchanged, across, down }: Pose): Affine {
  // Within their parts: (u, v) of the copy in its pose is (u, v) of the original.
  const [sx, sy] = [1 / (copy.right - copy.left), 1 / (copy.bottom - copy.top)];
  const [ox, oy] = [-copy.left * sx, -copy.top * sy];
  let u: [number, number, number] = exchanged ? [0, sy, oy] : [sx, 0, ox];
  let v: [number, number, number] = exchanged ? [sx, 0, ox] : [0, sy, oy];
  if (across) u = [-u[0], -u[1], 1 - u[2]];
  if (down) v = [-v[0], -v[1], 1 - v[2]];
  const [width, height] = [original.right - original.left, original.bottom - original.top];
  return [
    u[0] * width,
    u[1] * width,
    original.left + u[2] * width,
    v[0] * height,
    v[1] * height,
    original.top + v[2] * height,
  ];
}

export interface Laid {
  readonly affine: Affine;
  /** Of the copy, the share that lies upon the original. */
  readonly overlap: number;
  /** Agreement of brightness and of edges where they overlap, -1 to 1, without the worst sixth. */
  readonly tone: number;
  readonly edges: number;
}

/** Rounds on the thumbnails made coarse, and as they are; most settle in fewer. */
const COARSE = 8;
const FINE = 6;
/** Agreement of brightness as guessed, and after the coarse rounds, below which nothing will come of it. */
const FIRST_HOPE = 0.3;
const HOPE = 0.6;
/** Pixels by which a step must still move a corner. */
const SETTLED = 0.03;

/** @returns undefined where they are plainly two */
export function lay(copy: Plane, original: Plane, from: Affine): Laid | undefined {
  if (agreement(copy.coarse, original.coarse, from).tone < FIRST_HOPE) return undefined;
  const near = settled(copy.coarse, original.coarse, from, 2, COARSE);
  if (agreement(copy.coarse, original.coarse, near).tone < HOPE) return undefined;
  const affine = settled(copy.fine, original.fine, near, 1, FINE);
  return { affine, ...agreement(copy.fine, original.fine, affine) };
}

/** How the original is laid and lit: `gain` and `offset` make its brightness the copy's, to within `spread` mostly. */
interface Fit {
  readonly affine: Affine;
  readonly gain: number;
  readonly offset: number;
  readonly spread: number;
}

function settled(
  copy: Float64Array,
  original: Float64Array,
  from: Affine,
  step: number,
  rounds: number,
): Affine {
  const light = fitOfLight(copy, original, from, step);
  if (!light) return from;
  let fit: Fit = { affine: from, ...light };
  for (let round = 0; round < rounds; round++) {
    const next = improved(copy, original, fit, step);
    if (!next) break;
    let moved = 0;
    for (let i = 0; i < 6; i++)
      moved = Math.max(moved, Math.abs((next.affine[i] as number) - (fit.affine[i] as number)));
    fit = next;
    if (moved * THUMB < SETTLED) break;
  }
  return fit.affine;
}

/** A thumbnail ready to be laid: as it is, and blurred. */
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

/** Unknowns: six of the place, gain and offset. */
const UNKNOWNS = 8;
const COLUMNS = UNKNOWNS + 1;
/** Written over in every round. */
const NORMAL = new Float64Array(UNKNOWNS * COLUMNS);
const ROW = new Float64Array(COLUMNS);
/** Brings the gain to the size of the other unknowns. */
const GAIN_UNIT = 64;
const LEAST_GAIN = 0.2;
/** Pixels of the thumbnail. */
const LEAP = 4;
const LEAST_PIXELS = 40;
/** Differences of brightness at least taken to be of one and the same thing. */
const SAME = 6;

/** One step of least squares; undefined where it settles nothing. */
function improved(copy: Float64Array, original: Float64Array, fit: Fit, step: number): Fit | undefined {
  const [a, b, c, d, e, f] = fit.affine;
  const { gain, offset } = fit;
  const bound = Math.max(SAME, fit.spread * 2.5);
  NORMAL.fill(0);
  let inside = 0;
  let missed = 0;
  for (let j = 0; j < THUMB; j += step)
    for (let i = 0; i < THUMB; i += step) {
      const x = (i + 0.5) / THUMB;
      const y = (j + 0.5) / THUMB;
      const px = (a * x + b * y + c) * THUMB - 0.5;
      const py = (d * x + e * y + f) * THUMB - 0.5;
      if (px < 1 || py < 1 || px > THUMB - 2.001 || py > THUMB - 2.001) continue;
      const value = at(original, px, py);
      const miss = (copy[j * THUMB + i] as number) - gain * value - offset;
      const far = miss / bound;
      if (far > 1 || far < -1) continue;
      inside += 1;
      missed += Math.abs(miss);
      // Tukey's biweight.
      const weight = (1 - far * far) ** 2;
      const gx = (at(original, px + 1, py) - at(original, px - 1, py)) * 0.5 * gain;
      const gy = (at(original, px, py + 1) - at(original, px, py - 1)) * 0.5 * gain;
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
  const scale = (largest > LEAP ? LEAP / largest : 1) / THUMB;
  const by = (i: number) => (solved[i] as number) * scale;
  return {
    affine: [a + by(0), b + by(1), c + by(2), d + by(3), e + by(4), f + by(5)],
    gain: Math.max(LEAST_GAIN, gain + (solved[6] as number) / GAIN_UNIT),
    offset: offset + (solved[7] as number),
    // Of a normal spread the mean distance is four fifths.
    spread: (1.25 * missed) / inside,
  };
}

/** Brightness between pixels. */
function at(plane: Float64Array, x: number, y: number): number {
  const i = x | 0;
  const j = y | 0;
  const p = x - i;
  const q = y - j;
  const k = j * THUMB + i;
  const upper = (plane[k] as number) * (1 - p) + (plane[k + 1] as number) * p;
  const lower = (plane[k + THUMB] as number) * (1 - p) + (plane[k + THUMB + 1] as number) * p;
  return upper * (1 - q) + lower * q;
}

/** The straight line from the original's brightness to the copy's, the pixels far from it left out the second time. */
function fitOfLight(
  copy: Float64Array,
  original: Float64Array,
  [a, b, c, d, e, f]: Affine,
  step: number,
): { readonly gain: number; readonly offset: number; readonly spread: number } | undefined {
  let gain = 1;
  let offset = 0;
  let spread = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    let [n, sx, sy, sxx, sxy, off] = [0, 0, 0, 0, 0, 0];
    for (let j = 0; j < THUMB; j += step)
      for (let i = 0; i < THUMB; i += step) {
        const x = (i + 0.5) / THUMB;
        const y = (j + 0.5) / THUMB;
        const px = (a * x + b * y + c) * THUMB - 0.5;
        const py = (d * x + e * y + f) * THUMB - 0.5;
        if (px < 0 || py < 0 || px > THUMB - 1.001 || py > THUMB - 1.001) continue;
        const value = at(original, px, py);
        const own = copy[j * THUMB + i] as number;
        const miss = Math.abs(own - gain * value - offset);
        if (miss > Math.max(SAME, 2.5 * spread)) continue;
        n += 1;
        off += Number.isFinite(spread) ? miss : 0;
        sx += value;
        sy += own;
        sxx += value * value;
        sxy += value * own;
      }
    const variance = sxx - (sx * sx) / n;
    if (n < LEAST_PIXELS || variance < n) return undefined;
    const before = Number.isFinite(spread) ? (1.25 * off) / n : undefined;
    gain = Math.max(LEAST_GAIN, (sxy - (sx * sy) / n) / variance);
    offset = (sy - gain * sx) / n;
    spread = before ?? Math.sqrt(variance / n) * gain;
  }
  return { gain, offset, spread };
}

/** Cholesky's way with a symmetric matrix (upper half, its right side in the last column); undefined where it is singular. */
function solve(upper: Float64Array): number[] | undefined {
  const n = UNKNOWNS;
  const root = new Float64Array(n * n);
  for (let p = 0; p < n; p++)
    for (let q = p; q < n; q++) {
      // A little is added to the diagonal: where a picture is plain, nothing holds it in place.
      let rest = (upper[p * COLUMNS + q] as number) * (p === q ? 1.001 : 1) + (p === q ? 1e-6 : 0);
      for (let k = 0; k < p; k++) rest -= (root[k * n + p] as number) * (root[k * n + q] as number);
      if (p === q && rest <= 1e-9) return undefined;
      root[p * n + q] = p === q ? Math.sqrt(rest) : rest / (root[p * n + p] as number);
    }
  const solved: number[] = [];
  for (let p = 0; p < n; p++) {
    let rest = upper[p * COLUMNS + n] as number;
    for (let k = 0; k < p; k++) rest -= (root[k * n + p] as number) * (solved[k] as number);
    solved.push(rest / (root[p * n + p] as number));
  }
  for (let p = n - 1; p >= 0; p--) {
    let rest = solved[p] as number;
    for (let k = p + 1; k < n; k++) rest -= (root[p * n + k] as number) * (solved[k] as number);
    solved[p] = rest / (root[p * n + p] as number);
  }
  return solved;
}

/** Cells on a side by which agreement is told, and how many of the worst are left out. */
const BLOCK = 6;
const LEFT_OUT = 1 / 6;

function agreement(copy: Float64Array, original: Float64Array, affine: Affine): Omit<Laid, 'affine'> {
  const [a, b, c, d, e, f] = affine;
  const light = fitOfLight(copy, original, affine, 1);
  if (!light) return { overlap: 0, tone: 0, edges: 0 };
  const { gain, offset } = light;
  const blocks: Block[] = [];
  let inside = 0;
  for (let by = 0; by < THUMB; by += BLOCK)
    for (let bx = 0; bx < THUMB; bx += BLOCK) {
      const block: Block = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0, exx: 0, eyy: 0, exy: 0, misfit: 0 };
      for (let j = Math.max(1, by); j < Math.min(THUMB - 1, by + BLOCK); j++)
        for (let i = Math.max(1, bx); i < Math.min(THUMB - 1, bx + BLOCK); i++) {
          const x = (i + 0.5) / THUMB;
          const y = (j + 0.5) / THUMB;
          const px = (a * x + b * y + c) * THUMB - 0.5;
          const py = (d * x + e * y + f) * THUMB - 0.5;
          if (px < 0.5 || py < 0.5 || px > THUMB - 1.501 || py > THUMB - 1.501) continue;
          const value = at(original, px, py);
          const k = j * THUMB + i;
          const own = copy[k] as number;
          // Slopes of the original along the copy's own across and down.
          const sx = slope(original, px, py, a, d);
          const sy = slope(original, px, py, b, e);
          const ox = ((copy[k + 1] as number) - (copy[k - 1] as number)) / 2;
          const oy = ((copy[k + THUMB] as number) - (copy[k - THUMB] as number)) / 2;
          block.n += 1;
          block.x += own;
          block.y += value;
          block.xx += own * own;
          block.yy += value * value;
          block.xy += own * value;
          const strong = Math.hypot(ox, oy);
          const lit = gain * Math.hypot(sx, sy);
          // Under a root, or a frame would outweigh all that is within it.
          block.exx += (strong * strong) / (strong + FAINT);
          block.eyy += (lit * lit) / (lit + FAINT);
          block.exy += (gain * (ox * sx + oy * sy)) / Math.sqrt((strong + FAINT) * (lit + FAINT));
          block.misfit += (own - gain * value - offset) ** 2;
        }
      if (block.n < (BLOCK * BLOCK) / 2) continue;
      inside += block.n;
      blocks.push(block);
    }
  const overlap = inside / (THUMB * THUMB);
  if (blocks.length < LEAST_BLOCKS) return { overlap, tone: 0, edges: 0 };
  const byTone = withoutWorst(blocks, ({ misfit, n }) => misfit / n);
  const byEdges = withoutWorst(blocks, ({ exx, eyy, exy }) => exx + eyy - 2 * exy);
  const t = (of: keyof Block) => sum(byTone, of);
  const n = t('n');
  return {
    overlap,
    tone:
      (t('xy') - (t('x') * t('y')) / n) /
      Math.sqrt((t('xx') - t('x') ** 2 / n) * (t('yy') - t('y') ** 2 / n) + 1e-9),
    edges: sum(byEdges, 'exy') / Math.sqrt(sum(byEdges, 'exx') * sum(byEdges, 'eyy') + 1e-9),
  };
}

/** Sums over the pixels of a block: x of the copy, y of the original; their edges likewise. */
type Block = Record<'n' | 'x' | 'y' | 'xx' | 'yy' | 'xy' | 'exx' | 'eyy' | 'exy' | 'misfit', number>;

/** Steps of brightness from one pixel to the next that are no edge yet. */
const FAINT = 3;

/** Fewer blocks that overlap prove nothing. */
const LEAST_BLOCKS = 12;

const sum = (blocks: readonly Block[], of: keyof Block): number =>
  blocks.reduce((total, block) => total + block[of], 0);

/** Half the difference between the pixels half a step before and behind, along the copy's direction. */
function slope(plane: Float64Array, x: number, y: number, dx: number, dy: number): number {
  const inside = (value: number) => Math.min(THUMB - 1.001, Math.max(0, value));
  return (at(plane, inside(x + dx), inside(y + dy)) - at(plane, inside(x - dx), inside(y - dy))) / 2;
}

/** Without those that fit least: a caption, a watermark. */
function withoutWorst(blocks: readonly Block[], misfit: (block: Block) => number): readonly Block[] {
  const kept = Math.ceil(blocks.length * (1 - LEFT_OUT));
  return [...blocks].sort((one, other) => misfit(one) - misfit(other)).slice(0, kept);
}
