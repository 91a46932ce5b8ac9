import { inCourse } from '../../course/course-places.ts';
import { AGENCY, AGENCY_PREVIEW } from '../../media/agencies.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'stock-pictures-permitted',
  subject: 'course',
  severity: 'info',
  spec: 'Copyright Act 1957, section 51; iGOT upload form, IPR declaration',
  help: {
    en: {
      what: 'Files from picture agencies come with a permission',
      why: 'Agencies look for their pictures and send bills; the author has declared the rights.',
      how: 'Write the number of the order or licence as permission, or take another picture',
    },
    hi: {
      what: 'चित्र एजेंसियों से ली गई फ़ाइलों के साथ अनुमति है',
      why: 'एजेंसियाँ अपने चित्र ढूँढकर बिल भेजती हैं; अधिकारों की घोषणा लेखक ने की है।',
      how: 'ऑर्डर या लाइसेंस का नंबर अनुमति में लिखें, या दूसरा चित्र लें',
    },
  },
  messages: {
    en: {
      agency: { what: '“{name}” bears the name of a picture agency' },
      preview: {
        what: '“{name}” is called as the preview of an agency is',
        why: 'Previews bear a watermark, and no licence covers them.',
        how: 'Buy the picture and put it in its place, or take another one',
      },
    },
    hi: {
      agency: { what: '“{name}” में चित्र एजेंसी का नाम है' },
      preview: {
        what: '“{name}” नाम से किसी एजेंसी का नमूना लगता है',
        why: 'नमूनों पर वॉटरमार्क होता है, और कोई लाइसेंस उन पर लागू नहीं होता।',
        how: 'चित्र ख़रीदकर इसकी जगह रखें, या दूसरा चित्र लें',
      },
    },
  },
  *check({ project }) {
    for (const [id, { name, source = '', permission }] of Object.entries(project.course.assets)) {
      if (permission?.trim()) continue;
      const key = AGENCY_PREVIEW.test(name) ? 'preview' : 'agency';
      if (key === 'preview' || AGENCY.test(name) || AGENCY.test(source))
        yield { key, data: { name }, location: inCourse(`/assets/${id}`) };
    }
  },
});
