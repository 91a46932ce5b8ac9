/**
 * Finds among many prints those of the picture a copy was made from. Parts whose
 * hashes share a band of 16 bits are looked at (the bands are sorted anew when
 * an album is opened: a tenth of a second for 10,000 pictures, and nothing to
 * keep true on disk); the likeliest pictures are then laid upon the copy.
 */
import { type Affine, after, guess, ofWhole } from './affine.ts';
import type { Copy } from './copy.ts';
import { detailOf } from './detail.ts';
import { type Laid, lay } from './lay.ts';
import { planeOf } from './plane.ts';
import { type PicturePrint, windowsOf } from './print.ts';
import {
  BANDS,
  bandOf,
  bitsOf,
  distance,
  hashIn,
  MOST_OF_WITNESS,
  POSES,
  type Pose,
  WORDS,
  witnessOf,
} from './waves.ts';
import { from, type Window } from './window.ts';

/** Bits of 252 in which two hashes may differ for the pictures to be held against each other. */
const MOST_BITS = 84;
/** Pictures that are laid upon a copy. */
const MOST_LAID = 48;

export interface Likely {
  /** Number of the print in the album. */
  readonly print: number;
  readonly bits: number;
  /** How much is to be seen in the print (detail.ts). */
  readonly detail: number;
  /** Without their margins. */
  readonly laid: Laid;
  /** The same place, of the pictures with their margins. */
  readonly whole: Affine;
}

export class Album {
  readonly #hashes: Int32Array;
  /** By part: the print it belongs to, and where its parts begin. */
  readonly #owner: Uint32Array;
  readonly #first: Uint32Array;
  readonly #bands: readonly Band[];

  /** @param hashes of each print, in the order of their numbers */
  constructor(hashes: readonly Int32Array[]) {
    const words = hashes.reduce((sum, { length }) => sum + length, 0);
    this.#hashes = new Int32Array(words);
    this.#owner = new Uint32Array(words / WORDS);
    this.#first = new Uint32Array(hashes.length);
    let part = 0;
    for (const [i, own] of hashes.entries()) {
      this.#hashes.set(own, part * WORDS);
      this.#first[i] = part;
      this.#owner.fill(i, part, part + own.length / WORDS);
      part += own.length / WORDS;
    }
    this.#bands = BANDS.map((_, band) => sorted(this.#hashes, part, band));
  }

  /** Parts like one of the copy's, the best of each print, likeliest first. */
  candidates(copy: Copy): Candidate[] {
    const best = new Map<number, Candidate>();
    const turned: Sought[] = [];
    const hashes = this.#hashes;
    for (const { waves, ...place } of copy.parts)
      for (const pose of POSES) {
        const { words, probes } = hashIn(waves, pose);
        if (place.upright) turned.push({ words, pose, ...place });
        for (const [band, { from, parts }] of this.#bands.entries()) {
          const witness = witnessOf(words, 0, band);
          for (const value of probes[band] as Uint16Array) {
            const end = from[value + 1] as number;
            for (let i = from[value] as number; i < end; i++) {
              if (bitsOf((parts[2 * i + 1] as number) ^ witness) > MOST_OF_WITNESS) continue;
              const part = parts[2 * i] as number;
              // Seen under another band it is compared again: to note that it was costs as much.
              const bits = distance(hashes, part * WORDS, words);
              if (bits > MOST_BITS) continue;
              const print = this.#owner[part] as number;
              if (bits < (best.get(print)?.bits ?? Number.POSITIVE_INFINITY))
                best.set(print, { print, part: part - (this.#first[print] as number), bits, pose, ...place });
            }
          }
        }
      }
    return [...best.values()]
      .sort((one, other) => one.bits - other.bits)
      .slice(0, MOST_LAID)
      .map((candidate) => this.#turnedBack(candidate, turned));
  }

  /** The candidate as the turned copy shows it, where that is more alike: no band need have led to it, and it says where the one lies upon the other. */
  #turnedBack(candidate: Candidate, turned: readonly Sought[]): Candidate {
    const { print } = candidate;
    const first = this.#first[print] as number;
    let best = candidate;
    const end = this.#first[print + 1] ?? this.#owner.length;
    for (const { words, ...place } of turned)
      for (let part = first; part < end; part++) {
        const bits = distance(this.#hashes, part * WORDS, words);
        if (bits < best.bits) best = { print, part: part - first, bits, ...place };
      }
    return best;
  }

  /**
   * @param printAt reads a print whole
   * @returns the likeliest pictures laid upon the copy, where they are not plainly others
   */
  like(copy: Copy, printAt: PrintAt): Likely[] {
    return this.laid(copy, this.candidates(copy), printAt);
  }

  /** The same of those candidates that were found already. */
  laid(copy: Copy, candidates: readonly Candidate[], printAt: PrintAt): Likely[] {
    return candidates.flatMap((candidate) => {
      const original = printAt(candidate.print);
      const window = original && windowsOf(original.inner)[candidate.part];
      if (!original || !window) return [];
      const upright = guess(from(copy.inner, candidate.window), from(original.inner, window), candidate.pose);
      const place = candidate.upright ? after(upright, candidate.upright) : upright;
      const laid = lay(copy.plane, planeOf(original.thumb), place);
      if (!laid) return [];
      const whole = ofWhole(laid.affine, copy.inner, original.inner);
      const { print, bits } = candidate;
      return [{ print, bits, detail: detailOf(original.thumb), laid, whole }];
    });
  }
}

type PrintAt = (print: number) => Pick<PicturePrint, 'inner' | 'thumb'> | undefined;

/** What of the copy the print's part is like, and how it lies. */
interface Place {
  readonly window: Window;
  readonly upright?: Affine;
  readonly pose: Pose;
}

export interface Candidate extends Place {
  readonly print: number;
  /** Which of the print's parts. */
  readonly part: number;
  readonly bits: number;
}

interface Sought extends Place {
  readonly words: Int32Array;
}

/** The parts by what they have in a band: those of a value from `from[value]` on. */
interface Band {
  readonly from: Uint32Array;
  /** Of each its number and its witness, side by side: to look the witness up where the hash lies would cost more than all else. */
  readonly parts: Int32Array;
}

/** @param band its place in `BANDS` */
function sorted(hashes: Int32Array, count: number, band: number): Band {
  const valueAt = (part: number) => bandOf(hashes, part * WORDS, BANDS[band] as number);
  const from = new Uint32Array(2 ** 16 + 1);
  for (let part = 0; part < count; part++) {
    const at = valueAt(part) + 1;
    from[at] = (from[at] as number) + 1;
  }
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
  const next = from.slice();
  const parts = new Int32Array(2 * count);
  for (let part = 0; part < count; part++) {
    const value = valueAt(part);
    const at = next[value] as number;
    parts[2 * at] = part;
    parts[2 * at + 1] = witnessOf(hashes, part * WORDS, band);
    next[value] = at + 1;
  }
  return { from, parts };
}
