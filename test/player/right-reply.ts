/** The answer to a question that is right. */
import type { Question } from '../../packager/player/course-data.ts';
import { type Reply, rightBits } from '../../packager/player/marking.ts';

export function rightReply(question: Question): Reply {
  if (question.kind === 'choice') return rightBits(question);
  if (question.kind === 'written') return question.accepted.map((words) => words[0] ?? '');
  return question.parts.map((_, place) => place + 1);
}
