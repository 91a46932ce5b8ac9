import { mainLang } from '../../../course/course.ts';
import { pageEstimate } from '../../../course/duration.ts';
import { pagesMet } from '../../../course/item-page.ts';
import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

/** Pages without a question that “approximately every 7 screens” still allows. */
const PAGES = 7;

export default rule({
  id: 'practice-often',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Instructional Methods 009',
  help: {
    en: {
      what: 'Learners meet a question about every seven pages',
      why: 'What is only read is forgotten; the score card asks for practice every seven screens.',
      how: 'Put a practice question on this page or before it',
    },
    hi: {
      what: 'लगभग हर सात पृष्ठ पर एक प्रश्न मिलता है',
      why: 'जो केवल पढ़ा जाए वह भूल जाता है; स्कोर कार्ड हर सात स्क्रीन पर अभ्यास माँगता है।',
      how: 'इस पृष्ठ पर या इससे पहले एक अभ्यास प्रश्न रखें',
    },
  },
  messages: {
    en: { far: { what: 'Up to here, {count, number} pages one after another have no question' } },
    hi: { far: { what: 'यहाँ तक लगातार {count, number} पृष्ठों पर कोई प्रश्न नहीं है' } },
  },
  *check({ project }) {
    const lang = mainLang(project.course);
    let run = 0;
    for (const { page, made, moduleIndex, itemIndex } of pagesMet(project)) {
      run = pageEstimate(page, project.course, lang).questions > 0 ? 0 : run + 1;
      // Said once, where the run becomes too long.
      if (run !== PAGES + 1) continue;
      const location = made
        ? ({ in: 'course', pointer: `/outline/${moduleIndex}/items/${itemIndex}` } as const)
        : onPage({ page }, lang);
      yield { key: 'far', data: { count: run }, location };
    }
  },
});
