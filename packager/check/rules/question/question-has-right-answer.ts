import { attr } from '../../../course/blocks/attr.ts';
import { blanksOf } from '../../../course/blocks/fill-blanks.ts';
import { choicesOf, isQuestion } from '../../../course/blocks/question.ts';
import type { Node } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

/** Pairs and steps are right as they are written. */
function hasRightAnswer(node: Node): boolean {
  if (isQuestion(node)) return choicesOf(node).some((choice) => choice.correct);
  if (node.type === 'fillBlanks') return blanksOf(node).length > 0;
  if (node.type === 'shortAnswer')
    return attr<readonly string[]>(node, 'accepted').some((answer) => answer.trim());
  return true;
}

export default rule({
  id: 'question-has-right-answer',
  subject: 'page',
  severity: 'error',
  spec: 'Score card, Assessment Design',
  help: {
    en: {
      what: 'Every question has a right answer',
      why: 'Nobody can pass, whatever they know.',
      how: 'Mark the right answer',
    },
    hi: { what: 'हर प्रश्न का सही उत्तर है', why: 'कितना भी जानें, कोई उत्तीर्ण नहीं हो सकता।', how: 'सही उत्तर चुनें' },
  },
  messages: {
    en: { none: { what: 'This question has no right answer' } },
    hi: { none: { what: 'इस प्रश्न का कोई सही उत्तर नहीं है' } },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      if (!hasRightAnswer(node)) yield { key: 'none', location };
    }
  },
});
