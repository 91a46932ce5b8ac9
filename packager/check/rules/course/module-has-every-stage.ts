import { pagesMet } from '../../../course/item-page.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'module-has-every-stage',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Instructional Methods: WTDE',
  help: {
    en: {
      what: 'Every module has Watch, Think, Do and Explore',
      why: 'The platform’s quality framework asks for all four in each module.',
      how: 'Add the page, or give a page this stage',
    },
    hi: {
      what: 'हर भाग में देखें, सोचें, करें और खोजें हैं',
      why: 'मंच का गुणवत्ता ढाँचा हर भाग में चारों माँगता है।',
      how: 'पृष्ठ जोड़ें या किसी पृष्ठ को यह चरण दें',
    },
  },
  messages: {
    en: {
      missing: {
        what: 'Module {number, number} has no {stage, select, watch {Watch} think {Think} do {Do} other {Explore}} page',
      },
    },
    hi: {
      missing: {
        what: 'भाग {number, number} में {stage, select, watch {“देखें”} think {“सोचें”} do {“करें”} other {“खोजें”}} पृष्ठ नहीं है',
      },
    },
  },
  *check({ project }) {
    const placed = [...pagesMet(project)];
    for (const [i, module] of project.course.outline.entries()) {
      const stages = new Set(placed.filter((p) => p.module === module).map((p) => p.page.stage));
      const onlyTest = stages.size === 1 && stages.has('test');
      if (onlyTest) continue;
      for (const stage of ['watch', 'think', 'do', 'explore'] as const) {
        if (!stages.has(stage))
          yield { key: 'missing', data: { number: i + 1, stage }, location: inCourse(`/outline/${i}`) };
      }
    }
  },
});
