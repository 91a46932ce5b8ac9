import { clause } from '../../demands-2004.ts';
import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'package-has-organization',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CAM, resource package; REQ_30.6.3',
  help: {
    en: {
      what: 'The package has a table of contents',
      why: 'Learners get no lesson to open; many LMSs refuse a package of resources alone.',
      how: 'Add an <organization> with an <item> for each lesson',
    },
    hi: {
      what: 'पैकेज में विषय-सूची है',
      why: 'शिक्षार्थी को खोलने के लिए कोई पाठ नहीं मिलता; कई LMS ऐसा पैकेज लौटा देते हैं।',
      how: 'हर पाठ के <item> के साथ एक <organization> जोड़ें',
    },
  },
  messages: {
    en: { none: { what: 'The manifest has no organization' } },
    hi: { none: { what: 'मैनिफ़ेस्ट में कोई organization नहीं है' } },
  },
  *check(manifest) {
    if (manifest.organizations.length > 0) return;
    const location = manifest.at(manifest.organizationsElement ?? manifest.root);
    yield { key: 'none', location, ...clause(manifest, 'REQ_30.6.3') };
  },
});
