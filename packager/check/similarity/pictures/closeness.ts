/**
 * How close two pictures are in all their waves, where one lies upon the other. Agreement
 * of brightness and of edges is that of what is strong: the grid of a table, the axes of a
 * graph. Under a root each wave counts nearly alike, and so do the words and the curve.
 */
import type { Affine } from './affine.ts';
import { at, type Layer } from './plane.ts';
import { toneOf } from './tone.ts';
import { CELLS, type Waves, wavesOf } from './waves.ts';
import { WHOLE, type Window, within } from './window.ts';

/** A caption or a watermark covers the foot or the head. */
const PARTS: readonly Window[] = [WHOLE, { ...WHOLE, bottom: 0.82 }, { ...WHOLE, top: 0.18 }];

/** Of the shared part, what is left out at its edges, where a turn or a frame shows. */
const MARGIN = 0.02;

/** @returns -1 to 1; of the part that both show, or of it without a caption */
export function closenessIn(copy: Layer, original: Layer, [a, b, c, d, e, f]: Affine): number {
  const shared = sharedBy([a, b, c, d, e, f]);
  if (!shared) return 0;
  return Math.max(
    ...PARTS.map((part) => {
      const window = within(shared, part);
      const own = seenIn(window, (x, y) => valueAt(copy, x, y));
      const theirs = seenIn(window, (x, y) => valueAt(original, a * x + b * y + c, d * x + e * y + f));
      return likeness(wavesIn(own), wavesIn(theirs.map(toneOf(theirs, own))));
    }),
  );
}

/** Of the copy, what of the original lies in it whole; undefined where that is next to nothing. */
function sharedBy([a, b, c, d, e, f]: Affine): Window | undefined {
  const area = a * e - b * d;
  const corners = [0, 1].flatMap((x) =>
    [0, 1].map((y) => ({
      x: (e * (x - c) - b * (y - f)) / area,
      y: (a * (y - f) - d * (x - c)) / area,
    })),
  );
  const [left, right] = between(corners.map(({ x }) => x));
  const [top, bottom] = between(corners.map(({ y }) => y));
  return right - left < LEAST || bottom - top < LEAST ? undefined : { left, right, top, bottom };
}

const LEAST = 0.2;

/** The inner two of four, where they lie within the copy. */
function between(edges: number[]): [from: number, to: number] {
  const [, from = 0, to = 1] = edges.sort((one, other) => one - other);
  return [Math.max(0, from) + MARGIN, Math.min(1, to) - MARGIN];
}

/** @param x across, as a share of the picture */
function valueAt(layer: Layer, x: number, y: number): number {
  const inside = (share: number): number =>
    Math.min(layer.side - 1.001, Math.max(0, share * layer.side - 0.5));
  return at(layer, inside(x), inside(y));
}

/** Places across and down of which a cell is the mean. */
const PLACES = 3;
const SIDE = CELLS * PLACES;

/** @returns what stands at `SIDE` by `SIDE` places */
const seenIn = (
  { left, top, right, bottom }: Window,
  value: (x: number, y: number) => number,
): Float64Array =>
  Float64Array.from({ length: SIDE * SIDE }, (_, k) =>
    value(
      left + ((right - left) * ((k % SIDE) + 0.5)) / SIDE,
      top + ((bottom - top) * (Math.floor(k / SIDE) + 0.5)) / SIDE,
    ),
  );

function wavesIn(seen: Float64Array): Waves {
  const cells = new Float64Array(CELLS * CELLS);
  for (let k = 0; k < seen.length; k++) {
    const cell = Math.floor(k / SIDE / PLACES) * CELLS + Math.floor((k % SIDE) / PLACES);
    cells[cell] = (cells[cell] as number) + (seen[k] as number) / PLACES ** 2;
  }
  return wavesOf(cells);
}

/** Strength of a wave that rounding and compression leave where nothing is to be seen. */
const NOISE = 10;

function likeness(one: Waves, other: Waves): number {
  let [both, own, theirs] = [0, 0, 0];
  // The first is the mean.
  for (let i = 1; i < one.length; i++) {
    const [p, q] = [rootOf(one[i] as number), rootOf(other[i] as number)];
    both += p * q;
    own += p * p;
    theirs += q * q;
  }
  return both / Math.sqrt(own * theirs + 1e-9);
}

const rootOf = (strength: number): number =>
  Math.sign(strength) * Math.sqrt(Math.max(0, Math.abs(strength) - NOISE));
