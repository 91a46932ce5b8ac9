import { competencyMatrix } from '../../../platform/competencies/matrix.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-stated',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Competency and Skills 001',
  help: {
    en: {
      what: 'Each competency is stated in the objectives',
      why: 'Learners are told what the course builds; the score card asks for it at the start.',
      how: 'Name it in the purpose, the description or on the first page',
    },
    hi: {
      what: 'हर दक्षता उद्देश्यों में लिखी है',
      why: 'सीखने वालों को बताया जाता है कि कोर्स क्या बनाता है; स्कोर कार्ड इसे शुरू में माँगता है।',
      how: 'इसे उद्देश्य, विवरण या पहले पृष्ठ में लिखें',
    },
  },
  messages: {
    en: { missing: { what: '“{name}” is not named where the course begins' } },
    hi: { missing: { what: '“{name}” का नाम कोर्स के शुरू में नहीं है' } },
  },
  *check({ project }) {
    for (const [i, { competency, gaps }] of competencyMatrix(project).rows.entries()) {
      if (gaps.includes('stated'))
        yield {
          key: 'missing',
          data: { name: competency.subTheme },
          location: inCourse(`/competencies/${i}`),
        };
    }
  },
});
