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
 * Bits that are looked up together. The first two say how a picture stands upright and are the same
 * of all; what is left at the end would be too few to tell pictures apart.
 */
const BAND = 16;
const UPRIGHT = 2;
export const BANDS = 15;

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

/** Strength of the wave of each bit, across and down exchanged or not. */
function strengths(waves: Waves, exchanged: boolean): Float64Array {
  const places = exchanged ? EXCHANGED : PLACES;
  return Float64Array.from({ length: BITS }, (_, bit) => waves[places[bit] as number] as number);
}

/** The hash of a picture as it lies. */
export const hashOf = (waves: Waves): Int32Array => signsOf(strengths(waves, false));

function signsOf(strength: Float64Array): Int32Array {
  const words = new Int32Array(WORDS);
  for (let bit = 0; bit < BITS; bit++)
    if ((strength[bit] as number) > 0) words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
  return words;
}

/** The longest waves there are, one across and one down. */
const [ACROSS_BIT, DOWN_BIT] = [1, 0].map((across) =>
  ORDER.findIndex(([u, v]) => u === across && v === 1 - across),
) as [number, number];

/** Bits that mirroring turns: those of waves with an odd number of half periods. */
const TURNED_ACROSS = signsOf(Float64Array.from(ODD, (odd) => odd & 1));
const TURNED_DOWN = signsOf(Float64Array.from(ODD, (odd) => odd & 2));

/** How a picture is mirrored. */
type Mirrored = Pick<Pose, 'across' | 'down'>;

/**
 * Mirrors a hash in place until its longest waves are positive, so that a picture and
 * its mirror images have one hash and are looked up once.
 * @returns how it was mirrored
 */
export function uprighted(words: Int32Array, from: number): Mirrored {
  const across = !isSet(words, from, ACROSS_BIT);
  const down = !isSet(words, from, DOWN_BIT);
  mirror(words, from, { across, down });
  return { across, down };
}

const isSet = (words: Int32Array, from: number, bit: number): boolean =>
  (((words[from + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1;

function mirror(words: Int32Array, from: number, { across, down }: Mirrored): void {
  for (let i = 0; i < WORDS; i++)
    words[from + i] =
      (words[from + i] as number) ^
      (across ? (TURNED_ACROSS[i] as number) : 0) ^
      (down ? (TURNED_DOWN[i] as number) : 0);
}

/** A hash that is looked for. */
export interface Hash {
  /** How the picture was laid for it. */
  readonly pose: Pose;
  readonly words: Int32Array;
  /** For each band the values to look under: its own, and those with weak waves turned, as they do where the picture changed. */
  readonly probes: readonly Uint16Array[];
}

/** Of the strength of the first waves, what the longest one must have for its sign to be relied on. */
const RELIED_ON = 0.35;

/** The hashes under which a picture may lie uprighted: both ways where it hardly says which way it lies. */
export function hashesOf(waves: Waves): Hash[] {
  return [false, true].flatMap((exchanged) => {
    const strength = strengths(waves, exchanged);
    const words = signsOf(strength);
    const turns = Array.from({ length: BANDS }, (_, band) => turnsOf(strength, band));
    const first = strength.subarray(0, BAND);
    const relied = RELIED_ON * Math.sqrt(first.reduce((sum, one) => sum + one * one, 0) / first.length);
    const ways = (bit: number): boolean[] => {
      const mirrored = !isSet(words, 0, bit);
      return Math.abs(strength[bit] as number) < relied ? [mirrored, !mirrored] : [mirrored];
    };
    return ways(ACROSS_BIT).flatMap((across) =>
      ways(DOWN_BIT).map((down): Hash => {
        const own = words.slice();
        mirror(own, 0, { across, down });
        const probes = turns.map((masks, band) => {
          const value = bandOf(own, 0, band);
          return masks.map((mask) => value ^ mask);
        });
        return { pose: { exchanged, across, down }, words: own, probes };
      }),
    );
  });
}

/** Waves of a band that may be turned. */
const WEAK = 5;
/** How strong the waves turned may be together: squares of their strength, by that of a middling wave of the band. */
const MOST_TURNED = 0.25;

/** Bits of a band to turn: none, then any of its weakest, as long as they are weak together. */
function turnsOf(strength: Float64Array, band: number): Uint16Array {
  const own = strength.slice(UPRIGHT + band * BAND, UPRIGHT + (band + 1) * BAND).map(Math.abs);
  const mean = own.reduce((sum, one) => sum + one, 0) / own.length + 1e-9;
  const weakest = [...own.keys()]
    .sort((one, other) => (own[one] as number) - (own[other] as number))
    .slice(0, WEAK);
  let turns = [{ mask: 0, cost: 0 }];
  for (const bit of weakest) {
    const cost = ((own[bit] as number) / mean) ** 2;
    turns = turns.concat(
      turns
        .map((turn) => ({ mask: turn.mask | (1 << bit), cost: turn.cost + cost }))
        .filter((turn) => turn.cost <= MOST_TURNED),
    );
  }
  return Uint16Array.from(turns, ({ mask }) => mask);
}

export function bandOf(words: Int32Array, from: number, band: number): number {
  const bit = UPRIGHT + band * BAND;
  const [at, shift] = [from + (bit >>> 5), bit & 31];
  const low = (words[at] as number) >>> shift;
  return (shift <= BAND ? low : low | ((words[at + 1] as number) << (32 - shift))) & 0xffff;
}

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
