import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-description',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course has a description',
      why: 'The platform asks for it, and learners decide by it.',
      how: 'Say what the course is about',
    },
    hi: {
      what: 'कोर्स का परिचय लिखा है',
      why: 'मंच इसे माँगता है, और शिक्षार्थी इसी से तय करते हैं।',
      how: 'बताएँ कि कोर्स में क्या है',
    },
  },
  messages: {
    en: {
      missing: { what: 'The course has no description in “{lang}”' },
      long: { what: 'The description has {length, number} letters; {limit, number} fit ({lang})' },
    },
    hi: {
      missing: { what: 'कोर्स का “{lang}” में परिचय नहीं है' },
      long: { what: 'परिचय में {length, number} अक्षर हैं; {limit, number} तक चलते हैं ({lang})' },
    },
  },
  *check({ project, limits }) {
    const text = project.course.description;
    const missing = missingLanguages(project.course, text);
    for (const lang of missing)
      yield { key: 'missing', data: { lang }, location: inCourse(`/description/${lang}`) };
    for (const [lang, value] of Object.entries(text)) {
      const length = [...value].length;
      const limit = limits.descriptionLetters;
      if (limit !== undefined && length > limit) {
        yield { key: 'long', data: { length, limit, lang }, location: inCourse(`/description/${lang}`) };
      }
    }
  },
});
