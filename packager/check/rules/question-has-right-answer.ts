import { choicesOf, isQuestion } from '../../course/blocks/question.ts';
import { nodesOf } from '../course-places.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'question-has-right-answer',
  subject: 'course',
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
  *check({ project }) {
    for (const { node, location } of nodesOf(project)) {
      if (isQuestion(node) && !choicesOf(node).some((choice) => choice.correct))
        yield { key: 'none', location };
    }
  },
});
