import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'masteryscore-asks-for-more-than-one',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM12,
  spec: 'SCORM 1.2 CAM, adlcp:masteryscore; RTE, cmi.core.score.raw',
  help: {
    en: {
      what: 'The mastery score is more than one point of a hundred',
      why: 'One point is enough to pass. Some tools write 1 and mean the whole.',
      how: 'Write 100 where everything must be right, or the share that is meant',
    },
    hi: {
      what: 'उत्तीर्णांक सौ में से एक अंक से अधिक है',
      why: 'एक अंक पर भी उत्तीर्ण मान लिया जाएगा। कुछ टूल पूरे अंक के लिए 1 लिखते हैं।',
      how: 'सब सही होना ज़रूरी हो तो 100 लिखें, नहीं तो जितना चाहिए उतना',
    },
  },
  messages: {
    en: { one: { what: 'The mastery score is 1 out of 100' } },
    hi: { one: { what: 'उत्तीर्णांक 100 में से 1 है' } },
  },
  *check(manifest) {
    // Written 1.0 it is a share for certain: masteryscore-in-percent.
    for (const element of manifest.elements('masteryscore'))
      if (/\/adlcp_/.test(element.ns) && textOf(element).trim() === '1')
        yield { key: 'one', location: manifest.at(element) };
  },
});
