/** Words that leave people out, and what is said instead; which they are is data (inclusive.json). */
import lists from './inclusive.json' with { type: 'json' };
import { type FoundWord, wordFinder } from './word-finder.ts';

export type ExclusionKind = 'gender' | 'disability';

export interface Exclusion extends FoundWord {
  readonly kind: ExclusionKind;
  /** What is said instead, with a capital where the word had one. */
  readonly better: string;
}

const KINDS = (['gender', 'disability'] as const).map((kind) => {
  const better = new Map<string, string>(Object.entries(lists[kind]));
  return { kind, better, find: wordFinder([...better.keys()]) };
});

/** Words of a text that leave people out, from left to right. */
export const exclusionsIn = (text: string): Exclusion[] =>
  KINDS.flatMap(({ kind, better, find }) =>
    find(text)
      .filter(({ start }) => !isTitle(text, start))
      .map((word) => ({ ...word, kind, better: likeIt(text, word, better.get(word.listed) ?? '') })),
  ).sort((a, b) => a.start - b.start);

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** “the Chairman, UPSC” is the name of an office: a capital that no sentence's beginning explains. */
const isTitle = (text: string, start: number): boolean =>
  isCapital(text[start] ?? '') && !/(?:^|[.!?।:\n]["'”’)]*\s*)$/u.test(text.slice(0, start));

const likeIt = (text: string, { start }: FoundWord, better: string): string =>
  isCapital(text[start] ?? '') ? `${better[0]?.toUpperCase() ?? ''}${better.slice(1)}` : better;

/** “each officer … his”: one sex for all. Only where a person of any sex is meant, and not “his or her”. */
const GENERIC =
  /\b(?:each|every|any)\s+(?:officer|official|employee|citizen|learner|trainee|student|teacher|doctor|engineer|manager|candidate|applicant|user|person|individual|worker)\b[^.?!,;:]{0,80}?\b(he|his|him|himself)\b(?!\s*(?:\/|or|and)\s*(?:she|her|herself|they|their))/giu;

/** Places where “he” or “his” stands for everyone. */
export const genericMasculines = (text: string): FoundWord[] =>
  [...text.matchAll(GENERIC)]
    .filter(({ 0: match }) => !/\b(?:she|her)\b/i.test(match))
    .map(({ 0: match, 1: listed = '', index }) => ({
      listed,
      start: index + match.length - listed.length,
      end: index + match.length,
    }));
