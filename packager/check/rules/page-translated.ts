import type { Page } from '../../course/course.ts';
import { mainLang, pagesInOrder } from '../../course/course.ts';
import { nodesOfPage, onPage } from '../course-places.ts';
import { rule } from '../rule.ts';

/** Ids of the blocks of a page in one language; the same block has the same id in each. */
const blockIds = (page: Page, lang: string): ReadonlySet<string> =>
  new Set(
    [...nodesOfPage(page, lang)].flatMap(({ node }) => (node.attrs?.id ? [String(node.attrs.id)] : [])),
  );

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
      block: { what: '{count, plural, one {One block is} other {# blocks are}} missing in “{lang}”' },
    },
    hi: {
      missing: { what: 'यह पृष्ठ “{lang}” में नहीं है' },
      block: { what: '“{lang}” में {count, number} खंड नहीं हैं' },
    },
  },
  *check({ project }) {
    const main = mainLang(project.course);
    for (const { page } of pagesInOrder(project)) {
      const wanted = blockIds(page, main);
      for (const lang of project.course.languages) {
        if (!page.docs[lang]) yield { key: 'missing', data: { lang }, location: onPage({ page }, lang) };
        else if (lang !== main) {
          const there = blockIds(page, lang);
          const count = [...wanted].filter((id) => !there.has(id)).length;
          if (count > 0) yield { key: 'block', data: { lang, count }, location: onPage({ page }, lang) };
        }
      }
    }
  },
});
