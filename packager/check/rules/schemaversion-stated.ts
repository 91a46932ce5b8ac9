import { childOf } from '../elements.ts';
import { SCORM12 } from '../kinds.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'schemaversion-stated',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  unless: ['edition-consistent'],
  spec: 'adlcp_rootv1p2.xsd, newSchemaversionType',
  help: {
    en: {
      what: 'The manifest says that it is SCORM 1.2',
      why: 'Some LMSs decide by this value how to run the course.',
      how: 'Write <schemaversion>1.2</schemaversion> in <metadata>',
    },
    hi: {
      what: 'मैनिफ़ेस्ट बताता है कि वह SCORM 1.2 है',
      why: 'कुछ LMS इसी से तय करते हैं कि कोर्स कैसे चले।',
      how: '<metadata> में <schemaversion>1.2</schemaversion> लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The manifest does not state its version' },
      other: { what: 'The manifest states the version “{value}”' },
    },
    hi: { missing: { what: 'मैनिफ़ेस्ट में संस्करण नहीं लिखा' }, other: { what: 'मैनिफ़ेस्ट में संस्करण “{value}” लिखा है' } },
  },
  *check(manifest) {
    const value = manifest.schemaversion;
    if (value === '1.2') return;
    const location = manifest.at(
      childOf(manifest.metadata, 'schemaversion') ?? manifest.metadata ?? manifest.root,
    );
    yield value ? { key: 'other', data: { value }, location } : { key: 'missing', location };
  },
});
