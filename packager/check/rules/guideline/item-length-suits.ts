import { mainLang } from '../../../course/course.ts';
import { inMinutes, itemEstimate } from '../../../course/duration.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'item-length-suits',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Learner Engagement 001: 6 to 10 minutes',
  help: {
    en: {
      what: 'Each item takes at most as long as the receiver wishes',
      why: 'Officers learn between two files: what takes longer is left half done.',
      how: 'Make two items of it, at a page where a thought ends',
    },
    hi: {
      what: 'हर भाग में उतने से अधिक समय नहीं लगता जितना प्लेटफ़ॉर्म चाहता है',
      why: 'अधिकारी काम के बीच सीखते हैं: इससे लंबा भाग अधूरा छूट जाता है।',
      how: 'जहाँ एक बात पूरी हो, वहाँ से उसके दो भाग करें',
    },
  },
  messages: {
    en: { long: { what: 'This item takes about {minutes, number} minutes; {most, number} are wished' } },
    hi: { long: { what: 'इस भाग में लगभग {minutes, number} मिनट लगते हैं; {most, number} चाहिए' } },
  },
  *check({ project, limits }) {
    const most = limits.itemMinutes;
    if (most === undefined) return;
    for (const [m, { items }] of project.course.outline.entries())
      for (const [i, item] of items.entries()) {
        // A test takes as long as its questions do.
        if (item.kind === 'assessment') continue;
        const minutes = inMinutes(itemEstimate(item, project, mainLang(project.course)).seconds);
        if (minutes <= most) continue;
        yield { key: 'long', data: { minutes, most }, location: inCourse(`/outline/${m}/items/${i}`) };
      }
  },
});
