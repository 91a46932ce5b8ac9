import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-tagged',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Mandatory Requirements; competencies_v6',
  help: {
    en: {
      what: 'The course is tagged with a competency',
      why: 'The platform asks for at least one, and the score card stops a course without.',
      how: 'Choose the competencies it builds',
    },
    hi: {
      what: 'कोर्स पर दक्षता अंकित है',
      why: 'मंच कम से कम एक माँगता है, और स्कोर कार्ड इसके बिना कोर्स रोक देता है।',
      how: 'चुनें कि कौन-सी दक्षताएँ बनती हैं',
    },
  },
  messages: {
    en: { none: { what: 'The course names no competency' } },
    hi: { none: { what: 'कोर्स में कोई दक्षता नहीं लिखी' } },
  },
  *check({ project }) {
    if (project.course.competencies.length === 0) yield { key: 'none', location: inCourse('/competencies') };
  },
});
