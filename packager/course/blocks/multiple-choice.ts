import { choiceQuestion } from './question.ts';

/** A question with one or more right answers, all of which must be chosen. */
export const multipleChoice = choiceQuestion('multipleChoice', true);
