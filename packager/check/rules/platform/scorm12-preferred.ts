import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'scorm12-preferred',
  subject: 'package',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'iGOT player, Initialize on resume',
  help: {
    en: {
      what: 'The package is SCORM 1.2',
      why: 'The platform’s player answers a SCORM 2004 course “already initialised” at the second visit; many then record nothing more. Its checker does not read scormType and may take the course for one that cannot resume.',
      how: 'Export the course as SCORM 1.2',
    },
    hi: {
      what: 'पैकेज SCORM 1.2 है',
      why: 'दूसरी बार खोलने पर मंच का प्लेयर SCORM 2004 कोर्स को “पहले से शुरू” बताता है; कई कोर्स फिर कुछ दर्ज नहीं करते। उसका जाँच-कार्यक्रम scormType नहीं पढ़ता और मान सकता है कि कोर्स वहीं से आगे नहीं चल सकता।',
      how: 'कोर्स को SCORM 1.2 में निर्यात करें',
    },
  },
  messages: {
    en: { scorm2004: { what: 'The package is SCORM 2004' } },
    hi: { scorm2004: { what: 'पैकेज SCORM 2004 है' } },
  },
  *check() {
    yield { key: 'scorm2004' };
  },
});
