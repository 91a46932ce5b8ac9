import { SCORM2004 } from '../../kinds.ts';
import { scormName } from '../../manifest/demands.ts';
import { rule } from '../../rule.ts';

const READ: ReadonlyMap<string, string> = new Map([
  ['presentation', 'adlnav:presentation'],
  ['sequencing', 'imsss:sequencing'],
]);

export default rule({
  id: 'moodle-reads-navigation',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'moodle/mod_scorm, datamodels/scormlib.php, ADLNAV:PRESENTATION and IMSSS:SEQUENCING',
  help: {
    en: {
      what: 'Moodle reads which buttons a lesson hides',
      why: 'Moodle looks for names that begin with adlnav: and imsss:. Written otherwise its buttons stay, and attempt limits have no effect.',
      how: 'Use the prefixes adlnav and imsss',
    },
    hi: {
      what: 'पाठ कौन-से बटन छिपाता है यह Moodle पढ़ पाता है',
      why: 'Moodle adlnav: और imsss: से शुरू होने वाले नाम खोजता है। दूसरी तरह लिखने पर उसके बटन बने रहते हैं, और प्रयासों की सीमा का असर नहीं होता।',
      how: 'उपसर्ग adlnav और imsss रखें',
    },
  },
  messages: {
    en: {
      name: { what: 'Moodle does not see <{name}>' },
    },
    hi: {
      name: { what: 'Moodle को <{name}> नहीं दिखता' },
    },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      const name = READ.get(element.local);
      if (!name || element.name.toLowerCase() === name || scormName(element)?.toLowerCase() !== name)
        continue;
      yield { key: 'name', data: { name: element.name }, location: manifest.at(element) };
    }
  },
});
