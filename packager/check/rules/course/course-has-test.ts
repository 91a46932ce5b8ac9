import { inCourse } from '../../course/course-places.ts';
import { nodesOfType } from '../../course/page-view.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-test',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Instructional Methods: Test',
  help: {
    en: {
      what: 'The course ends in a test',
      why: 'The quality framework asks for a test at the end, with a stated pass mark.',
      how: 'Add a page with a final test',
    },
    hi: {
      what: 'कोर्स के अंत में परीक्षा है',
      why: 'गुणवत्ता ढाँचा अंत में परीक्षा और उत्तीर्ण अंक माँगता है।',
      how: 'अंतिम परीक्षा वाला पृष्ठ जोड़ें',
    },
  },
  messages: {
    en: { none: { what: 'The course has no final test' } },
    hi: { none: { what: 'कोर्स में अंतिम परीक्षा नहीं है' } },
  },
  *check({ project }) {
    if (nodesOfType(project, 'finalTest').next().done) yield { key: 'none', location: inCourse('/outline') };
  },
});
