import { termLinks, wordOf } from '../../../course/glossary/glossary.ts';
import { pagesInOrder } from '../../../course/pages.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'term-used',
  subject: 'course',
  severity: 'info',
  help: {
    en: {
      what: 'Every term of the glossary is linked from a page',
      why: 'Learners meet it only in the list of all terms.',
      how: 'Link its first use, or delete the term',
    },
    hi: {
      what: 'शब्दावली का हर शब्द किसी पृष्ठ से जुड़ा है',
      why: 'शिक्षार्थियों को यह केवल सब शब्दों की सूची में मिलेगा।',
      how: 'इसके पहले प्रयोग से जोड़ें, या शब्द हटाएँ',
    },
  },
  messages: {
    en: { unused: { what: 'No page leads to “{word}”' } },
    hi: { unused: { what: 'कोई पृष्ठ “{word}” से नहीं जुड़ा' } },
  },
  *check({ project }) {
    const { glossary = [], languages } = project.course;
    if (glossary.length === 0) return;
    const used = new Set(
      [...pagesInOrder(project)].flatMap(({ page }) =>
        Object.values(page.docs).flatMap((doc) => termLinks(doc).map(({ term }) => term)),
      ),
    );
    for (const [i, term] of glossary.entries()) {
      const word = wordOf(term, languages[0] ?? '', project.course);
      // That it has no word is said by term-has-meaning.
      if (word && !used.has(term.id))
        yield { key: 'unused', data: { word }, location: inCourse(`/glossary/${i}`) };
    }
  },
});
