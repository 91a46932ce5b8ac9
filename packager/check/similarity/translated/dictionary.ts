/**
 * A dictionary from English to Hindi, turned round: the English stems a Hindi
 * word may stand for. Kriti ships none, since the free ones are under the GPL; it
 * reads one that is installed (freedict.ts).
 */
import { foldWord } from '../fold.ts';
import { isContent, stem } from '../stems.ts';

/** English headwords with their glosses in Hindi. */
export type Entries = Readonly<Record<string, readonly string[]>>;

/** For the root of a Hindi word: English stems, and how well each one fits, 0 to 1. */
export type Dictionary = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Without any dictionary, names, loan words and numbers are what is left. */
export const NO_DICTIONARY: Dictionary = new Map();

export function dictionaryOf(entries: Entries): Dictionary {
  const found = new Map<string, Map<string, number>>();
  for (const [headword, glosses] of Object.entries(entries)) {
    const stems = contentWords(headword).map(stem);
    for (const gloss of glosses) {
      const words = contentWords(gloss);
      for (const word of words) {
        const fit = 1 / (words.length * stems.length);
        for (const root of rootsOf(word)) {
          const known = found.get(root) ?? new Map<string, number>();
          found.set(root, known);
          for (const english of stems) known.set(english, Math.max(fit, known.get(english) ?? 0));
        }
      }
    }
  }
  return found;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const contentWords = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => foldWord(word, true)).filter(isContent);

/** Vowels at the end, and what stands before those of the plural. */
const ENDING = /(?:\u093F\u092F)?[\u0900-\u0902\u0904-\u0914\u093E-\u094C]+$/;

/**
 * What a Hindi word is looked up by: without the vowels it is inflected by,
 * then, for verbs, its stem (stems.ts), which takes more away.
 * @param word folded
 */
function rootsOf(word: string): string[] {
  const short = (of: string): string => {
    const root = of.replace(ENDING, '');
    return root.length > 1 ? root : of;
  };
  return [...new Set([short(word), short(stem(word))])];
}

/** @param word in Devanagari, folded @returns English stems and how well each fits */
export const meaningsOf = (word: string, dictionary: Dictionary): ReadonlyMap<string, number> =>
  rootsOf(word)
    .map((root) => dictionary.get(root))
    .find((meanings) => meanings !== undefined) ?? new Map();
