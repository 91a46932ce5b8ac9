import { SCORM12 } from '../../kinds.ts';
import { childOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'schema-stated',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM12,
  spec: 'adlcp_rootv1p2.xsd, newSchemaType',
  help: {
    en: {
      what: 'The manifest says that it is ADL SCORM',
      why: 'Some LMSs decide by this value whether the package is a SCORM course.',
      how: 'Write <schema>ADL SCORM</schema> in <metadata>',
    },
    hi: {
      what: 'मैनिफ़ेस्ट बताता है कि वह ADL SCORM है',
      why: 'कुछ LMS इसी से तय करते हैं कि पैकेज SCORM कोर्स है।',
      how: '<metadata> में <schema>ADL SCORM</schema> लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The manifest does not state its schema' },
      other: { what: 'The manifest states the schema “{value}”' },
    },
    hi: {
      missing: { what: 'मैनिफ़ेस्ट में schema नहीं लिखा' },
      other: { what: 'मैनिफ़ेस्ट में schema “{value}” लिखा है' },
    },
  },
  *check(manifest) {
    const value = manifest.schema;
    if (value === 'ADL SCORM') return;
    const location = manifest.at(childOf(manifest.metadata, 'schema') ?? manifest.metadata ?? manifest.root);
    yield value ? { key: 'other', data: { value }, location } : { key: 'missing', location };
  },
});
