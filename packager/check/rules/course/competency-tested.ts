import { competencyMatrix } from '../../../platform/competencies/matrix.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-tested',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Competency and Skills 002',
  help: {
    en: {
      what: 'Each competency is tested by a question',
      why: 'Nobody can tell whether learners have gained what no question asks.',
      how: 'Tag a question with it, or write one',
    },
    hi: {
      what: 'हर दक्षता किसी प्रश्न से परखी जाती है',
      why: 'जिस पर कोई प्रश्न नहीं, वह सीखी गई या नहीं, यह कोई नहीं बता सकता।',
      how: 'किसी प्रश्न पर इसका टैग लगाएँ, या नया प्रश्न लिखें',
    },
  },
  messages: {
    en: { missing: { what: 'No question is tagged as testing “{name}”' } },
    hi: { missing: { what: 'किसी प्रश्न पर “{name}” परखने का टैग नहीं है' } },
  },
  *check({ project }) {
    for (const [i, { competency, gaps }] of competencyMatrix(project).rows.entries()) {
      if (gaps.includes('tested'))
        yield {
          key: 'missing',
          data: { name: competency.subTheme },
          location: inCourse(`/competencies/${i}`),
        };
    }
  },
});
