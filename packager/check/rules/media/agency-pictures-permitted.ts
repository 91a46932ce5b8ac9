import { AGENCY, AGENCY_PREVIEW } from '../../media/agencies.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'agency-pictures-permitted',
  subject: 'picture',
  severity: 'info',
  spec: 'Copyright Act 1957, sections 51 and 65B; IPTC Photo Metadata Standard 2023.2; iGOT upload form, IPR declaration',
  help: {
    en: {
      what: 'Pictures of agencies are shown with their permission',
      why: 'Agencies look for their pictures and send bills to whoever shows them.',
      how: 'Look up the order or the licence; where there is none, take another picture',
    },
    hi: {
      what: 'चित्र एजेंसियों के चित्र उनकी अनुमति से दिखाए गए हैं',
      why: 'एजेंसियाँ अपने चित्र ढूँढती हैं और दिखाने वाले को बिल भेजती हैं।',
      how: 'ऑर्डर या लाइसेंस देखें; न हो तो दूसरा चित्र लें',
    },
  },
  messages: {
    en: {
      preview: {
        what: '“{name}” is called as the preview of an agency is',
        why: 'Previews bear a watermark, and no licence covers them.',
        how: 'Buy the picture and put it in its place, or take another one',
      },
      notice: { what: '“{name}” says that it is of an agency: “{notice}”' },
      name: { what: '“{name}” bears the name of a picture agency' },
    },
    hi: {
      preview: {
        what: '“{name}” नाम से किसी एजेंसी का नमूना लगता है',
        why: 'नमूनों पर वॉटरमार्क होता है, और कोई लाइसेंस उन पर लागू नहीं होता।',
        how: 'चित्र ख़रीदकर इसकी जगह रखें, या दूसरा चित्र लें',
      },
      notice: { what: '“{name}” के भीतर चित्र एजेंसी का नाम है: “{notice}”' },
      name: { what: '“{name}” में चित्र एजेंसी का नाम है' },
    },
  },
  *check({ name, notice, at: location }) {
    if (AGENCY_PREVIEW.test(name)) yield { key: 'preview', data: { name }, location };
    // A picture that was paid for says the same: only a person can tell.
    else if (notice && AGENCY.test(notice))
      yield { key: 'notice', data: { name, notice }, location, outcome: 'review' };
    else if (AGENCY.test(name)) yield { key: 'name', data: { name }, location, outcome: 'review' };
  },
});
