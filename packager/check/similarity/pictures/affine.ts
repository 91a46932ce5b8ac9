/** Where one picture lies upon another: first as the alike parts say, and whether somebody may have laid it so. */
import type { Pose } from './waves.ts';
import type { Window } from './window.ts';

/** From a point of the copy to one of the original, both as shares of width and height: x' = a x + b y + c, y' = d x + e y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Where the copy lies when a part of it is the original's part in a pose. */
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

/** One after the other. */
export const after = ([a, b, c, d, e, f]: Affine, [g, h, i, j, k, l]: Affine): Affine => [
  a * g + b * j,
  a * h + b * k,
  a * i + b * l + c,
  d * g + e * j,
  d * h + e * k,
  d * i + e * l + f,
];

/** What lies within a part of the copy upon a part of the original, said of the whole pictures. */
export function ofWhole([a, b, c, d, e, f]: Affine, copy: Window, original: Window): Affine {
  const [width, height] = [original.right - original.left, original.bottom - original.top];
  const [sx, sy] = [1 / (copy.right - copy.left), 1 / (copy.bottom - copy.top)];
  return [
    a * sx * width,
    b * sy * width,
    original.left + (c - a * copy.left * sx - b * copy.top * sy) * width,
    d * sx * height,
    e * sy * height,
    original.top + (f - d * copy.left * sx - e * copy.top * sy) * height,
  ];
}

/** Of the original, for the whole of the copy. */
export const areaOf = ([a, b, , d, e]: Affine): number => Math.abs(a * e - b * d);

/** Sides of the copy, of those of the original: what is cut or framed more was not looked for. */
const LEAST_SIDE = 0.5;
const MOST_SIDE = 2.5;
/** Of a side, how far it may lean: a turn by a few degrees, of a broad picture too. */
const LEAN = 0.22;

/** Whether somebody may have laid it so: cut, framed, stretched, turned a little, mirrored or turned by quarters. */
export function isPlausible([a, b, , d, e]: Affine): boolean {
  const turned = Math.abs(d) > Math.abs(a);
  return isSide(turned ? d : a, turned ? a : d) && isSide(turned ? b : e, turned ? e : b);
}

const isSide = (side: number, lean: number): boolean =>
  Math.abs(side) >= LEAST_SIDE && Math.abs(side) <= MOST_SIDE && Math.abs(lean) <= LEAN * Math.abs(side);
