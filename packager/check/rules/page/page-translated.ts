import { mainLang } from '../../../course/course.ts';
import { pagesInOrder } from '../../../course/pages.ts';
import { tallyOfPage } from '../../../course/translation/state.ts';
import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'page-translated',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'Every page exists in each language of the course',
      why: 'Learners of that language find a gap, or another language.',
      how: 'Translate the page, or take the language off the course',
    },
    hi: {
      what: 'हर पृष्ठ कोर्स की हर भाषा में है',
      why: 'उस भाषा के शिक्षार्थियों को ख़ाली जगह या दूसरी भाषा मिलेगी।',
      how: 'पृष्ठ का अनुवाद करें, या कोर्स से वह भाषा हटाएँ',
    },
  },
  messages: {
    en: {
      missing: { what: 'This page is missing in “{lang}”' },
      text: { what: '{count, plural, one {One text is} other {# texts are}} missing in “{lang}”' },
    },
    hi: {
      missing: { what: 'यह पृष्ठ “{lang}” में नहीं है' },
      text: { what: '“{lang}” में {count, plural, one {एक पाठ} other {# पाठ}} नहीं है' },
    },
  },
  *check({ project }) {
    const from = mainLang(project.course);
    for (const { page } of pagesInOrder(project)) {
      for (const lang of project.course.languages) {
        const location = onPage({ page }, lang);
        if (!page.docs[lang]) yield { key: 'missing', data: { lang }, location };
        else if (lang !== from) {
          // That a title is missing is said by page-has-title.
          const count = tallyOfPage(page, { from, to: lang }).document.missing;
          if (count > 0) yield { key: 'text', data: { lang, count }, location };
        }
      }
    }
  },
});
