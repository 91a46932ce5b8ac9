import { isQuestion, promptOf } from '../../../course/blocks/question.ts';
import { inlineText, type Node } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

/** What turns a question round: which of these is NOT, all except. A “not” in a clause of its own (“when it is not …”) does not. */
const NEGATIVE = [
  /\b(?:which|what|who|whom|choose|select|identify|mark)\b(?:(?!\b(?:when|if|because|that|after|before|who|whose|while|where|unless|although)\b)[^.?!])*?\b(not|never|except|incorrect|false)\b/iu,
  /(?<![\p{L}\p{M}])(?:कौन|किसे|किन्हें|क्या)(?![\p{L}\p{M}])(?:(?!(?:जब|यदि|अगर|जो|कि|तो|और|क्योंकि|कोई|किसी)(?![\p{L}\p{M}]))[^.?!।])*?(?<![\p{L}\p{M}])(नहीं|ग़लत|गलत|असत्य)\s+(?:है|हैं|था|थे|थी)\s*[?।]?\s*$/u,
] as const;

/** A bold or underlined word cannot be missed. */
const isMarked = (prompt: Node | undefined, word: string): boolean =>
  (prompt?.content ?? []).some(
    ({ text = '', marks = [] }) =>
      text.includes(word) && marks.some(({ type }) => type === 'bold' || type === 'underline'),
  );
/** So can one in capitals. */
const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

export default rule({
  id: 'question-asked-positively',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Assessment Design; Haladyna, Downing and Rodriguez (2002), guideline 17',
  help: {
    en: {
      what: 'Questions ask for what is so, or make the “not” stand out',
      why: 'Learners who know the subject overlook a “not” and lose the mark.',
      how: 'Ask for what is right, or set the word in bold',
    },
    hi: {
      what: 'प्रश्न वही पूछते हैं जो सही है, या “नहीं” अलग दिखता है',
      why: 'विषय जानने वाले भी “नहीं” पढ़ने से चूकते हैं और अंक खो देते हैं।',
      how: 'जो सही है वह पूछें, या उस शब्द को मोटा करें',
    },
  },
  messages: {
    en: { negative: { what: 'The question turns on “{word}”, which is easily overlooked' } },
    hi: { negative: { what: 'प्रश्न “{word}” पर टिका है, जो पढ़ने में छूट जाता है' } },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      if (!isQuestion(node)) continue;
      const prompt = promptOf(node);
      const text = inlineText(prompt?.content);
      const word = NEGATIVE.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
      if (word && !isCapital(word) && !isMarked(prompt, word))
        yield { key: 'negative', data: { word }, location };
    }
  },
});
