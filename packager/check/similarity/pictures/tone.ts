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
  for (const [place, theirs] of original.entries()) {
    const shade = shadeOf(theirs);
    const at = shade * LEVELS + Math.round(copy[place] as number);
    counts[at] = (counts[at] as number) + 1;
    sums[shade] = (sums[shade] as number) + theirs;
  }
  const knots = Array.from({ length: SHADES }, (_, shade) => shade).flatMap((shade): Knot[] => {
    const own = counts.subarray(shade * LEVELS, (shade + 1) * LEVELS);
    const all = own.reduce((sum, n) => sum + n, 0);
    return all < LEAST_PLACES ? [] : [{ from: (sums[shade] as number) / all, to: medianOf(own, all) }];
  });
  return (brightness) => between(knots, brightness);
}

const shadeOf = (brightness: number): number =>
  Math.min(SHADES - 1, Math.floor((brightness * SHADES) / LEVELS));

function medianOf(counts: Uint32Array, all: number): number {
  let [sum, level] = [0, 0];
  while (level < LEVELS - 1 && sum + (counts[level] as number) < all / 2) sum += counts[level++] as number;
  return level;
}

function between(knots: readonly Knot[], brightness: number): number {
  const next = knots.findIndex(({ from }) => from >= brightness);
  const [before, after] = [knots[next - 1], knots[next]];
  if (before && after)
    return (
      before.to + ((after.to - before.to) * (brightness - before.from)) / (after.from - before.from || 1)
    );
  return (after ?? knots.at(-1))?.to ?? brightness;
}
