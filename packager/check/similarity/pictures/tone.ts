/**
 * What becomes of each brightness of the original in the copy, whatever was done to it:
 * lighter, darker, more or less contrast, what is light pressed to white. Of the pixels of
 * nearly one brightness the median is taken, so a caption over some of them does not count.
 */
const LEVELS = 256;
/** Shades that are told apart. */
const SHADES = 16;
/** Places of a shade, at least. */
const LEAST_PLACES = 8;

/** Of a shade: the original's brightness, and the copy's. */
interface Knot {
  readonly from: number;
  readonly to: number;
}

/**
 * @param original its brightness at some places @param copy the copy's at the same ones
 * @returns the copy's brightness for one of the original, by straight lines from shade to shade
 */
export function toneOf(original: Float64Array, copy: Float64Array): (brightness: number) => number {
  const counts = new Uint32Array(SHADES * LEVELS);
  const sums = new Float64Array(SHADES);
  for (let place = 0; place < original.length; place++) {
    const theirs = original[place] as number;
    const shade = shadeOf(theirs);
    const at = shade * LEVELS + Math.round(copy[place] as number);
    counts[at] = (counts[at] as number) + 1;
    sums[shade] = (sums[shade] as number) + theirs;
  }
  const knots: Knot[] = [];
  for (let shade = 0; shade < SHADES; shade++) {
    const own = counts.subarray(shade * LEVELS, (shade + 1) * LEVELS);
    let all = 0;
    for (let level = 0; level < LEVELS; level++) all += own[level] as number;
    if (all >= LEAST_PLACES) knots.push({ from: (sums[shade] as number) / all, to: medianOf(own, all) });
  }
  // Behind which knots a brightness lies is looked up by its whole part; it may lie beyond one more.
  const first = new Uint8Array(LEVELS);
  for (let level = 0; level < LEVELS; level++) first[level] = nextOf(knots, 0, level);
  return (brightness) =>
    between(knots, nextOf(knots, first[brightness | 0] as number, brightness), brightness);
}

const shadeOf = (brightness: number): number =>
  Math.min(SHADES - 1, Math.floor((brightness * SHADES) / LEVELS));

function medianOf(counts: Uint32Array, all: number): number {
  let [sum, level] = [0, 0];
  while (level < LEVELS - 1 && sum + (counts[level] as number) < all / 2) sum += counts[level++] as number;
  return level;
}

/** The number of the first knot at least as light, from a darker one on; as many as there are where none is. */
function nextOf(knots: readonly Knot[], from: number, brightness: number): number {
  let next = from;
  while (next < knots.length && (knots[next] as Knot).from < brightness) next += 1;
  return next;
}

function between(knots: readonly Knot[], next: number, brightness: number): number {
  const before = knots[next - 1];
  const after = knots[next];
  if (before && after)
    return (
      before.to + ((after.to - before.to) * (brightness - before.from)) / (after.from - before.from || 1)
    );
  return (after ?? knots.at(-1))?.to ?? brightness;
}
