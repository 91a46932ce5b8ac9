/** Which parts of an exercise are right: exact match (docs/platform.md 7), written words after folding. */
import type { Exercise } from './course-data.ts';

/**
 * What is given to an exercise, a number for each part; 0 where nothing is, or
 * nothing right. In a blank the place of the accepted answer, from 1; for a
 * pair or a place in an order the part that was put there, from 1. A wrong word
 * is not kept, so that any exercise fits into the learner's state.
 */
export type Given = readonly number[];

/** Words as they are compared: composed (NFC), in small letters, with single spaces. */
export const fold = (words: string): string =>
  words.normalize('NFC').toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ');

/** Place of what was written among the accepted answers, from 1; 0 where it is none of them. */
export const acceptedAs = (words: string, accepted: readonly string[]): number =>
  accepted.findIndex((answer) => fold(answer) === fold(words)) + 1;

/** How many parts there are to give. */
export const partCount = (exercise: Exercise): number =>
  exercise.kind === 'written' ? exercise.accepted.length : exercise.parts.length;

/** The largest number that may be given to a part. */
export const mostGiven = (exercise: Exercise, part: number): number =>
  exercise.kind === 'written' ? (exercise.accepted[part]?.length ?? 0) : exercise.parts.length;

/** Part by part, whether it is right. */
export const rightParts = (exercise: Exercise, given: Given): boolean[] =>
  Array.from({ length: partCount(exercise) }, (_, part) =>
    exercise.kind === 'written' ? (given[part] ?? 0) > 0 : given[part] === part + 1,
  );
