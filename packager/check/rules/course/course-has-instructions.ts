import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-instructions',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course says how to take it',
      why: 'The platform asks for instructions: time, order, attempts.',
      how: 'Say how long it takes and how it is passed',
    },
    hi: {
      what: 'कोर्स बताता है कि इसे कैसे करें',
      why: 'मंच निर्देश माँगता है: समय, क्रम, प्रयास।',
      how: 'बताएँ कि कितना समय लगेगा और उत्तीर्ण कैसे होंगे',
    },
  },
  messages: {
    en: { missing: { what: 'The course has no instructions in “{lang}”' } },
    hi: { missing: { what: 'कोर्स के “{lang}” में निर्देश नहीं हैं' } },
  },
  *check({ project }) {
    const text = project.course.instructions;
    const missing = missingLanguages(project.course, text);
    for (const lang of missing)
      yield { key: 'missing', data: { lang }, location: inCourse(`/instructions/${lang}`) };
  },
});
