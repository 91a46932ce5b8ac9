import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'item-has-title',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'Every film, recording, PDF, link and assessment has a title',
      why: 'Learners find it by its title, in the contents and on the platform.',
      how: 'Write the title in each language',
    },
    hi: {
      what: 'हर फ़िल्म, रिकॉर्डिंग, PDF, लिंक और मूल्यांकन का शीर्षक है',
      why: 'शिक्षार्थी उसे सूची और मंच पर शीर्षक से ही पहचानते हैं।',
      how: 'हर भाषा में शीर्षक लिखें',
    },
  },
  messages: {
    en: { none: { what: 'This item has no title in “{lang}”' } },
    hi: { none: { what: '“{lang}” में इस सामग्री का शीर्षक नहीं है' } },
  },
  *check({ project }) {
    for (const [m, module] of project.course.outline.entries()) {
      for (const [i, item] of module.items.entries()) {
        // A group of pages has a title only where its author wants one.
        if (item.kind === 'pages') continue;
        for (const lang of missingLanguages(project.course, item.title))
          yield { key: 'none', data: { lang }, location: inCourse(`/outline/${m}/items/${i}/title`) };
      }
    }
  },
});
