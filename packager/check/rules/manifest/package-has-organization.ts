import { SCORM } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { childrenOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'package-has-organization',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'SCORM 1.2 CAM, resource package; REQ_29.5.1, REQ_30.6.3',
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
    en: {
      none: { what: 'The manifest has no organization' },
      other: { what: '<organizations> holds <{element}> but no organization' },
    },
    hi: {
      none: { what: 'मैनिफ़ेस्ट में कोई organization नहीं है' },
      other: { what: '<organizations> में <{element}> है, पर organization नहीं' },
    },
  },
  *check(manifest) {
    if (manifest.organizations.length > 0) return;
    const [child] = childrenOf(manifest.organizationsElement);
    if (child) {
      // Of a package of resources alone the element is empty.
      const data = { element: child.local };
      yield { key: 'other', data, location: manifest.at(child), ...clause(manifest, 'REQ_29.5.1') };
      return;
    }
    const location = manifest.at(manifest.organizationsElement ?? manifest.root);
    yield { key: 'none', location, ...clause(manifest, 'REQ_30.6.3') };
  },
});
