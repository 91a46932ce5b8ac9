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
/** Agreement of brightness after the coarse rounds, below which nothing will come of it. */
const HOPE = 0.5;
/** Pixels by which a step must still move a corner. */
const SETTLED = 0.03;

/** @returns undefined where they are plainly two */
export function lay(copy: Plane, original: Plane, from: Affine): Laid | undefined {
  const near = settled(copy.coarse, original.coarse, from, 2, COARSE);
  if (agreement(copy.coarse, original.coarse, near).tone < HOPE) return undefined;
  const affine = settled(copy.fine, original.fine, near, 1, FINE);
  return { affine, ...agreement(copy.fine, original.fine, affine) };
}

function settled(
  copy: Float64Array,
  original: Float64Array,
  from: Affine,
  step: number,
  rounds: number,
): Affine {
  let affine = from;
  for (let round = 0; round < rounds; round++) {
    const next = improved(copy, original, affine, step);
    if (!next) break;
    const moved = Math.max(...next.map((value, i) => Math.abs(value - (affine[i] as number))));
    affine = next;
    if (moved * THUMB < SETTLED) break;
  }
  return affine;
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
/** Differences of brightness at least taken to be of one and the same thing. */
const SAME = 6;

/** One step of least squares; undefined where it settles nothing. */
function improved(
  copy: Float64Array,
  original: Float64Array,
  affine: Affine,
  step: number,
): Affine | undefined {
  const [a, b, c, d, e, f] = affine;
  const light = fitOfLight(copy, original, affine, step);
  if (!light) return undefined;
  const { gain, offset, spread } = light;
  const normal = new Float64Array(UNKNOWNS * (UNKNOWNS + 1));
  const row = new Float64Array(UNKNOWNS + 1);
  const bound = Math.max(SAME, spread * 2.5);
  for (let j = 0; j < THUMB; j += step)
    for (let i = 0; i < THUMB; i += step) {
      const [x, y] = [(i + 0.5) / THUMB, (j + 0.5) / THUMB];
      const px = (a * x + b * y + c) * THUMB - 0.5;
      const py = (d * x + e * y + f) * THUMB - 0.5;
      if (px < 1 || py < 1 || px > THUMB - 2.001 || py > THUMB - 2.001) continue;
      const value = at(original, px, py);
      const gx = (at(original, px + 1, py) - at(original, px - 1, py)) * 0.5 * gain;
      const gy = (at(original, px, py + 1) - at(original, px, py - 1)) * 0.5 * gain;
      const miss = (copy[j * THUMB + i] as number) - gain * value - offset;
      const far = miss / bound;
      if (far > 1 || far < -1) continue;
      // Tukey's biweight.
      const weight = (1 - far * far) ** 2;
      row[0] = gx * x;
      row[1] = gx * y;
      row[2] = gx;
      row[3] = gy * x;
      row[4] = gy * y;
      row[5] = gy;
      row[6] = value / 64;
      row[7] = 1;
      row[8] = miss;
      for (let p = 0; p < UNKNOWNS; p++) {
        const scaled = weight * (row[p] as number);
        for (let q = p; q <= UNKNOWNS; q++)
          normal[p * (UNKNOWNS + 1) + q] =
            (normal[p * (UNKNOWNS + 1) + q] as number) + scaled * (row[q] as number);
      }
    }
  const solved = solve(normal);
  if (!solved) return undefined;
  // A step of more than a few pixels is no improvement but a leap.
  const most = 4;
  const largest = Math.max(...solved.slice(0, 6).map(Math.abs));
  const scale = (largest > most ? most / largest : 1) / THUMB;
  return [
    a + (solved[0] as number) * scale,
    b + (solved[1] as number) * scale,
    c + (solved[2] as number) * scale,
    d + (solved[3] as number) * scale,
    e + (solved[4] as number) * scale,
    f + (solved[5] as number) * scale,
  ];
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
        const [x, y] = [(i + 0.5) / THUMB, (j + 0.5) / THUMB];
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
    if (n < 40 || variance < n) return undefined;
    const before = Number.isFinite(spread) ? (1.25 * off) / n : undefined;
    gain = Math.max(0.2, (sxy - (sx * sy) / n) / variance);
    offset = (sy - gain * sx) / n;
    spread = before ?? Math.sqrt(variance / n) * gain;
  }
  return { gain, offset, spread };
}

/** Gauss with pivots on the symmetric matrix, its right side in the last column; undefined where it is singular. */
function solve(upper: Float64Array): number[] | undefined {
  const n = UNKNOWNS;
  const m = Array.from({ length: n }, (_, p) =>
    Array.from({ length: n + 1 }, (_, q) => upper[(q < p ? q : p) * (n + 1) + (q < p ? p : q)] as number),
  );
  for (let p = 0; p < n; p++) (m[p] as number[])[p] = ((m[p] as number[])[p] as number) * 1.001 + 1e-6;
  for (let p = 0; p < n; p++) {
    let best = p;
    for (let r = p + 1; r < n; r++)
      if (Math.abs(m[r]?.[p] as number) > Math.abs(m[best]?.[p] as number)) best = r;
    const pivotRow = m[best] as number[];
    m[best] = m[p] as number[];
    m[p] = pivotRow;
    const pivot = pivotRow[p] as number;
    if (Math.abs(pivot) < 1e-9) return undefined;
    for (let r = 0; r < n; r++) {
      if (r === p) continue;
      const other = m[r] as number[];
      const factor = (other[p] as number) / pivot;
      if (factor === 0) continue;
      for (let q = p; q <= n; q++) other[q] = (other[q] as number) - factor * (pivotRow[q] as number);
    }
  }
  return m.map((line, p) => (line[n] as number) / (line[p] as number));
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
          const [x, y] = [(i + 0.5) / THUMB, (j + 0.5) / THUMB];
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
          block.exx += ox * ox + oy * oy;
          block.eyy += sx * sx + sy * sy;
          block.exy += ox * sx + oy * sy;
          block.misfit += (own - gain * value - offset) ** 2;
        }
      if (block.n < (BLOCK * BLOCK) / 2) continue;
      inside += block.n;
      blocks.push(block);
    }
  const overlap = inside / (THUMB * THUMB);
  if (blocks.length < LEAST_BLOCKS) return { overlap, tone: 0, edges: 0 };
  const byTone = withoutWorst(blocks, ({ misfit, n }) => misfit / n);
  const byEdges = withoutWorst(blocks, ({ exx, eyy, exy }) => exx + gain * gain * eyy - 2 * gain * exy);
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

/** Fewer blocks that overlap prove nothing. */
const LEAST_BLOCKS = 16;

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
