import { SCORM12 } from '../../kinds.ts';
import { parsePrerequisites } from '../../manifest/aicc-script.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'prerequisites-parse',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM12,
  spec: 'SCORM 1.2 CAM, adlcp:prerequisites; AICC CMI001 5.2',
  help: {
    en: {
      what: 'Prerequisites are a readable condition',
      why: 'The LMS cannot tell when the lesson may be opened.',
      how: 'Join item identifiers with & | ~ as in: I1 & I2',
    },
    hi: {
      what: 'पूर्व-शर्तें पढ़ी जा सकती हैं',
      why: 'LMS नहीं जान पाता कि पाठ कब खुले।',
      how: 'विषयों की पहचान & | ~ से जोड़ें, जैसे: I1 & I2',
    },
  },
  messages: {
    en: { syntax: { what: '“{script}” makes no sense from character {at, number}' } },
    hi: { syntax: { what: '“{script}” अक्षर {at, number} से समझ में नहीं आता' } },
  },
  *check(manifest) {
    for (const element of manifest.elements('prerequisites')) {
      const script = textOf(element).trim();
      const parsed = parsePrerequisites(script);
      // Tools write an empty one where nothing is asked.
      if (script === '' || parsed.ok) continue;
      yield { key: 'syntax', data: { script, at: parsed.error.at + 1 }, location: manifest.at(element) };
    }
  },
});
