import { foldedWord } from '../../../course/glossary/glossary.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'terms-differ',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'No two terms of the glossary are the same word',
      why: 'A learner who looks the word up finds two meanings and cannot choose.',
      how: 'Reword one of them, or delete it',
    },
    hi: {
      what: 'शब्दावली में कोई शब्द दो बार नहीं',
      why: 'शब्द देखने वाले शिक्षार्थी को दो अर्थ मिलेंगे और वह चुन नहीं पाएगा।',
      how: 'किसी एक को बदलें या हटाएँ',
    },
  },
  messages: {
    en: { same: { what: '“{word}” stands twice in the glossary, in “{lang}”' } },
    hi: { same: { what: '“{word}” शब्दावली में “{lang}” में दो बार है' } },
  },
  *check({ project: { course } }) {
    for (const lang of course.languages) {
      const seen = new Set<string>();
      for (const [i, { term }] of (course.glossary ?? []).entries()) {
        const word = term[lang]?.trim() ?? '';
        const folded = foldedWord(word, lang);
        if (folded && seen.has(folded))
          yield { key: 'same', data: { word, lang }, location: inCourse(`/glossary/${i}/term`) };
        seen.add(folded);
      }
    }
  },
});
