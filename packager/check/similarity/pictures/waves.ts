/**
 * A picture's lowest waves (DCT-II) and the hash of their signs. A sign outlives
 * other sizes, compression, colour and brightness; a picture that was mirrored
 * or turned by a quarter has the same waves, some of them negated or with across
 * and down exchanged, so its hash follows without looking at the picture again.
 */

/** Cells on a side of the square the waves are taken from. */
export const CELLS = 32;
/** Across and down together a wave has at most so many half periods: 252 waves but for the mean. */
const MOST = 21;
const KEPT = MOST + 1;

/** Words of 32 bits of a hash. */
export const WORDS = 8;
export const BANDS = WORDS * 2;

/** Which wave stands for each bit, from the longest: [across, down]. */
const ORDER: readonly (readonly [number, number])[] = Array.from({ length: MOST }, (_, i) => i + 1).flatMap(
  (sum) => Array.from({ length: sum + 1 }, (_, across): readonly [number, number] => [across, sum - across]),
);
export const BITS = ORDER.length;

const COSINES = Float64Array.from({ length: KEPT * CELLS }, (_, i) =>
  Math.cos((Math.PI * Math.floor(i / CELLS) * ((i % CELLS) + 0.5)) / CELLS),
);

/** Strength of each wave, by `down * KEPT + across`. */
export type Waves = Float64Array;

/** @param cells `CELLS` by `CELLS` */
export function wavesOf(cells: Float64Array): Waves {
  const across = new Float64Array(CELLS * KEPT);
  for (let y = 0; y < CELLS; y++)
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let x = 0; x < CELLS; x++)
        sum += (cells[y * CELLS + x] as number) * (COSINES[u * CELLS + x] as number);
      across[y * KEPT + u] = sum;
    }
  const waves = new Float64Array(KEPT * KEPT);
  for (let v = 0; v < KEPT; v++)
    for (let u = 0; u < KEPT - v; u++) {
      let sum = 0;
      for (let y = 0; y < CELLS; y++)
        sum += (across[y * KEPT + u] as number) * (COSINES[v * CELLS + y] as number);
      waves[v * KEPT + u] = sum;
    }
  return waves;
}

/**
 * One of the eight ways a square can lie: across and down exchanged first, then
 * mirrored across, then down.
 */
export interface Pose {
  readonly exchanged: boolean;
  readonly across: boolean;
  readonly down: boolean;
}

export const POSES: readonly Pose[] = Array.from({ length: 8 }, (_, i) => ({
  exchanged: (i & 4) !== 0,
  across: (i & 2) !== 0,
  down: (i & 1) !== 0,
}));

export interface Hash {
  readonly words: Int32Array;
  /** For each band the bits of its five weakest waves: where the picture changed, these turn first. */
  readonly weak: Uint16Array;
}

const WEAK = 5;

/** The hash of the picture laid in a pose. */
export function hashIn(waves: Waves, { exchanged, across, down }: Pose): Hash {
  const words = new Int32Array(WORDS);
  const weak = new Uint16Array(BANDS * WEAK);
  const strengths = new Float64Array(16);
  for (let band = 0; band < BANDS; band++) {
    strengths.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < 16; i++) {
      const bit = band * 16 + i;
      const wave = ORDER[bit];
      if (!wave) break;
      const [u, v] = wave;
      let strength = exchanged ? (waves[u * KEPT + v] as number) : (waves[v * KEPT + u] as number);
      // Mirroring negates the waves with an odd number of half periods.
      if (across && u % 2 === 1) strength = -strength;
      if (down && v % 2 === 1) strength = -strength;
      if (strength > 0) words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
      strengths[i] = Math.abs(strength);
    }
    for (let k = 0; k < WEAK; k++) {
      let least = 0;
      for (let i = 1; i < 16; i++) if ((strengths[i] as number) < (strengths[least] as number)) least = i;
      weak[band * WEAK + k] = 1 << least;
      strengths[least] = Number.POSITIVE_INFINITY;
    }
  }
  return { words, weak };
}

/** Values of a band to look under: as it is, and with any of its weakest bits turned. */
export function probes({ words, weak }: Hash, band: number): number[] {
  const values = [bandOf(words, 0, band)];
  for (let k = 0; k < WEAK; k++)
    for (const value of [...values]) values.push(value ^ (weak[band * WEAK + k] as number));
  return values;
}

export const bandOf = (words: Int32Array, from: number, band: number): number =>
  ((words[from + (band >>> 1)] as number) >>> ((band & 1) * 16)) & 0xffff;

/** Bits in which two hashes differ. */
export function distance(one: Int32Array, from: number, other: Int32Array): number {
  let bits = 0;
  for (let i = 0; i < WORDS; i++) {
    let word = (one[from + i] as number) ^ (other[i] as number);
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    bits += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return bits;
}
