import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-name',
  subject: 'course',
  severity: 'warning',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course has a name in each language',
      why: 'It is what learners see in the list and what they search for.',
      how: 'Write a name of 5 to 500 letters',
    },
    hi: {
      what: 'कोर्स का हर भाषा में नाम है',
      why: 'सूची में यही दिखता है और इसी से खोजा जाता है।',
      how: '5 से 500 अक्षरों का नाम लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The course has no name in “{lang}”' },
      long: { what: 'The name has {length, number} letters; {limit, number} fit ({lang})' },
      short: { what: 'The name has only {length, number} letters ({lang})' },
    },
    hi: {
      missing: { what: 'कोर्स का “{lang}” में नाम नहीं है' },
      long: { what: 'नाम में {length, number} अक्षर हैं; {limit, number} तक चलते हैं ({lang})' },
      short: { what: 'नाम में केवल {length, number} अक्षर हैं ({lang})' },
    },
  },
  *check({ project, limits }) {
    const text = project.course.title;
    const missing = missingLanguages(project.course, text);
    for (const lang of missing)
      yield { key: 'missing', data: { lang }, location: inCourse(`/title/${lang}`) };
    for (const [lang, value] of Object.entries(text)) {
      const length = [...value].length;
      const limit = limits.nameLetters;
      if (limit !== undefined && length > limit) {
        yield { key: 'long', data: { length, limit, lang }, location: inCourse(`/title/${lang}`) };
      }
      if (length > 0 && length < (limits.nameLettersMin ?? 0)) {
        yield { key: 'short', data: { length, lang }, location: inCourse(`/title/${lang}`) };
      }
    }
  },
});
