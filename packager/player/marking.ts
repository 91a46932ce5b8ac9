/** What is right: exact match (docs/platform.md 7), written words after folding. */
import type { Choice, Exercise, Question } from './course-data.ts';

/** The answers chosen as bits: bit n stands for the n-th in the order it was written. */
export type Chosen = number;

/**
 * What is given to an exercise, one for each part. In a blank the words, '' for
 * none; for a pair or a place in an order the part that was put there, from 1,
 * 0 for none.
 */
export type Given = readonly (string | number)[];

/** An answer to any question; 0 where nothing was done yet. */
export type Reply = Chosen | Given;

/** Words as they are compared: composed (NFC), in small letters, with single spaces. */
export const fold = (words: string): string =>
  words.normalize('NFC').toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ');

/** Place of what was written among the accepted answers, from 1; 0 where it is none of them. */
export const acceptedAs = (words: string, accepted: readonly string[]): number =>
  accepted.findIndex((answer) => fold(answer) === fold(words)) + 1;

/** How many parts there are to give. */
export const partCount = (exercise: Exercise): number =>
  exercise.kind === 'written' ? exercise.accepted.length : exercise.parts.length;

/** Nothing is given to a part. */
export const isBlank = (part: string | number | undefined): boolean =>
  part === undefined || part === 0 || (typeof part === 'string' && part.trim() === '');

/** Part by part, whether it is right. */
export const rightParts = (exercise: Exercise, given: Given): boolean[] =>
  Array.from({ length: partCount(exercise) }, (_, part) =>
    exercise.kind === 'written'
      ? acceptedAs(String(given[part] ?? ''), exercise.accepted[part] ?? []) > 0
      : given[part] === part + 1,
  );

/** The right answers of a question as bits. */
export const rightBits = (question: Choice): Chosen =>
  question.correct.reduce((bits, id) => bits | (1 << question.options.indexOf(id)), 0);

/** What is given to an exercise by a reply: nothing where it was not answered. */
export const givenBy = (reply: Reply): Given => (typeof reply === 'number' ? [] : reply);

/** True when exactly the right answers are chosen, or every part is right. */
export function isRight(question: Question, reply: Reply): boolean {
  if (question.kind === 'choice') return rightBits(question) === reply;
  const rights = rightParts(question, givenBy(reply));
  return rights.length > 0 && rights.every(Boolean);
}

/** True when there is something left to choose, to write or to place. */
export const isOpen = (question: Question, reply: Reply): boolean =>
  question.kind === 'choice'
    ? reply === 0
    : Array.from({ length: partCount(question) }).some((_, part) => isBlank(givenBy(reply)[part]));
