import languages from '../../../platform/languages.json' with { type: 'json' };
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'language-offered',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema, language',
  help: {
    en: {
      what: 'The platform offers the languages of the course',
      why: 'It can only be filed under Other, where nobody looks.',
      how: 'Use one of the platform’s languages',
    },
    hi: {
      what: 'कोर्स की भाषाएँ मंच पर हैं',
      why: 'यह केवल Other में रखा जा सकेगा, जहाँ कोई नहीं देखता।',
      how: 'मंच की किसी भाषा में बनाएँ',
    },
  },
  messages: {
    en: { unknown: { what: 'The platform has no language “{lang}”' } },
    hi: { unknown: { what: 'मंच पर “{lang}” भाषा नहीं है' } },
  },
  *check({ project }) {
    for (const [i, lang] of project.course.languages.entries()) {
      const base = lang.split('-')[0] ?? lang;
      if (!(base in languages.names))
        yield { key: 'unknown', data: { lang }, location: inCourse(`/languages/${i}`) };
    }
  },
});
