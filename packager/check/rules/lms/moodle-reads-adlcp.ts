import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Elements that Moodle knows by their whole name, in capitals or not. */
const READ: ReadonlySet<string> = new Set(
  'prerequisites maxtimeallowed timelimitaction datafromlms masteryscore completionthreshold'.split(' '),
);

export default rule({
  id: 'moodle-reads-adlcp',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'moodle/mod_scorm, datamodels/scormlib.php, scorm_get_manifest',
  help: {
    en: {
      what: 'Moodle reads what SCORM adds to an item',
      why: 'Moodle looks for names that begin with adlcp:. A pass mark or a condition written otherwise has no effect.',
      how: 'Use the prefix adlcp',
    },
    hi: {
      what: 'विषय में SCORM का जोड़ा हुआ Moodle पढ़ पाता है',
      why: 'Moodle adlcp: से शुरू होने वाले नाम खोजता है। दूसरी तरह लिखे उत्तीर्णांक या शर्त का असर नहीं होता।',
      how: 'उपसर्ग adlcp लिखें',
    },
  },
  messages: {
    en: { name: { what: 'Moodle does not see <{name}>' } },
    hi: { name: { what: 'Moodle को <{name}> नहीं दिखता' } },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      const local = element.local.toLowerCase();
      if (!READ.has(local) || element.name.toLowerCase() === `adlcp:${local}`) continue;
      yield { key: 'name', data: { name: element.name }, location: manifest.at(element) };
    }
  },
});
