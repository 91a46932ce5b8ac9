import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-purpose',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course says what one can do afterwards',
      why: 'The platform asks for the purpose, and the score card for objectives.',
      how: 'Write: after this course you can …',
    },
    hi: {
      what: 'कोर्स बताता है कि इसके बाद क्या कर पाएँगे',
      why: 'मंच उद्देश्य माँगता है, और स्कोर कार्ड भी।',
      how: 'लिखें: इस कोर्स के बाद आप … कर पाएँगे',
    },
  },
  messages: {
    en: { missing: { what: 'The course has no purpose in “{lang}”' } },
    hi: { missing: { what: 'कोर्स का “{lang}” में उद्देश्य नहीं लिखा' } },
  },
  *check({ project }) {
    const text = project.course.purpose;
    const missing = missingLanguages(project.course, text);
    for (const lang of missing)
      yield { key: 'missing', data: { lang }, location: inCourse(`/purpose/${lang}`) };
  },
});
