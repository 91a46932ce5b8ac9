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
/**
 * Those of its parts of 16 bits that are looked under. The first says the same of too many pictures, and
 * what the seventh and those behind it find is found by these: of 1,812 changed copies of the benchmark's
 * tuning half all fifteen find 1,805, these with their witnesses 1,802.
 */
export const BANDS = [1, 2, 3, 4, 5, 6] as const;
/** Of each band the word beside it, in which a hash must be alike too before it is looked at whole. */
const WITNESSES = BANDS.map((band) => (band >> 1 < BANDS.length >> 1 ? (band >> 1) + 1 : (band >> 1) - 1));
/** Bits in which a witness may differ: of other pictures' a tenth differ in so few. */
export const MOST_OF_WITNESS = 12;

/** Which wave stands for each bit, from the longest: [across, down]. */
const ORDER: readonly (readonly [number, number])[] = Array.from({ length: MOST }, (_, i) => i + 1).flatMap(
  (sum) => Array.from({ length: sum + 1 }, (_, across): readonly [number, number] => [across, sum - across]),
);
const BITS = ORDER.length;
/** Where the wave of each bit stands, as it is and with across and down exchanged. */
const PLACES = Uint16Array.from(ORDER, ([u, v]) => v * KEPT + u);
const EXCHANGED = Uint16Array.from(ORDER, ([u, v]) => u * KEPT + v);
/** Whether its half periods are odd across (1) and down (2). */
const ODD = Uint8Array.from(ORDER, ([u, v]) => (u & 1) + (v & 1) * 2);

const COSINES = Float64Array.from({ length: KEPT * CELLS }, (_, i) =>
  Math.cos((Math.PI * Math.floor(i / CELLS) * ((i % CELLS) + 0.5)) / CELLS),
);

/** Strength of each wave, by `down * KEPT + across`. */
export type Waves = Float64Array;

const HALF = CELLS / 2;
/** Written over for every square: sums and differences of what lies as far from both ends, and the rows' waves. */
const FOLDED = new Float64Array(CELLS);
const ACROSS = new Float64Array(CELLS * KEPT);

/** @param cells `CELLS` by `CELLS` */
export function wavesOf(cells: Float64Array): Waves {
  for (let y = 0; y < CELLS; y++) {
    fold(cells, y * CELLS, 1);
    for (let u = 0; u < KEPT; u++) ACROSS[y * KEPT + u] = wave(u);
  }
  const waves = new Float64Array(KEPT * KEPT);
  for (let u = 0; u < KEPT; u++) {
    fold(ACROSS, u, KEPT);
    for (let v = 0; v < KEPT - u; v++) waves[v * KEPT + u] = wave(v);
  }
  return waves;
}

/** A wave is even about the middle or odd, so half of its products say it all. */
function fold(from: Float64Array, first: number, step: number): void {
  for (let i = 0; i < HALF; i++) {
    const one = from[first + i * step] as number;
    const other = from[first + (CELLS - 1 - i) * step] as number;
    FOLDED[i] = one + other;
    FOLDED[HALF + i] = one - other;
  }
}

/** The strength of a wave in what is folded. */
function wave(halfPeriods: number): number {
  const part = (halfPeriods & 1) * HALF;
  const row = halfPeriods * CELLS;
  let sum = 0;
  for (let i = 0; i < HALF; i++) sum += (FOLDED[part + i] as number) * (COSINES[row + i] as number);
  return sum;
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

const AS_IS: Pose = { exchanged: false, across: false, down: false };

export const POSES: readonly Pose[] = Array.from({ length: 8 }, (_, i) => ({
  exchanged: (i & 4) !== 0,
  across: (i & 2) !== 0,
  down: (i & 1) !== 0,
}));

/** Strength of the wave of each bit, the picture laid in a pose. */
function strengths(waves: Waves, { exchanged, across, down }: Pose): Float64Array {
  const strength = new Float64Array(BITS);
  const places = exchanged ? EXCHANGED : PLACES;
  for (let bit = 0; bit < BITS; bit++) {
    const value = waves[places[bit] as number] as number;
    const odd = ODD[bit] as number;
    // Mirroring negates the waves with an odd number of half periods.
    const turned = (across && (odd & 1) !== 0) !== (down && (odd & 2) !== 0);
    strength[bit] = turned ? -value : value;
  }
  return strength;
}

/** The hash of a picture as it lies. */
export const hashOf = (waves: Waves): Int32Array => signsOf(strengths(waves, AS_IS));

function signsOf(strength: Float64Array): Int32Array {
  const words = new Int32Array(WORDS);
  for (let bit = 0; bit < BITS; bit++)
    if ((strength[bit] as number) > 0) words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
  return words;
}

/** A hash that is looked for. */
export interface Hash {
  readonly words: Int32Array;
  /** For each of `BANDS` the values to look under: its own, and those with weak waves turned, as they are where the picture changed. */
  readonly probes: readonly Uint16Array[];
}

/** The hash of the picture laid in a pose. */
export function hashIn(waves: Waves, pose: Pose): Hash {
  const strength = strengths(waves, pose);
  const words = signsOf(strength);
  const probes = BANDS.map((band) => {
    const value = bandOf(words, 0, band);
    return turnsOf(strength.subarray(band * 16, band * 16 + 16)).map((turn) => value ^ turn);
  });
  return { words, probes };
}

/** Waves of a band that may be turned together. */
const WEAK = 5;
/**
 * How strong they may be together: the sum of the squares of their strengths, by that of a middling wave
 * of the band. On the benchmark's tuning half no more are found by looking under all the weakest.
 */
const MOST_TURNED = 0.1;

/** Bits of a band to turn: none, then any of the weakest as long as they are weak enough (Lv and others 2007, query-directed probing). */
function turnsOf(strength: Float64Array): Uint16Array {
  const own = strength.map(Math.abs);
  const mean = own.reduce((sum, one) => sum + one, 0) / own.length + 1e-9;
  let turns = [{ bits: 0, cost: 0 }];
  for (const bit of weakestOf(own)) {
    const cost = ((own[bit] as number) / mean) ** 2;
    if (cost > MOST_TURNED) break;
    turns = turns.concat(
      turns
        .map((turn) => ({ bits: turn.bits | (1 << bit), cost: turn.cost + cost }))
        .filter((turn) => turn.cost <= MOST_TURNED),
    );
  }
  return Uint16Array.from(turns, ({ bits }) => bits);
}

const weakestOf = (strength: Float64Array): number[] =>
  [...strength.keys()]
    .sort((one, other) => (strength[one] as number) - (strength[other] as number))
    .slice(0, WEAK);

export const bandOf = (words: Int32Array, from: number, band: number): number =>
  ((words[from + (band >>> 1)] as number) >>> ((band & 1) * 16)) & 0xffff;

/** @param band its place in `BANDS` */
export const witnessOf = (words: Int32Array, from: number, band: number): number =>
  words[from + (WITNESSES[band] as number)] as number;

/** Bits in which two hashes differ. */
export function distance(one: Int32Array, from: number, other: Int32Array): number {
  let bits = 0;
  for (let i = 0; i < WORDS; i++) bits += bitsOf((one[from + i] as number) ^ (other[i] as number));
  return bits;
}

/** How many bits of a word are set. */
export function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
