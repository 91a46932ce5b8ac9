/** The names of what questions are and lack, for the list, the filters and the detail. */
import type { BloomLevel, Difficulty } from '../../packager/course/blocks/tags.ts';
import type { DoubtKey } from '../../packager/course/questions/question.ts';
import type { Key } from '../words.tsx';
import type { Gap, QuestionType, Sort } from './list.ts';

export const TYPE_WORDS: Readonly<Record<QuestionType, Key>> = {
  singleChoice: 'type-single',
  multipleChoice: 'type-several',
  fillBlanks: 'type-blanks',
  shortAnswer: 'type-short',
  matching: 'type-pairs',
  ordering: 'type-steps',
};

export const DIFFICULTY_WORDS: Readonly<Record<Difficulty, Key>> = {
  easy: 'difficulty-easy',
  medium: 'difficulty-medium',
  hard: 'difficulty-hard',
};

export const BLOOM_WORDS: Readonly<Record<BloomLevel, Key>> = {
  remember: 'bloom-remember',
  understand: 'bloom-understand',
  apply: 'bloom-apply',
  analyse: 'bloom-analyse',
  evaluate: 'bloom-evaluate',
  create: 'bloom-create',
};

export const GAP_WORDS: Readonly<Record<Gap, Key>> = {
  text: 'gap-text',
  answers: 'gap-answers',
  right: 'gap-right',
  'one-right': 'gap-one-right',
  same: 'gap-same',
  feedback: 'gap-feedback',
};

export const SORT_WORDS: Readonly<Record<Sort, Key>> = {
  course: 'sort-course',
  text: 'sort-text',
  type: 'sort-type',
  difficulty: 'sort-difficulty',
  bloom: 'sort-bloom',
  state: 'sort-incomplete',
};

/** What is doubtful, and how to mend it. */
export const DOUBT_WORDS: Readonly<Record<DoubtKey, { readonly what: Key; readonly how: Key }>> = {
  'no-right': { what: 'doubt-no-right', how: 'doubt-no-right-how' },
  'unknown-answer': { what: 'doubt-unknown-answer', how: 'doubt-unknown-answer-how' },
  'few-answers': { what: 'doubt-few-answers', how: 'doubt-few-answers-how' },
  'many-answers': { what: 'doubt-many-answers', how: 'doubt-many-answers-how' },
  'same-label': { what: 'doubt-same-label', how: 'doubt-same-label-how' },
  'no-prompt': { what: 'doubt-no-prompt', how: 'doubt-no-prompt-how' },
  'no-answers': { what: 'doubt-no-answers', how: 'doubt-no-answers-how' },
  marks: { what: 'doubt-marks', how: 'doubt-marks-how' },
  shares: { what: 'doubt-shares', how: 'doubt-shares-how' },
  tolerance: { what: 'doubt-tolerance', how: 'doubt-tolerance-how' },
  name: { what: 'doubt-name', how: 'doubt-name-how' },
  category: { what: 'doubt-category', how: 'doubt-category-how' },
  essay: { what: 'doubt-essay', how: 'doubt-essay-how' },
  'few-pairs': { what: 'doubt-few-pairs', how: 'doubt-few-pairs-how' },
};
