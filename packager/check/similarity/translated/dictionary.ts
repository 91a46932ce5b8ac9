/**
 * A dictionary from English to Hindi, and turned round: the English stems a Hindi
 * word may stand for. Kriti ships none, since the free ones are under the GPL; it
 * reads one that is installed (freedict.ts).
 */
import { foldWord } from '../fold.ts';
import { isContent, stem } from '../stems.ts';

/** English headwords with their glosses in Hindi. */
export type Entries = Readonly<Record<string, readonly string[]>>;

export interface Dictionary {
  /** For the root of a Hindi word: English stems, and how well each one fits, 0 to 1. */
  readonly meanings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For an English stem: stems of the Hindi words that stand for it alone. */
  readonly hindi: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Without any dictionary, names, loan words and numbers are what is left. */
export const NO_DICTIONARY: Dictionary = { meanings: new Map(), hindi: new Map() };

/** Whether there are words in it. */
export const isFilled = ({ meanings }: Dictionary): boolean => meanings.size > 0;

export function dictionaryOf(entries: Entries): Dictionary {
  const found = new Map<string, Map<string, number>>();
  const hindi = new Map<string, Set<string>>();
  for (const [headword, glosses] of Object.entries(entries)) {
    const stems = contentWords(headword).map(stem);
    for (const gloss of glosses) {
      const words = contentWords(gloss);
      const [english, one] = [stems[0], words[0]];
      if (stems.length === 1 && words.length === 1 && english !== undefined && one !== undefined)
        hindi.set(english, (hindi.get(english) ?? new Set()).add(stem(one)));
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
  return { meanings: found, hindi };
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
    .map((root) => dictionary.meanings.get(root))
    .find((meanings) => meanings !== undefined) ?? new Map();
