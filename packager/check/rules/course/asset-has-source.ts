import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'asset-has-source',
  subject: 'course',
  severity: 'info',
  spec: 'iGOT upload form, IPR declaration',
  help: {
    en: {
      what: 'Every file says where it comes from',
      why: 'Sources must be acknowledged; a reviewer asks for them.',
      how: 'Write who made it or where it was found',
    },
    hi: {
      what: 'हर फ़ाइल का स्रोत लिखा है',
      why: 'स्रोत बताना ज़रूरी है; समीक्षक पूछते हैं।',
      how: 'लिखें कि किसने बनाई या कहाँ से ली',
    },
  },
  messages: {
    en: { none: { what: '“{name}” has no source' } },
    hi: { none: { what: '“{name}” का स्रोत नहीं लिखा' } },
  },
  *check({ project }) {
    for (const [id, { name, source }] of Object.entries(project.course.assets)) {
      if (!source?.trim()) yield { key: 'none', data: { name }, location: inCourse(`/assets/${id}`) };
    }
  },
});
