/**
 * By what a corpus is asked for the original of a text in the other language: the
 * rare stems its words may stand for there, English ones of Hindi words, Hindi ones
 * of English words.
 */
import { type Fingerprints, stemPrints } from '../fingerprints.ts';
import { hashOf } from '../hash.ts';
import type { Prepared } from '../prepare.ts';
import type { Dictionary } from './dictionary.ts';
import { isMostlyHindi } from './language.ts';
import { type Saying, sayingsOf } from './terms.ts';

/** Sounds and numbers, which have a mark before them, are in no index. */
const STEM = /^[a-z]+$/;

/** @returns what is asked for in English, and in Hindi; the ones of a language without the others would be crowded out */
export function translatedPrints(prepared: Prepared, dictionary: Dictionary): Fingerprints[] {
  const isHindi = hindiWords(prepared);
  const sayings = sayingsOf(prepared, dictionary);
  const stemsOf = (hindi: boolean, meant: (saying: Saying) => Iterable<string>): Fingerprints =>
    stemPrints(
      sayings.flatMap((saying) =>
        isHindi[saying.at] === Number(hindi)
          ? [...meant(saying)].map((stem) => ({ stem: hashOf(stem), at: saying.at }))
          : [],
      ),
    );
  const english = stemsOf(true, ({ readings }) =>
    readings.map(({ term }) => term).filter((term) => STEM.test(term)),
  );
  const hindi = stemsOf(false, ({ readings }) => dictionary.hindi.get(readings[0]?.term ?? '') ?? []);
  return [english, hindi].filter(({ hashes }) => hashes.length > 0);
}

/** 1 for each word that stands in a sentence in Hindi: a Latin word there is a loan, and was the same in the original. */
function hindiWords({ text, words, starts, ends, sentences }: Prepared): Uint8Array {
  const found = new Uint8Array(words.length);
  for (let i = 0; i + 1 < sentences.length; i++) {
    const [from, to] = [sentences[i] ?? 0, sentences[i + 1] ?? 0];
    if (isMostlyHindi(text.slice(starts[from], ends[to - 1]))) found.fill(1, from, to);
  }
  return found;
}
