import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'adlcp-prefix-conventional',
  subject: 'manifest',
  severity: 'info',
  unless: ['scormtype-as-platform-reads', 'moodle-reads-scormtype', 'ilias-reads-adlcp'],
  appliesTo: SCORM,
  help: {
    en: {
      what: 'SCORM’s own attributes have the prefix adlcp',
      why: 'Moodle, ILIAS and others look for the letters adlcp:scormtype and nothing else.',
      how: 'Use the prefix adlcp',
    },
    hi: {
      what: 'SCORM के अपने गुणों का उपसर्ग adlcp है',
      why: 'Moodle, ILIAS आदि सीधे adlcp:scormtype अक्षर खोजते हैं।',
      how: 'उपसर्ग adlcp रखें',
    },
  },
  messages: {
    en: { prefix: { what: 'scormtype is written {name}' } },
    hi: { prefix: { what: 'scormtype को {name} लिखा है' } },
  },
  *check(manifest) {
    for (const { scormtype } of manifest.resources) {
      if (!scormtype || scormtype.prefix === 'adlcp' || scormtype.prefix === '') continue;
      yield { key: 'prefix', data: { name: scormtype.name }, location: manifest.at(scormtype) };
      return;
    }
  },
});
