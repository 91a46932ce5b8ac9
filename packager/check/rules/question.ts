/** The rules in question/, in alphabetical order. `npm run new -- rule question/<id>` adds one. */
import type { Rule } from '../rule.ts';
import answersDiffer from './question/answers-differ.ts';
import answersOfLikeLength from './question/answers-of-like-length.ts';
import assessmentHasOneTest from './question/assessment-has-one-test.ts';
import noAllOfTheAbove from './question/no-all-of-the-above.ts';
import noTrueFalse from './question/no-true-false.ts';
import questionAskedPositively from './question/question-asked-positively.ts';
import questionHasFeedback from './question/question-has-feedback.ts';
import questionHasRightAnswer from './question/question-has-right-answer.ts';
import questionHasText from './question/question-has-text.ts';
import rightAnswersInChangingPlaces from './question/right-answers-in-changing-places.ts';
import singleChoiceHasOneRightAnswer from './question/single-choice-has-one-right-answer.ts';
import testHasPassMark from './question/test-has-pass-mark.ts';
import testPoolEnough from './question/test-pool-enough.ts';

export const rules: readonly Rule[] = [
  answersDiffer,
  answersOfLikeLength,
  assessmentHasOneTest,
  noAllOfTheAbove,
  noTrueFalse,
  questionAskedPositively,
  questionHasFeedback,
  questionHasRightAnswer,
  questionHasText,
  rightAnswersInChangingPlaces,
  singleChoiceHasOneRightAnswer,
  testHasPassMark,
  testPoolEnough,
];
