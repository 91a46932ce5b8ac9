import { choicesOf, isQuestion } from '../../../course/blocks/question.ts';
import { inlineText } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

/** So much longer than the longest wrong answer the right one may be, and so many letters before it shows. */
const TIMES = 1.5;
const LETTERS = 20;

const letters = (text: string): number => [...text.trim()].length;

export default rule({
  id: 'answers-of-like-length',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Assessment Design; Haladyna, Downing and Rodriguez (2002), guideline 24',
  help: {
    en: {
      what: 'The right answer is not the longest by far',
      why: 'Whoever knows nothing chooses the longest answer, and is right.',
      how: 'Shorten it, or say more in the wrong answers',
    },
    hi: {
      what: 'सही उत्तर बाक़ी से बहुत लंबा नहीं है',
      why: 'जो कुछ नहीं जानता वह सबसे लंबा उत्तर चुनता है, और वही सही निकलता है।',
      how: 'उसे छोटा करें, या ग़लत उत्तरों में भी उतना ही कहें',
    },
  },
  messages: {
    en: {
      longest: { what: 'The right answer has {right, number} letters, the others at most {wrong, number}' },
    },
    hi: { longest: { what: 'सही उत्तर में {right, number} अक्षर हैं, बाक़ी में अधिक से अधिक {wrong, number}' } },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      if (!isQuestion(node)) continue;
      const choices = choicesOf(node).map(({ correct, text }) => ({
        correct,
        n: letters(inlineText(text?.content)),
      }));
      const right = choices.filter(({ correct }) => correct);
      const wrong = Math.max(...choices.filter(({ correct }) => !correct).map(({ n }) => n));
      const only = right.length === 1 ? right[0]?.n : undefined;
      if (only === undefined || wrong <= 0 || only < wrong * TIMES || only - wrong < LETTERS) continue;
      yield { key: 'longest', data: { right: only, wrong }, location };
    }
  },
});
