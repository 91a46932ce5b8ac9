import { SCORM } from '../../kinds.ts';
import { attributeOf, elementsIn } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'moodle-xml-base-on-resources',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'moodle/mod_scorm, datamodels/scormlib.php, scorm_get_manifest',
  help: {
    en: {
      what: 'xml:base stands where Moodle reads it',
      why: 'Moodle applies only the xml:base of a <resource>; with another it opens a file that is not there.',
      how: 'Write the whole path into each href',
    },
    hi: {
      what: 'xml:base वहाँ है जहाँ Moodle उसे पढ़ता है',
      why: 'Moodle केवल <resource> का xml:base मानता है; किसी और से वह ऐसी फ़ाइल खोलता है जो है ही नहीं।',
      how: 'हर href में पूरा रास्ता लिखें',
    },
  },
  messages: {
    en: {
      base: { what: '<{element}> has xml:base “{base}”' },
    },
    hi: {
      base: { what: '<{element}> में xml:base “{base}” है' },
    },
  },
  *check(manifest) {
    for (const element of elementsIn(manifest.root)) {
      const base = attributeOf(element, 'base', XML_NS);
      if (!base?.value || (element.local !== 'manifest' && element.local !== 'resources')) continue;
      yield { key: 'base', data: { element: element.local, base: base.value }, location: manifest.at(base) };
    }
  },
});
