import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-subtitle',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course has a subtitle',
      why: 'The platform shows it under the name and asks for it.',
      how: 'Say in a line whom the course is for',
    },
    hi: {
      what: 'कोर्स का उपशीर्षक है',
      why: 'मंच इसे नाम के नीचे दिखाता है और माँगता है।',
      how: 'एक पंक्ति में बताएँ कि कोर्स किसके लिए है',
    },
  },
  messages: {
    en: {
      missing: { what: 'The course has no subtitle in “{lang}”' },
      long: { what: 'The subtitle has {length, number} letters; {limit, number} fit ({lang})' },
    },
    hi: {
      missing: { what: 'कोर्स का “{lang}” में उपशीर्षक नहीं है' },
      long: { what: 'उपशीर्षक में {length, number} अक्षर हैं; {limit, number} तक चलते हैं ({lang})' },
    },
  },
  *check({ project, limits }) {
    const text = project.course.subtitle;
    const missing = missingLanguages(project.course, text);
    for (const lang of missing)
      yield { key: 'missing', data: { lang }, location: inCourse(`/subtitle/${lang}`) };
    for (const [lang, value] of Object.entries(text)) {
      const length = [...value].length;
      const limit = limits.subtitleLetters;
      if (limit !== undefined && length > limit) {
        yield { key: 'long', data: { length, limit, lang }, location: inCourse(`/subtitle/${lang}`) };
      }
    }
  },
});
