import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'term-has-meaning',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'Every term of the glossary has its meaning in each language',
      why: 'Learners of that language read another one, or nothing.',
      how: 'Write it in the glossary',
    },
    hi: {
      what: 'शब्दावली के हर शब्द का अर्थ हर भाषा में है',
      why: 'उस भाषा के शिक्षार्थियों को दूसरी भाषा में अर्थ मिलेगा, या कुछ नहीं।',
      how: 'शब्दावली में लिखें',
    },
  },
  messages: {
    en: {
      none: { what: '“{word}” has no meaning in “{lang}”' },
      word: { what: '“{word}” has no word in “{lang}”' },
      nameless: { what: 'A term of the glossary has no word' },
    },
    hi: {
      none: { what: '“{word}” का अर्थ “{lang}” में नहीं है' },
      word: { what: '“{word}” के लिए “{lang}” में शब्द नहीं है' },
      nameless: { what: 'शब्दावली में एक जगह शब्द नहीं लिखा है' },
    },
  },
  *check({ project: { course } }) {
    for (const [i, { term, meaning }] of (course.glossary ?? []).entries()) {
      const word = course.languages.map((lang) => term[lang]?.trim()).find(Boolean);
      if (!word) {
        yield { key: 'nameless', location: inCourse(`/glossary/${i}/term`) };
        continue;
      }
      for (const lang of missingLanguages(course, term))
        yield { key: 'word', data: { word, lang }, location: inCourse(`/glossary/${i}/term`) };
      for (const lang of missingLanguages(course, meaning))
        yield { key: 'none', data: { word, lang }, location: inCourse(`/glossary/${i}/meaning`) };
    }
  },
});
