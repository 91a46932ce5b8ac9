import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'moodle-follows-sequencing',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'Moodle documentation, SCORM FAQ, Supported versions',
  help: {
    en: {
      what: 'Moodle plays what the package needs',
      why: 'Moodle answers the calls of SCORM 2004, but its navigation and sequencing are not there.',
      how: 'Export as SCORM 1.2, or let the course steer itself in one SCO',
    },
    hi: {
      what: 'पैकेज को जो चाहिए वह Moodle चलाता है',
      why: 'Moodle SCORM 2004 की कॉल का जवाब देता है, पर उसका नेविगेशन और क्रम उसमें नहीं है।',
      how: 'SCORM 1.2 में निर्यात करें, या कोर्स एक ही SCO में ख़ुद रास्ता दिखाए',
    },
  },
  messages: {
    en: {
      sequenced: { what: 'The sequencing of this course is not followed' },
      plain: { what: 'Moodle supports SCORM 2004 in part only' },
    },
    hi: {
      sequenced: { what: 'इस कोर्स का क्रम (sequencing) नहीं माना जाएगा' },
      plain: { what: 'Moodle SCORM 2004 को आंशिक रूप से ही चलाता है' },
    },
  },
  *check(manifest) {
    const [first] = [...manifest.elements('sequencing')];
    if (first) yield { key: 'sequenced', location: manifest.at(first) };
    else yield { key: 'plain', location: manifest.at(manifest.root) };
  },
});
