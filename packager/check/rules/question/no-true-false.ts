import { choicesOf, isQuestion } from '../../../course/blocks/question.ts';
import { inlineText } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

const WORD = /^(true|false|yes|no|right|wrong|correct|incorrect|सही|ग़लत|गलत|सत्य|असत्य|हाँ|नहीं)[.।]?$/i;

export default rule({
  id: 'no-true-false',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Assessment Design',
  help: {
    en: {
      what: 'No question asks only true or false',
      why: 'Half of the learners guess it; the score card takes off points.',
      how: 'Ask for a choice between real answers',
    },
    hi: {
      what: 'कोई प्रश्न केवल सही या ग़लत नहीं पूछता',
      why: 'आधे शिक्षार्थी अंदाज़े से बता देते हैं; स्कोर कार्ड में अंक कटते हैं।',
      how: 'असली उत्तरों में से चुनने को कहें',
    },
  },
  messages: {
    en: { pair: { what: 'The answers are “{first}” and “{second}”' } },
    hi: { pair: { what: 'उत्तर केवल “{first}” और “{second}” हैं' } },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      if (!isQuestion(node)) continue;
      const [first = '', second = '', third] = choicesOf(node).map((c) => inlineText(c.text?.content).trim());
      if (third !== undefined || !WORD.test(first) || !WORD.test(second)) continue;
      yield { key: 'pair', data: { first, second }, location };
    }
  },
});
