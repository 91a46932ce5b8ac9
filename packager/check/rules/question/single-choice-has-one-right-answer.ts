import { choicesOf } from '../../../course/blocks/question.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'single-choice-has-one-right-answer',
  subject: 'page',
  severity: 'error',
  help: {
    en: {
      what: 'A question with one choice has one right answer',
      why: 'The learner may choose only one, and a right one counts as wrong.',
      how: 'Keep one, or make it a question with several answers',
    },
    hi: {
      what: 'एक उत्तर वाले प्रश्न का एक ही सही उत्तर है',
      why: 'शिक्षार्थी एक ही चुन सकता है; सही उत्तर भी ग़लत गिना जाएगा।',
      how: 'एक रखें, या कई उत्तरों वाला प्रश्न बनाएँ',
    },
  },
  messages: {
    en: { several: { what: '{count, number} answers are marked right' } },
    hi: { several: { what: '{count, number} उत्तर सही चिह्नित हैं' } },
  },
  *check(page) {
    for (const { node, location } of page.ofType('singleChoice')) {
      const count = choicesOf(node).filter((choice) => choice.correct).length;
      if (count > 1) yield { key: 'several', data: { count }, location };
    }
  },
});
