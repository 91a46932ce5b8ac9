import { inCourse, missingLanguages } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'module-has-title',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'Every module has a title in each language',
      why: 'The table of contents shows an empty line.',
      how: 'Write a title',
    },
    hi: { what: 'हर भाग का हर भाषा में शीर्षक है', why: 'विषय-सूची में ख़ाली पंक्ति दिखती है।', how: 'शीर्षक लिखें' },
  },
  messages: {
    en: { none: { what: 'Module {number, number} has no title in “{lang}”' } },
    hi: { none: { what: 'भाग {number, number} का “{lang}” में शीर्षक नहीं है' } },
  },
  *check({ project }) {
    for (const [i, module] of project.course.outline.entries()) {
      for (const lang of missingLanguages(project.course, module.title)) {
        yield { key: 'none', data: { number: i + 1, lang }, location: inCourse(`/outline/${i}/title`) };
      }
    }
  },
});
