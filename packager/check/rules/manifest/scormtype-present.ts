import { SCORM12 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'scormtype-present',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['manifest-matches-schema', 'scormtype-as-platform-reads'],
  spec: 'SCORM 1.2 CAM, adlcp:scormtype',
  help: {
    en: {
      what: 'A resource says whether it reports to the LMS',
      why: 'Without it an LMS may show the lesson and record nothing.',
      how: 'Write adlcp:scormtype="sco", or "asset" if it reports nothing',
    },
    hi: {
      what: 'resource बताता है कि वह LMS को सूचना देता है या नहीं',
      why: 'इसके बिना LMS पाठ दिखा सकता है पर कुछ दर्ज नहीं करता।',
      how: 'adlcp:scormtype="sco" लिखें, या सूचना न देता हो तो "asset"',
    },
  },
  messages: {
    en: { none: { what: 'The resource “{id}” has no scormtype' } },
    hi: { none: { what: 'resource “{id}” में scormtype नहीं है' } },
  },
  *check(manifest) {
    for (const { element, identifier, scormtype } of manifest.launched) {
      if (!scormtype) yield { key: 'none', data: { id: identifier ?? '' }, location: manifest.at(element) };
    }
  },
});
