import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-source',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course says where its content comes from',
      why: 'The platform asks for the source; reviewers check it.',
      how: 'Name the rules, reports or people it draws on',
    },
    hi: {
      what: 'कोर्स बताता है कि सामग्री कहाँ से है',
      why: 'मंच स्रोत माँगता है; समीक्षक उसे देखते हैं।',
      how: 'जिन नियमों, रिपोर्टों या लोगों से ली है, लिखें',
    },
  },
  messages: {
    en: { missing: { what: 'The course names no source' } },
    hi: { missing: { what: 'कोर्स का स्रोत नहीं लिखा' } },
  },
  *check({ project }) {
    if (!project.course.source.trim()) yield { key: 'missing', location: inCourse('/source') };
  },
});
