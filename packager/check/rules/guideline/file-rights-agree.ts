import { inCourse } from '../../course/course-places.ts';
import { AGENCY } from '../../media/agencies.ts';
import { rule } from '../../rule.ts';

/** Licences that let others copy and pass on. */
const OPEN = /^(?:CC|GODL|public domain|CC0)/i;
/** Words with which a file keeps that to its owner. */
const RESERVED =
  /all rights reserved|rights[ -]managed|editorial use only|not for (?:re)?distribution|do not (?:copy|distribute)|no reproduction|comp(?:ing)? image|watermark|सर्वाधिकार|सभी अधिकार सुरक्षित/iu;

export default rule({
  id: 'file-rights-agree',
  subject: 'course',
  severity: 'info',
  unlessThere: ['stock-pictures-permitted'],
  spec: 'Copyright Act 1957, sections 51 and 65B; iGOT upload form, IPR declaration',
  help: {
    en: {
      what: 'What a picture says of its rights agrees with its licence',
      why: 'The note stays in the file; its owner will hold it against the declaration of the author.',
      how: 'Ask its owner, and write the permission; or take another picture',
    },
    hi: {
      what: 'चित्र के भीतर लिखे अधिकार उसके लाइसेंस से मेल खाते हैं',
      why: 'यह बात फ़ाइल में बनी रहती है; उसका स्वामी इसे लेखक की घोषणा के विरुद्ध दिखा सकता है।',
      how: 'स्वामी से पूछकर अनुमति लिखें; या दूसरा चित्र लें',
    },
  },
  messages: {
    en: {
      reserved: { what: '“{name}” is given as {licence}, but says “{notice}”' },
      agency: { what: '“{name}” says that it is of an agency: “{notice}”' },
    },
    hi: {
      reserved: { what: '“{name}” का लाइसेंस {licence} लिखा है, पर फ़ाइल में है “{notice}”' },
      agency: { what: '“{name}” के भीतर चित्र एजेंसी का नाम है: “{notice}”' },
    },
  },
  *check({ project }) {
    for (const [id, { name, notice, licence = '', permission }] of Object.entries(project.course.assets)) {
      if (!notice || permission?.trim()) continue;
      const location = inCourse(`/assets/${id}`);
      if (AGENCY.test(notice)) yield { key: 'agency', data: { name, notice }, location };
      else if (OPEN.test(licence.trim()) && RESERVED.test(notice))
        yield { key: 'reserved', data: { name, licence, notice }, location };
    }
  },
});
