/** Writes questions as plain text, in the way that list.ts reads. */
import type { PlainQuestion } from './question.ts';

const LETTERS = 'abcdefghij';

/** What stands below the question's own words. */
function partsOf(question: PlainQuestion): string[] {
  switch (question.kind) {
    case 'choice': {
      const [first] = question.answers;
      const isOne = question.answers.every(({ said }) => said === first?.said);
      const right = question.answers.flatMap((one, i) => (one.right ? [LETTERS[i] ?? ''] : []));
      return [
        ...question.answers.flatMap(({ text, said }, i) => [
          `${LETTERS[i]}) ${text}`,
          ...(said && !isOne ? [`# ${said}`] : []),
        ]),
        ...(right.length > 0 ? [`Answer: ${right.join(', ')}`] : []),
        ...(isOne && first?.said ? [`Explanation: ${first.said}`] : []),
      ];
    }
    case 'written':
      return question.accepted.length > 0 ? [`Answer: ${question.accepted.join(' | ')}`] : [];
    case 'blanks':
      return [...question.lines];
    case 'pairs':
      return question.pairs.map(([left, right]) => `${left} -> ${right}`);
  }
}

/** @returns numbered questions with a blank line between them */
export const writeQuestions = (questions: readonly PlainQuestion[]): string =>
  questions
    .map((question, i) =>
      [
        `${i + 1}. ${question.prompt}`,
        ...partsOf(question),
        ...(question.explanation ? [`Explanation: ${question.explanation}`] : []),
        ...(question.difficulty ? [`Difficulty: ${question.difficulty}`] : []),
        ...(question.bloom ? [`Bloom: ${question.bloom}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
