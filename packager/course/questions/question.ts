/** Questions as plain text says them: what reading a pasted text gives, and what writing one out takes. */
import type { BloomLevel, Difficulty } from '../blocks/tags.ts';

/** One answer of a choice. */
export interface PlainAnswer {
  readonly text: string;
  readonly right: boolean;
  /** What is said to a learner who chose it. */
  readonly said: string;
}

interface Common {
  /** The question itself. */
  readonly prompt: string;
  /** What is said of the whole question afterwards; a choice says it with its answers. */
  readonly explanation: string;
  readonly difficulty?: Difficulty;
  readonly bloom?: BloomLevel;
}

export type PlainQuestion =
  | (Common & { readonly kind: 'choice'; readonly many: boolean; readonly answers: readonly PlainAnswer[] })
  /** Answered in a few words; `accepted` is what is taken as right. */
  | (Common & { readonly kind: 'written'; readonly accepted: readonly string[] })
  /** Lines in which `[word]` or `[one|another]` is a blank. */
  | (Common & { readonly kind: 'blanks'; readonly lines: readonly string[] })
  | (Common & { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] });

/** What is not sure about a question, or could not be kept. */
export type DoubtKey =
  | 'no-right'
  | 'unknown-answer'
  | 'few-answers'
  | 'many-answers'
  | 'same-label'
  | 'no-prompt'
  | 'no-answers'
  | 'marks'
  | 'shares'
  | 'tolerance'
  | 'name'
  | 'category'
  | 'essay'
  | 'few-pairs';

/** A doubt with its line, counted from 1, and what its words need. */
export interface Doubt {
  readonly key: DoubtKey;
  readonly line: number;
  readonly data?: Readonly<Record<string, string | number>>;
}

export interface ReadQuestion {
  readonly question: PlainQuestion;
  /** Lines it was read from, counted from 1, the last included. */
  readonly line: number;
  readonly lastLine: number;
  readonly doubts: readonly Doubt[];
}

/** What was understood of a text; every line that is not blank is in a question, a doubt, or unread. */
export interface Reading {
  readonly questions: readonly ReadQuestion[];
  /** Doubts of no question: a category, for instance. */
  readonly doubts: readonly Doubt[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** Most answers a choice may have, and pairs a matching (the document allows no more). */
export const MOST_ANSWERS = 10;
export const MOST_PAIRS = 8;
