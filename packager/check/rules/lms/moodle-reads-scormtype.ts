import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'moodle-reads-scormtype',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'moodle/mod_scorm, datamodels/scormlib.php, ADLCP:SCORMTYPE',
  help: {
    en: {
      what: 'Moodle reads the scormtype',
      why: 'Moodle looks for the letters adlcp:scormtype. It takes every other resource for an asset and records nothing of it.',
      how: 'Use the prefix adlcp',
    },
    hi: {
      what: 'Moodle scormtype पढ़ पाता है',
      why: 'Moodle adlcp:scormtype अक्षर खोजता है। बाक़ी हर resource को वह asset मानता है और कुछ दर्ज नहीं करता।',
      how: 'उपसर्ग adlcp रखें',
    },
  },
  messages: {
    en: {
      prefix: { what: 'scormtype is written {name}' },
    },
    hi: {
      prefix: { what: 'scormtype को {name} लिखा है' },
    },
  },
  *check(manifest) {
    for (const { scormtype } of manifest.resources) {
      if (!scormtype || scormtype.name.toLowerCase() === 'adlcp:scormtype') continue;
      yield { key: 'prefix', data: { name: scormtype.name }, location: manifest.at(scormtype) };
      return;
    }
  },
});
