/**
 * An answer to a test question as standards write it: SCORM 1.2 (RTE 3.4.3,
 * CMIFeedback), SCORM 2004 (RTE 4.2.9) and xAPI, which takes over the latter
 * (Data, 2.4.4.1). They differ in the marks between its parts and in lengths.
 */
import type { Exercise, Question } from '../course-data.ts';
import { type Given, givenBy, rightBits } from '../marking.ts';
import type { GivenAnswer } from '../standing.ts';

export type AnswerType = 'choice' | 'fill-in' | 'matching' | 'sequencing';

/** What stands between the parts of an answer and between the halves of a pair. */
export interface Marks {
  readonly and: string;
  readonly to: string;
  /** Characters that a part in words may have. */
  readonly words: number;
  /** Characters of the whole. */
  readonly whole: number;
}

export const MARKS_12: Marks = { and: ',', to: '.', words: 255, whole: 255 };
export const MARKS_2004: Marks = { and: '[,]', to: '[.]', words: 250, whole: Number.POSITIVE_INFINITY };

export interface SpelledAnswer {
  readonly type: AnswerType;
  /** '' where nothing was answered. */
  readonly response: string;
  /** Everything that is right, as far as the standards make room for it; none where nothing is. */
  readonly patterns: readonly string[];
}

/** RTE 4.2.9.1: as many patterns, and as many texts in one, as every platform takes. */
const MOST_PATTERNS = 5;
const MOST_TEXTS = 10;

/** Choices, steps and right halves go by letters, left halves by numbers: one character each, as CMIFeedback asks. */
export const letter = (place: number): string => 'abcdefghijklmnopqrstuvwxyz'[place] ?? '';

const letters = (bits: number): string[] =>
  [...Array(26).keys()].filter((place) => bits & (1 << place)).map(letter);

const typeOf = (question: Question): AnswerType => {
  if (question.kind === 'choice') return 'choice';
  if (question.kind === 'written') return 'fill-in';
  return question.shape === 'pairs' ? 'matching' : 'sequencing';
};

/** Words that hold none of the marks the standard gives a meaning. */
const plain = (words: string, limit: number): string =>
  words
    .trim()
    .replace(/\[([,.:])\]/g, '$1')
    .replace(/^\{(?=(lang|case_matters|order_matters)=)/, '(')
    .slice(0, limit);

/** Every way to fill the blanks rightly, the first accepted words of each before the others. */
const waysToFill = (accepted: readonly (readonly string[])[]): string[][] =>
  accepted
    .slice(0, MOST_TEXTS)
    .reduce<string[][]>(
      (ways, words) => words.flatMap((word) => ways.map((way) => [...way, word])).slice(0, MOST_PATTERNS),
      [[]],
    );

function given(question: Exercise, parts: Given, marks: Marks): string[] {
  if (question.kind === 'written')
    return parts.slice(0, MOST_TEXTS).map((words) => plain(String(words), marks.words));
  return parts.flatMap((part, place) => {
    if (typeof part !== 'number' || part === 0) return [];
    return question.shape === 'pairs' ? `${place + 1}${marks.to}${letter(part - 1)}` : letter(part - 1);
  });
}

function right(question: Question, marks: Marks): string[][] {
  if (question.kind === 'choice') return [letters(rightBits(question))];
  if (question.kind === 'written')
    return waysToFill(question.accepted).map((way) => given(question, way, marks));
  return [
    given(
      question,
      question.parts.map((_, place) => place + 1),
      marks,
    ),
  ];
}

/** @param marks those of the standard it is written for */
export function spell({ question, reply }: GivenAnswer, marks: Marks): SpelledAnswer {
  const together = (parts: readonly string[]) => parts.join(marks.and).slice(0, marks.whole);
  const response =
    question.kind === 'choice'
      ? letters(typeof reply === 'number' ? reply : 0)
      : given(question, givenBy(reply), marks);
  return {
    type: typeOf(question),
    response: response.some(Boolean) ? together(response) : '',
    patterns: [...new Set(right(question, marks).map(together))].filter(Boolean),
  };
}
