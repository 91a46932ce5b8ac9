/**
 * What is kept of a recording to know it again: the raw fingerprint that
 * Chromaprint makes of it, one word of 32 bits for each eighth of a second. It
 * survives saving anew, another loudness, noise and a slightly changed tempo; not
 * another pitch, and the narrow band of a telephone only at times.
 */

/** Counts up whenever equal recordings would get other prints: those of different versions are never compared. */
export const SOUND_VERSION = 1;

/** Samples a second that a fingerprint is made from. */
export const RATE = 11_025;
/** Seconds between two words: frames of 4096 samples, each a third further (Chromaprint, chroma.cpp). */
export const STEP = 4096 / 3 / RATE;
/** Seconds that one word is made of: its frame, four more for smoothing, fifteen for its widest filter. */
export const REACH = 19 * STEP + 4096 / RATE;
/** Seconds of a recording that are compared; what is longer is cut there. */
export const MOST_SECONDS = 3600;
/** Seconds a stretch must have: less is a jingle, which everybody has. */
const LEAST_SECONDS = 5;

/** Words of the shortest stretch. */
export const LEAST_WORDS = Math.ceil((LEAST_SECONDS - REACH) / STEP);

/** Whether something goes on at a word: in silence and in one lasting tone each is as the one before. */
export const isLive = (words: Uint32Array, at: number): boolean => at > 0 && words[at] !== words[at - 1];

/** @returns undefined where it is too short or too quiet: it is then only known again byte for byte */
export function soundPrint(words: Uint32Array): Uint32Array | undefined {
  let live = 0;
  for (let at = 0; at < words.length; at++) if (isLive(words, at)) live += 1;
  return live >= LEAST_WORDS ? words : undefined;
}
