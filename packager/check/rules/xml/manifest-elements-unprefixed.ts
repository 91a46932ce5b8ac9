import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-elements-unprefixed',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'iGOT player, getElementsByTagName; moodle/mod_scorm, scorm_get_manifest; ILIAS, ilSCORMPackageParser; openedx-scorm-xblock, update_package_fields',
  help: {
    en: {
      what: 'The manifest’s elements have no prefix',
      why: 'The platform looks for <resource> by its bare name and finds no lesson.',
      how: 'Make the content packaging namespace the default one',
    },
    hi: {
      what: 'मैनिफ़ेस्ट के तत्व बिना उपसर्ग के हैं',
      why: 'मंच <resource> को सीधे इसी नाम से खोजता है; पाठ नहीं मिलता।',
      how: 'content packaging का namespace default बनाएँ',
    },
  },
  messages: {
    en: { prefix: { what: '<{name}> is written with a prefix' } },
    hi: { prefix: { what: '<{name}> उपसर्ग के साथ लिखा है' } },
  },
  *check(manifest) {
    for (const local of ['manifest', 'organizations', 'resources', 'resource']) {
      for (const element of manifest.elements(local)) {
        // LOM has a <resource> of its own.
        if (element.prefix === '' || element.ns !== manifest.root.ns) continue;
        yield { key: 'prefix', data: { name: element.name }, location: manifest.at(element) };
        return;
      }
    }
  },
});
