/**
 * What becomes of each brightness of the original in the copy, whatever was done to it:
 * lighter, darker, more or less contrast, what is light pressed to white. Of the pixels of
 * nearly one brightness the median is taken, so a caption over some of them does not count.
 */
const LEVELS = 256;
const WHITE = LEVELS - 1;
/** A shade holds at least this share of the places, so that a faint picture is told apart as finely as a strong one. */
const LEAST_SHARE = 1 / 40;
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
  const shades = shadesOf(original);
  const counts = new Uint32Array(shades.length * LEVELS);
  const sums = new Float64Array(shades.length);
  const shadeAt = new Uint8Array(LEVELS);
  for (const [shade, { first, last }] of shades.entries()) shadeAt.fill(shade, first, last + 1);
  for (const [place, theirs] of original.entries()) {
    const shade = shadeAt[levelOf(theirs)] as number;
    const at = shade * LEVELS + levelOf(copy[place] as number);
    counts[at] = (counts[at] as number) + 1;
    sums[shade] = (sums[shade] as number) + theirs;
  }
  const knots = shades.map(
    ({ places }, shade): Knot => ({
      from: (sums[shade] as number) / places,
      to: medianOf(counts.subarray(shade * LEVELS, (shade + 1) * LEVELS), places),
    }),
  );
  const table = Float64Array.from({ length: LEVELS + 1 }, (_, level) => between(knots, level));
  return (brightness) => {
    const level = brightness | 0;
    const low = table[level] as number;
    return low + ((table[level + 1] as number) - low) * (brightness - level);
  };
}

interface Shade {
  /** Levels of brightness. */
  readonly first: number;
  readonly last: number;
  readonly places: number;
}

/** From dark to light, each of as few levels as hold enough places. */
function shadesOf(original: Float64Array): Shade[] {
  const counts = new Uint32Array(LEVELS);
  for (const brightness of original) {
    const level = levelOf(brightness);
    counts[level] = (counts[level] as number) + 1;
  }
  const least = Math.max(LEAST_PLACES, original.length * LEAST_SHARE);
  const shades: Shade[] = [];
  let [first, places] = [0, 0];
  for (let level = 0; level < LEVELS; level++) {
    places += counts[level] as number;
    if (places < least && level < WHITE) continue;
    const before = places < least ? shades.pop() : undefined;
    shades.push({ first: before?.first ?? first, last: level, places: places + (before?.places ?? 0) });
    [first, places] = [level + 1, 0];
  }
  return shades;
}

const levelOf = (brightness: number): number => Math.min(WHITE, Math.max(0, Math.round(brightness)));

/** Between levels, as if the places of one were spread over it. */
function medianOf(counts: Uint32Array, all: number): number {
  let [sum, level] = [0, 0];
  while (level < WHITE && sum + (counts[level] as number) < all / 2) sum += counts[level++] as number;
  const own = counts[level] as number;
  return own === 0 ? level : level - 0.5 + (all / 2 - sum) / own;
}

/** Beyond the outermost shades it goes on as between all of them, to black and to white. */
function between(knots: readonly Knot[], brightness: number): number {
  const next = knots.findIndex(({ from }) => from >= brightness);
  const [before, after] = [knots[next - 1], knots[next]];
  if (before && after)
    return (
      before.to + ((after.to - before.to) * (brightness - before.from)) / (after.from - before.from || 1)
    );
  const outermost = after ?? knots.at(-1);
  if (!outermost) return brightness;
  const [first, last] = [knots[0] as Knot, knots.at(-1) as Knot];
  const slope = last.from > first.from ? Math.max(0, (last.to - first.to) / (last.from - first.from)) : 1;
  return Math.min(WHITE, Math.max(0, outermost.to + slope * (brightness - outermost.from)));
}
