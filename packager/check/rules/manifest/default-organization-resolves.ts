import { IMS } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { attributeOf, collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'default-organization-resolves',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'IMS CP 1.1.2, organizations default; REQ_30.6.1.1',
  help: {
    en: {
      what: 'The default organization is in the manifest',
      why: 'The LMS does not know which table of contents to show.',
      how: 'Name one of the organizations there are',
    },
    hi: {
      what: 'default वाली organization मैनिफ़ेस्ट में है',
      why: 'LMS नहीं जानता कि कौन-सी विषय-सूची दिखाए।',
      how: 'जो organization हैं, उनमें से किसी का नाम लिखें',
    },
  },
  messages: {
    en: { missing: { what: 'The default organization “{id}” is not there' } },
    hi: { missing: { what: 'default organization “{id}” नहीं है' } },
  },
  *check(manifest) {
    const named = attributeOf(manifest.organizationsElement, 'default');
    if (!named || manifest.organizations.length === 0) return;
    if (manifest.organizations.some((o) => o.identifier === collapse(named.value))) return;
    const data = { id: named.value };
    yield { key: 'missing', data, location: manifest.at(named), ...clause(manifest, 'REQ_30.6.1.1') };
  },
});
