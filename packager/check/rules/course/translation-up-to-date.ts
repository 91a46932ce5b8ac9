import { mainLang } from '../../../course/course.ts';
import { pagesInOrder } from '../../../course/pages.ts';
import { pairsOfCourse, tallyOf, tallyOfPage } from '../../../course/translation/state.ts';
import { inCourse, onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'translation-up-to-date',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'Translations follow the text they were made from',
      why: 'Learners of that language still read what stood there before.',
      how: 'Change the translation, or mark it as up to date',
    },
    hi: {
      what: 'अनुवाद मूल पाठ के साथ चलते हैं',
      why: 'उस भाषा के शिक्षार्थी अब भी पुरानी बात पढ़ेंगे।',
      how: 'अनुवाद बदलें, या उसे ठीक मानकर चिह्नित करें',
    },
  },
  messages: {
    en: {
      stale: {
        what: '{count, plural, one {One text} other {# texts}} changed after “{lang}” was made',
      },
    },
    hi: {
      stale: { what: '“{lang}” के बाद {count, plural, one {एक मूल पाठ बदला है} other {# मूल पाठ बदले हैं}}' },
    },
  },
  *check({ project }) {
    const from = mainLang(project.course);
    for (const lang of project.course.languages.filter((other) => other !== from)) {
      const direction = { from, to: lang };
      const own = tallyOf(pairsOfCourse(project.course, direction)).stale;
      if (own > 0) yield { key: 'stale', data: { lang, count: own }, location: inCourse('/title') };
      for (const { page } of pagesInOrder(project)) {
        const count = tallyOfPage(page, direction).all.stale;
        if (count > 0) yield { key: 'stale', data: { lang, count }, location: onPage({ page }, lang) };
      }
    }
  },
});
