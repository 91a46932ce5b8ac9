import { SCORM12 } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-default-stated',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  spec: 'ILIAS, ilSCORMOrganizations::setDefaultOrganization, pull requests 9827 to 9829',
  help: {
    en: {
      what: 'The default organization is stated',
      why: 'ILIAS before July 2025 ends the import with an error where <organizations> has no default.',
      how: 'Write default="…" with the identifier of the organization',
    },
    hi: {
      what: 'मूल organization बताया गया है',
      why: '<organizations> में default न हो तो जुलाई 2025 से पहले का ILIAS आयात त्रुटि के साथ रोक देता है।',
      how: 'default="…" में organization की पहचान लिखें',
    },
  },
  messages: {
    en: {
      none: { what: '<organizations> has no default' },
    },
    hi: {
      none: { what: '<organizations> में default नहीं है' },
    },
  },
  *check(manifest) {
    const { organizationsElement: element } = manifest;
    if (element && !attributeOf(element, 'default')) yield { key: 'none', location: manifest.at(element) };
  },
});
