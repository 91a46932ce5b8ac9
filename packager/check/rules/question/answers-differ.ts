import { partsOf } from '../../../course/blocks/exercise.ts';
import { choicesOf, isQuestion } from '../../../course/blocks/question.ts';
import { inlineText, type Node } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

/** Which of them is right must be told by the text alone: answers, right halves of pairs, steps. */
function answerTexts(node: Node): string[] {
  if (isQuestion(node)) return choicesOf(node).map((choice) => inlineText(choice.text?.content));
  if (node.type === 'ordering') return partsOf(node, 'step').map((step) => inlineText(step.content));
  if (node.type !== 'matching') return [];
  return partsOf(node, 'pair').flatMap((pair) =>
    partsOf(pair, 'pairRight').map((half) => inlineText(half.content)),
  );
}

export default rule({
  id: 'answers-differ',
  subject: 'page',
  severity: 'warning',
  spec: 'Score card, Assessment Design',
  help: {
    en: {
      what: 'No two answers say the same',
      why: 'A learner who knows the subject cannot choose.',
      how: 'Reword or remove one of them',
    },
    hi: {
      what: 'किन्हीं दो उत्तरों का अर्थ एक नहीं',
      why: 'विषय जानने वाला शिक्षार्थी भी नहीं चुन पाएगा।',
      how: 'किसी एक को बदलें या हटाएँ',
    },
  },
  messages: {
    en: { same: { what: 'Two answers say “{text}”' } },
    hi: { same: { what: 'दो उत्तरों में “{text}” लिखा है' } },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      const seen = new Set<string>();
      for (const answer of answerTexts(node)) {
        const text = answer.trim();
        const folded = text
          .normalize('NFC')
          .toLowerCase()
          .replace(/[\s.।]+/g, ' ')
          .trim();
        if (folded && seen.has(folded)) yield { key: 'same', data: { text }, location };
        seen.add(folded);
      }
    }
  },
});
