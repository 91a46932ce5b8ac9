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

/** From here on the two are one picture; below, something else is written, or another curve drawn. */
export const CLOSE = 0.98;
/** Below it they are two, whatever else agrees: all that is asked of a faint picture. */
export const LEAST_CLOSE = 0.87;

/**
 * @returns -1 to 1; of the part that both show, or of it without a caption. Once it is close
 *   it is not looked at whether without a caption it would be closer still.
 */
export const closenessIn = (copy: Layer, original: Layer, affine: Affine): number =>
  closest(copy, original, affine, PLACES);

/**
 * The same from one place of each cell, a ninth of the work: what is closeness .98 is seldom less than .8 here.
 * Of a picture so faint that nothing is left of it at half its size it is 0.
 */
export const roughClosenessIn = (copy: Layer, original: Layer, affine: Affine): number =>
  closest(copy, original, affine, 1);

function closest(copy: Layer, original: Layer, affine: Affine, places: number): number {
  const shared = sharedBy(affine);
  if (!shared) return 0;
  let closest = -1;
  for (const part of PARTS) {
    closest = Math.max(closest, closenessWithin(within(shared, part), copy, original, affine, places));
    if (closest >= CLOSE) break;
  }
  return closest;
}

/** Places across and down of which a cell is the mean. */
const PLACES = 3;
const MOST_PLACES = (CELLS * PLACES) ** 2;
/** Written over for every part: what stands at so many places across and down. */
const OWN = new Float64Array(MOST_PLACES);
const THEIRS = new Float64Array(MOST_PLACES);

/** @param window of the copy */
function closenessWithin(
  { left, top, right, bottom }: Window,
  copy: Layer,
  original: Layer,
  [a, b, c, d, e, f]: Affine,
  places: number,
): number {
  const { side } = copy;
  const last = side - 1.001;
  const seen = CELLS * places;
  const own = OWN.subarray(0, seen * seen);
  const theirs = THEIRS.subarray(0, seen * seen);
  // In pixels of the thumbnails, whose first pixel's middle is 0.
  for (let j = 0; j < seen; j++) {
    const y = top + ((bottom - top) * (j + 0.5)) / seen;
    const row = inside(y * side - 0.5, last);
    for (let i = 0; i < seen; i++) {
      const x = left + ((right - left) * (i + 0.5)) / seen;
      const k = j * seen + i;
      own[k] = at(copy, inside(x * side - 0.5, last), row);
      theirs[k] = at(
        original,
        inside((a * x + b * y + c) * side - 0.5, last),
        inside((d * x + e * y + f) * side - 0.5, last),
      );
    }
  }
  const tone = toneOf(theirs, own);
  for (let k = 0; k < theirs.length; k++) theirs[k] = tone(theirs[k] as number);
  return likeness(wavesIn(own, places), wavesIn(theirs, places));
}

const inside = (place: number, last: number): number => (place < 0 ? 0 : place > last ? last : place);

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

function wavesIn(seen: Float64Array, places: number): Waves {
  const side = CELLS * places;
  const cells = new Float64Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row++)
    for (let column = 0; column < CELLS; column++) {
      const first = row * places * side + column * places;
      let sum = 0;
      for (let j = 0; j < places; j++)
        for (let i = 0; i < places; i++) sum += seen[first + j * side + i] as number;
      cells[row * CELLS + column] = sum / places ** 2;
    }
  return wavesOf(cells);
}

/** Strength of a wave that rounding and compression leave where nothing is to be seen. */
const NOISE = 10;

function likeness(one: Waves, other: Waves): number {
  let both = 0;
  let own = 0;
  let theirs = 0;
  // The first is the mean.
  for (let i = 1; i < one.length; i++) {
    const p = rootOf(one[i] as number);
    const q = rootOf(other[i] as number);
    both += p * q;
    own += p * p;
    theirs += q * q;
  }
  return both / Math.sqrt(own * theirs + 1e-9);
}

const rootOf = (strength: number): number =>
  Math.sign(strength) * Math.sqrt(Math.max(0, Math.abs(strength) - NOISE));
