import { choiceQuestion } from './question.ts';

/** A question with one right answer. */
export const singleChoice = choiceQuestion('singleChoice', false);
