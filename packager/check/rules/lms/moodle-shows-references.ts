import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

const NUMBERED = /&#(?:\d+|x[\da-f]+);/i;

export default rule({
  id: 'moodle-shows-references',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'moodle/mod_scorm, datamodels/scormlib.php, scorm_parse_scorm, $pattern',
  help: {
    en: {
      what: 'Moodle shows the letters of the manifest',
      why: 'Before it reads the manifest Moodle takes the & of every numbered reference for a letter: learners see “&#2309;” in place of अ.',
      how: 'Write the letters themselves, in UTF-8',
    },
    hi: {
      what: 'Moodle मैनिफ़ेस्ट के अक्षर दिखाता है',
      why: 'पढ़ने से पहले Moodle हर संख्या वाले संकेत के & को सादा अक्षर मान लेता है: शिक्षार्थी को अ की जगह “&#2309;” दिखता है।',
      how: 'अक्षर सीधे UTF-8 में लिखें',
    },
  },
  messages: {
    en: {
      numbered: { what: '“{reference}” would be shown as it is' },
    },
    hi: {
      numbered: { what: '“{reference}” ऐसा ही दिखेगा' },
    },
  },
  *check(manifest) {
    const { text } = manifest.document;
    const found = NUMBERED.exec(text);
    if (!found) return;
    const before = text.slice(0, found.index).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    yield { key: 'numbered', data: { reference: found[0] }, location: manifest.at(place) };
  },
});
