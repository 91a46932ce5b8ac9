/**
 * What a stretch of a text says, in terms that English and Hindi share: English
 * stems, sounds, numbers by their worth. A Hindi word has several readings.
 */
import { foldWord } from '../fold.ts';
import type { Prepared } from '../prepare.ts';
import { numbersIn } from '../rewritten/numbers.ts';
import { stem } from '../stems.ts';
import { type Dictionary, meaningsOf } from './dictionary.ts';
import { soundsOfEnglish, soundsOfHindi } from './sounds.ts';

/** A term, and how far it can be trusted, 0 to 1. */
export interface Reading {
  readonly term: string;
  readonly trust: number;
}

/** A word or number, where it stands, and what it may mean. */
export interface Saying {
  readonly at: number;
  readonly readings: readonly Reading[];
}

const LATIN = /^[a-z]+$/;
const DEVANAGARI = /^[\u0900-\u097F]+$/;

/** In the order of the text. @param dictionary for its Hindi words */
export function sayingsOf(prepared: Prepared, dictionary: Dictionary): Saying[] {
  const { text, words, starts, ends, content } = prepared;
  const numbers = numbersIn(prepared);
  const numeric = new Set(numbers.flatMap(({ at, to }) => Array.from({ length: to - at }, (_, i) => at + i)));
  const found: Saying[] = numbers.map(({ at, value }) => ({
    at,
    readings: [{ term: `# ${Math.round(value * 1000)}`, trust: 1 }],
  }));
  const memory = new Map<number, readonly Reading[]>();
  for (let at = 0; at < words.length; at++) {
    if (content[at] !== 1 || numeric.has(at)) continue;
    const hash = words[at] ?? 0;
    const readings =
      memory.get(hash) ?? readingsOf(foldWord(text.slice(starts[at], ends[at]), true), dictionary);
    memory.set(hash, readings);
    if (readings.length > 0) found.push({ at, readings });
  }
  return found.sort((one, other) => one.at - other.at);
}

/** By how many consonants are heard: short words of both languages sound alike by chance. */
const TRUST_IN_SOUNDS = [0, 0, 0.3, 0.6, 0.8, 0.9];
/** Of many meanings each is a little less likely. */
const BY_MEANINGS = -0.15;

function readingsOf(word: string, dictionary: Dictionary): Reading[] {
  if (LATIN.test(word)) return [{ term: stem(word), trust: 1 }, ...soundReading(soundsOfEnglish(word))];
  if (!DEVANAGARI.test(word)) return [];
  const meanings = meaningsOf(word, dictionary);
  const shared = meanings.size ** BY_MEANINGS;
  return [
    ...[...meanings].map(([term, fit]) => ({ term, trust: fit * shared })),
    ...soundReading(soundsOfHindi(word)),
  ];
}

function soundReading(sounds: string): Reading[] {
  const trust = TRUST_IN_SOUNDS[Math.min(sounds.length, TRUST_IN_SOUNDS.length - 1)] ?? 0;
  return trust > 0 ? [{ term: `~ ${sounds}`, trust }] : [];
}
