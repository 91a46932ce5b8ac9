import { attr } from '../../../course/blocks/attr.ts';
import { mainLang } from '../../../course/course.ts';
import { courseEstimate, inMinutes } from '../../../course/duration.ts';
import { inCourse } from '../../course/course-places.ts';
import { nodesOfType } from '../../course/page-view.ts';
import { rule } from '../../rule.ts';

/** How far what the course says may be from the estimate, as a factor either way. */
const TOLERANCE = 1.67;

const FIX = { en: 'Use the estimate', hi: 'अनुमान लिखें' };

export default rule({
  id: 'duration-fits-content',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT player, progress by time',
  help: {
    en: {
      what: 'The course takes about as long as it says',
      why: 'The platform completes learners by time: they would finish too early, or never.',
      how: 'Write the time it takes',
    },
    hi: {
      what: 'कोर्स में लगभग उतना ही समय लगता है जितना लिखा है',
      why: 'मंच समय से पूर्णता मानता है: शिक्षार्थी बहुत जल्दी पूर्ण हो जाएँगे, या कभी नहीं।',
      how: 'जितना समय लगता है, वही लिखें',
    },
  },
  messages: {
    en: { differs: { what: 'The course says {said, number} min; it takes about {found, number}' } },
    hi: { differs: { what: 'कोर्स {said, number} मि. बताता है; लगते हैं क़रीब {found, number}' } },
  },
  *check({ project }) {
    const { duration: said, assets } = project.course;
    if (said === undefined) return;
    // How long another site takes, or a document whose pages could not be counted, is not known here.
    for (const node of nodesOfType(project, 'document', 'linkCard')) {
      const pages = assets[attr<string | undefined>(node, 'asset') ?? '']?.pages;
      if (pages === undefined) return;
    }
    const found = inMinutes(courseEstimate(project, mainLang(project.course)).seconds);
    const factor = said / found;
    if (factor <= TOLERANCE && factor >= 1 / TOLERANCE) return;
    const fix = { title: FIX, patch: [{ op: 'replace', path: '/duration', value: found }] } as const;
    yield { key: 'differs', data: { said, found }, location: inCourse('/duration'), fix };
  },
});
