import { competencyMatrix } from '../../../platform/competencies/matrix.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-taught',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Competency and Skills',
  help: {
    en: {
      what: 'Each competency is taught on a page',
      why: 'A competency that no page teaches is only a claim.',
      how: 'Tag the pages or the module that teach it',
    },
    hi: {
      what: 'हर दक्षता किसी पृष्ठ पर सिखाई जाती है',
      why: 'जिसे कोई पृष्ठ नहीं सिखाता, वह दक्षता केवल दावा है।',
      how: 'जो पृष्ठ या भाग इसे सिखाते हैं, उन पर इसका टैग लगाएँ',
    },
  },
  messages: {
    en: { missing: { what: 'No page is tagged as teaching “{name}”' } },
    hi: { missing: { what: 'किसी पृष्ठ पर “{name}” सिखाने का टैग नहीं है' } },
  },
  *check({ project }) {
    for (const [i, { competency, gaps }] of competencyMatrix(project).rows.entries()) {
      if (gaps.includes('taught'))
        yield {
          key: 'missing',
          data: { name: competency.subTheme },
          location: inCourse(`/competencies/${i}`),
        };
    }
  },
});
