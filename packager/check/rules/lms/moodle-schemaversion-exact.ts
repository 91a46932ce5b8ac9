import { SCORM2004 } from '../../kinds.ts';
import { childOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** What Moodle takes for SCORM 2004; anything else is SCORM 1.2 to it. */
const KNOWN = /^(CAM )?1\.3$|^2004 (3rd|4th) Edition$/;

export default rule({
  id: 'moodle-schemaversion-exact',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'moodle/mod_scorm, datamodels/scormlib.php, scorm_get_manifest',
  help: {
    en: {
      what: 'Moodle sees that the package is SCORM 2004',
      why: 'Moodle compares schemaversion letter by letter. It takes any other, even one with a space more, for SCORM 1.2 and gives the lessons the other API.',
      how: 'Write it as the edition says, without space around it',
    },
    hi: {
      what: 'Moodle पहचान लेता है कि पैकेज SCORM 2004 का है',
      why: 'Moodle schemaversion अक्षर-अक्षर मिलाता है। कुछ और हो, एक ख़ाली जगह भी, तो वह इसे SCORM 1.2 मानकर पाठों को दूसरा API देता है।',
      how: 'संस्करण का नाम ठीक वैसा ही लिखें, आगे-पीछे ख़ाली जगह के बिना',
    },
  },
  messages: {
    en: { other: { what: 'schemaversion is “{text}”' } },
    hi: { other: { what: 'schemaversion “{text}” है' } },
  },
  *check(manifest) {
    const element = childOf(manifest.metadata, 'schemaversion');
    const text = textOf(element);
    if (element && !KNOWN.test(text)) yield { key: 'other', data: { text }, location: manifest.at(element) };
  },
});
