import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-keywords',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course has keywords',
      why: 'Without them search on the platform finds it only by its name.',
      how: 'Write the words learners would search for',
    },
    hi: {
      what: 'कोर्स के कीवर्ड हैं',
      why: 'इनके बिना मंच की खोज में कोर्स केवल नाम से मिलता है।',
      how: 'वे शब्द लिखें जिनसे शिक्षार्थी खोजेंगे',
    },
  },
  messages: {
    en: { missing: { what: 'The course has no keywords' } },
    hi: { missing: { what: 'कोर्स के कीवर्ड नहीं हैं' } },
  },
  *check({ project }) {
    if (project.course.keywords.length === 0) yield { key: 'missing', location: inCourse('/keywords') };
  },
});
