/**
 * Finds among many prints those of the picture a copy was made from. Parts whose
 * hashes share a band of 16 bits are looked at (the bands are sorted anew when
 * an album is opened: a tenth of a second for 10,000 pictures, and nothing to
 * keep true on disk); the likeliest pictures are then laid upon the copy.
 */
import { type Affine, guess, ofWhole } from './affine.ts';
import type { Copy } from './copy.ts';
import { type Laid, lay } from './lay.ts';
import { planeOf } from './plane.ts';
import { type PicturePrint, windowsOf } from './print.ts';
import { BANDS, bandOf, distance, hashIn, POSES, type Pose, WORDS } from './waves.ts';
import { from, type Window } from './window.ts';

/** Bits of 252 in which two hashes may differ for the pictures to be held against each other. */
const MOST_BITS = 84;
/** Pictures that are laid upon a copy. */
const MOST_LAID = 48;

export interface Likely {
  /** Number of the print in the album. */
  readonly print: number;
  readonly bits: number;
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
  readonly #bands: readonly { readonly from: Uint32Array; readonly parts: Uint32Array }[];

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
    this.#bands = BANDS.map((band) => sorted(this.#hashes, part, band));
  }

  /** Parts like one of the copy's, the best of each print, likeliest first. */
  candidates(copy: Copy): Candidate[] {
    const best = new Map<number, Candidate>();
    for (const { window, waves } of copy.parts)
      for (const pose of POSES) {
        const { words, probes } = hashIn(waves, pose);
        for (const [band, { from, parts }] of this.#bands.entries())
          for (const value of probes[band] as Uint16Array)
            for (let i = from[value] as number; i < (from[value + 1] as number); i++) {
              const part = parts[i] as number;
              // Seen under another band it is compared again: to note that it was costs as much.
              const bits = distance(this.#hashes, part * WORDS, words);
              if (bits > MOST_BITS) continue;
              const print = this.#owner[part] as number;
              if (bits < (best.get(print)?.bits ?? Number.POSITIVE_INFINITY))
                best.set(print, { print, part: part - (this.#first[print] as number), bits, window, pose });
            }
      }
    return [...best.values()].sort((one, other) => one.bits - other.bits).slice(0, MOST_LAID);
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
      const laid = lay(
        copy.plane,
        planeOf(original.thumb),
        guess(from(copy.inner, candidate.window), from(original.inner, window), candidate.pose),
      );
      if (!laid) return [];
      const whole = ofWhole(laid.affine, copy.inner, original.inner);
      return [{ print: candidate.print, bits: candidate.bits, laid, whole }];
    });
  }
}

type PrintAt = (print: number) => Pick<PicturePrint, 'inner' | 'thumb'> | undefined;

export interface Candidate {
  readonly print: number;
  /** Which of the print's parts. */
  readonly part: number;
  readonly bits: number;
  /** Of the copy. */
  readonly window: Window;
  readonly pose: Pose;
}

function sorted(hashes: Int32Array, count: number, band: number): { from: Uint32Array; parts: Uint32Array } {
  const from = new Uint32Array(2 ** 16 + 1);
  for (let part = 0; part < count; part++) {
    const at = bandOf(hashes, part * WORDS, band) + 1;
    from[at] = (from[at] as number) + 1;
  }
  for (let i = 1; i < from.length; i++) from[i] = (from[i] as number) + (from[i - 1] as number);
  const next = from.slice();
  const parts = new Uint32Array(count);
  for (let part = 0; part < count; part++) {
    const value = bandOf(hashes, part * WORDS, band);
    parts[next[value] as number] = part;
    next[value] = (next[value] as number) + 1;
  }
  return { from, parts };
}
