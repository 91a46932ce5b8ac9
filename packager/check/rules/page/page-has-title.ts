import { missingLanguages, onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'page-has-title',
  subject: 'page',
  severity: 'warning',
  spec: 'GIGW 3.0; WCAG 2.1 2.4.2',
  help: {
    en: {
      what: 'Every page has a title in each language',
      why: 'The menu shows an empty line, and a screen reader announces nothing.',
      how: 'Write a title',
    },
    hi: {
      what: 'हर पृष्ठ का हर भाषा में शीर्षक है',
      why: 'मेन्यू में ख़ाली पंक्ति दिखती है और स्क्रीन रीडर कुछ नहीं बोलता।',
      how: 'शीर्षक लिखें',
    },
  },
  messages: {
    en: { none: { what: 'This page has no title' } },
    hi: { none: { what: 'इस पृष्ठ का शीर्षक नहीं है' } },
  },
  *check({ page, course, met }) {
    if (met.made) return;
    for (const lang of missingLanguages(course, page.title).filter((l) => page.docs[l]))
      yield { key: 'none', location: onPage({ page }, lang) };
  },
});
