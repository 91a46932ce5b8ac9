import { IMS } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-name-exact',
  subject: 'package',
  severity: 'error',
  appliesTo: [...IMS, 'cmi5', 'tincan'],
  spec: 'ADLCP-PIF1; cmi5 13.2.0.0-1',
  help: {
    en: {
      what: 'The manifest is named in lower case',
      why: 'On most servers IMSManifest.xml and imsmanifest.xml are two files, and the LMS asks for the second.',
      how: 'Rename it',
    },
    hi: {
      what: 'मैनिफ़ेस्ट का नाम छोटे अक्षरों में है',
      why: 'अधिकतर सर्वरों पर IMSManifest.xml और imsmanifest.xml दो फ़ाइलें हैं; LMS दूसरी माँगता है।',
      how: 'नाम बदलें',
    },
  },
  messages: {
    en: { case: { what: 'The manifest is named “{name}”, not “{expected}”' } },
    hi: { case: { what: 'मैनिफ़ेस्ट का नाम “{name}” है, “{expected}” नहीं' } },
  },
  *check({ manifestPath, alone }) {
    const name = baseNameOf(manifestPath ?? '');
    const expected = name.toLowerCase();
    if (manifestPath === undefined || alone || name === expected) return;
    yield { key: 'case', data: { name, expected }, location: { in: 'package', file: manifestPath } };
  },
});
