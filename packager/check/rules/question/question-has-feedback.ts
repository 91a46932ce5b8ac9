import { choicesOf, isQuestion } from '../../../course/blocks/question.ts';
import { inlineText } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'question-has-feedback',
  subject: 'page',
  severity: 'info',
  spec: 'Score card, Instructional Methods: Think',
  help: {
    en: {
      what: 'Practice questions explain right and wrong answers',
      why: 'Learners see that they were wrong, but not why.',
      how: 'Write what to say to each answer',
    },
    hi: {
      what: 'अभ्यास प्रश्न सही और ग़लत उत्तर समझाते हैं',
      why: 'शिक्षार्थी को पता चलता है कि ग़लत है, पर क्यों, यह नहीं।',
      how: 'हर उत्तर पर क्या कहना है, लिखें',
    },
  },
  messages: {
    en: { none: { what: '{count, plural, one {One answer has} other {# answers have}} no feedback' } },
    hi: { none: { what: '{count, number} उत्तर पर कुछ नहीं समझाया' } },
  },
  *check({ nodes }) {
    for (const { node, inTest, location } of nodes) {
      if (!isQuestion(node) || inTest) continue;
      const count = choicesOf(node).filter((choice) => !inlineText(choice.feedback?.content).trim()).length;
      if (count > 0) yield { key: 'none', data: { count }, location };
    }
  },
});
