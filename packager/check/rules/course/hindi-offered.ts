import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hindi-offered',
  subject: 'course',
  severity: 'off',
  spec: 'Official Languages (Use for Official Purposes of the Union) Rules, 1976, rule 11',
  help: {
    en: {
      what: 'The course is offered in Hindi',
      why: 'Offices of the Union publish manuals and other procedural literature in Hindi and English.',
      how: 'Add Hindi as a language of the course, and translate it',
    },
    hi: {
      what: 'कोर्स हिन्दी में भी है',
      why: 'संघ के कार्यालय नियम-पुस्तकें और कार्यविधि का साहित्य हिन्दी और अंग्रेज़ी दोनों में निकालते हैं।',
      how: 'कोर्स में हिन्दी भाषा जोड़ें और अनुवाद करें',
    },
  },
  messages: {
    en: { missing: { what: 'The course is not offered in Hindi' } },
    hi: { missing: { what: 'कोर्स हिन्दी में नहीं है' } },
  },
  *check({ project }) {
    const { languages } = project.course;
    if (!languages.some((lang) => lang.split('-')[0] === 'hi'))
      yield { key: 'missing', location: inCourse('/languages') };
  },
});
