import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'assessment-has-one-test',
  subject: 'page',
  severity: 'warning',
  help: {
    en: {
      what: 'The page of an assessment has one final test',
      why: 'An assessment is taken and counted as one test.',
      how: 'Leave one final test on the page',
    },
    hi: {
      what: 'मूल्यांकन के पृष्ठ पर एक अंतिम परीक्षा है',
      why: 'मूल्यांकन एक परीक्षा के रूप में लिया और गिना जाता है।',
      how: 'पृष्ठ पर एक ही अंतिम परीक्षा रखें',
    },
  },
  messages: {
    en: {
      none: { what: 'This assessment has no test', how: 'Add a final test to its page' },
      several: { what: 'This assessment has {count, number} tests' },
    },
    hi: {
      none: { what: 'इस मूल्यांकन में परीक्षा नहीं है', how: 'इसके पृष्ठ पर अंतिम परीक्षा जोड़ें' },
      several: { what: 'इस मूल्यांकन में {count, number} परीक्षाएँ हैं' },
    },
  },
  *check(view) {
    const { page, met } = view;
    if (met.item.kind !== 'assessment') return;
    const tests = view.ofType('finalTest');
    for (const lang of Object.keys(page.docs)) {
      const count = tests.filter((test) => test.lang === lang).length;
      const location = onPage({ page }, lang);
      if (count === 0) yield { key: 'none', location };
      if (count > 1) yield { key: 'several', data: { count }, location };
    }
  },
});
