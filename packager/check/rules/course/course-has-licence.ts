import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-licence',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course has a licence',
      why: 'The platform asks under which terms others may use it.',
      how: 'Choose a licence; CC BY 4.0 is the platform’s own',
    },
    hi: {
      what: 'कोर्स का लाइसेंस है',
      why: 'मंच पूछता है कि दूसरे इसे किन शर्तों पर काम में लें।',
      how: 'लाइसेंस चुनें; मंच का अपना CC BY 4.0 है',
    },
  },
  messages: {
    en: { missing: { what: 'The course has no licence' } },
    hi: { missing: { what: 'कोर्स का लाइसेंस नहीं लिखा' } },
  },
  *check({ project }) {
    if (!project.course.licence.trim()) yield { key: 'missing', location: inCourse('/licence') };
  },
});
