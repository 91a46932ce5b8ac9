import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'one-organization',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  help: {
    en: {
      what: 'The manifest has one table of contents',
      why: 'Most LMSs show only the default one.',
      how: 'Keep the one that learners should see',
    },
    hi: {
      what: 'मैनिफ़ेस्ट में एक ही विषय-सूची है',
      why: 'अधिकतर LMS केवल default वाली दिखाते हैं।',
      how: 'वही रखें जो शिक्षार्थी को दिखनी चाहिए',
    },
  },
  messages: {
    en: { several: { what: 'The manifest has {count, number} organizations' } },
    hi: { several: { what: 'मैनिफ़ेस्ट में {count, number} organization हैं' } },
  },
  *check(manifest) {
    const [, second] = manifest.organizations;
    if (!second) return;
    yield {
      key: 'several',
      data: { count: manifest.organizations.length },
      location: manifest.at(second.element),
    };
  },
});
