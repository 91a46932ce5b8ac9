import { SCORM12 } from '../../kinds.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'masteryscore-in-range',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM12,
  spec: 'SCORM 1.2 CAM, adlcp:masteryscore',
  help: {
    en: {
      what: 'The mastery score is between 0 and 100',
      why: 'The LMS cannot tell who has passed.',
      how: 'Write a number from 0 to 100',
    },
    hi: {
      what: 'उत्तीर्ण अंक 0 और 100 के बीच है',
      why: 'LMS नहीं बता पाता कि कौन उत्तीर्ण हुआ।',
      how: '0 से 100 तक की संख्या लिखें',
    },
  },
  messages: {
    en: { value: { what: 'The mastery score is “{value}”' } },
    hi: { value: { what: 'उत्तीर्ण अंक “{value}” लिखा है' } },
  },
  *check(manifest) {
    for (const element of manifest.elements('masteryscore')) {
      const value = textOf(element).trim();
      if (/^\d+(\.\d+)?$/.test(value) && Number(value) <= 100) continue;
      yield { key: 'value', data: { value }, location: manifest.at(element) };
    }
  },
});
