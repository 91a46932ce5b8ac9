/** Offensive words in English, Hindi and other Indian languages; which they are is data (offensive.json). */
import lists from './offensive.json' with { type: 'json' };
import { type FoundWord, wordFinder } from './word-finder.ts';

/** 'doubtful': a word that is abuse in one sentence and a fact in another. */
export type OffenceKind = 'abuse' | 'slur' | 'doubtful';

export interface Offence extends FoundWord {
  readonly kind: OffenceKind;
}

const finderOf = (byLanguage: Readonly<Record<string, readonly string[]>>) =>
  wordFinder(Object.values(byLanguage).flat());

const FINDERS: readonly (readonly [OffenceKind, (text: string) => FoundWord[]])[] = [
  ['abuse', finderOf(lists.abuse)],
  ['slur', finderOf(lists.slur)],
  ['doubtful', finderOf(lists.doubtful)],
];

/**
 * Offensive words of a text. Every list is looked for in every text: abuse in
 * an English course is often Hindi, in whatever letters.
 */
export const offencesIn = (text: string): Offence[] =>
  FINDERS.flatMap(([kind, find]) => find(text).map((word) => ({ ...word, kind })));

/** A word as a report may print it: its first letter, and a star for each of the others. */
export function veiled(word: string): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return [...graphemes].map(({ segment }, i) => (i === 0 ? segment : '*')).join('');
}
