import { choicesOf, isQuestion } from '../../course/blocks/question.ts';
import { inlineText } from '../../course/node.ts';
import { nodesOf } from '../course-places.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'answers-differ',
  subject: 'course',
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
  *check({ project }) {
    for (const { node, location } of nodesOf(project)) {
      if (!isQuestion(node)) continue;
      const seen = new Set<string>();
      for (const choice of choicesOf(node)) {
        const text = inlineText(choice.text?.content).trim();
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
