import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-submanifests',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS,
  spec: 'SCORM 2004 CTS, (sub)manifest',
  help: {
    en: {
      what: 'The manifest holds no further manifests',
      why: 'Hardly any LMS reads them; their lessons stay hidden.',
      how: 'Bring items and resources into the one manifest',
    },
    hi: {
      what: 'मैनिफ़ेस्ट के भीतर और मैनिफ़ेस्ट नहीं',
      why: 'शायद ही कोई LMS इन्हें पढ़ता है; उनके पाठ छिपे रह जाते हैं।',
      how: 'विषय और resource एक ही मैनिफ़ेस्ट में लाएँ',
    },
  },
  messages: {
    en: { sub: { what: 'There is a manifest inside the manifest' } },
    hi: { sub: { what: 'मैनिफ़ेस्ट के भीतर एक और मैनिफ़ेस्ट है' } },
  },
  *check(manifest) {
    for (const element of manifest.submanifests) yield { key: 'sub', location: manifest.at(element) };
  },
});
