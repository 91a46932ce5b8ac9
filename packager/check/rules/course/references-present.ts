import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'references-present',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Learner Support',
  help: {
    en: {
      what: 'The course has a list of references',
      why: 'Reviewers ask what it rests on; the score card does too.',
      how: 'Add the rules, reports and pages used',
    },
    hi: {
      what: 'कोर्स में संदर्भों की सूची है',
      why: 'समीक्षक पूछते हैं कि बात किस पर टिकी है; स्कोर कार्ड भी।',
      how: 'जिन नियमों, रिपोर्टों और पृष्ठों से लिया है, जोड़ें',
    },
  },
  messages: {
    en: { missing: { what: 'The course has no references' } },
    hi: { missing: { what: 'कोर्स में संदर्भ नहीं हैं' } },
  },
  *check({ project }) {
    if (project.course.references.length === 0) yield { key: 'missing', location: inCourse('/references') };
  },
});
