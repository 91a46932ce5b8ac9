import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'asset-has-licence',
  subject: 'course',
  severity: 'info',
  spec: 'iGOT upload form, IPR declaration',
  help: {
    en: {
      what: 'Every file says under which licence it is used',
      why: 'The upload form has the author declare the rights to everything inside.',
      how: 'Write the licence or the permission',
    },
    hi: {
      what: 'हर फ़ाइल का लाइसेंस लिखा है',
      why: 'अपलोड फ़ॉर्म में लेखक को हर चीज़ के अधिकार की घोषणा करनी होती है।',
      how: 'लाइसेंस या अनुमति लिखें',
    },
  },
  messages: {
    en: { none: { what: '“{name}” has no licence and no permission' } },
    hi: { none: { what: '“{name}” का न लाइसेंस लिखा है न अनुमति' } },
  },
  *check({ project }) {
    for (const [id, { name, licence, permission }] of Object.entries(project.course.assets)) {
      if (licence?.trim() || permission?.trim()) continue;
      yield { key: 'none', data: { name }, location: inCourse(`/assets/${id}`) };
    }
  },
});
