import { SCHEMA_REQUIREMENTS } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';
import { KINDS_WITH_SCHEMAS, schemaCause, schemaFindings } from '../../xsd/schema-findings.ts';
import { SCHEMA_WORDS } from '../../xsd/schema-words.ts';

export default rule({
  id: 'manifest-matches-schema',
  subject: 'package',
  severity: 'error',
  appliesTo: KINDS_WITH_SCHEMAS,
  unless: ['manifest-well-formed', 'manifest-size-sane', 'manifest-encoding-readable'],
  spec: 'imscp_rootv1p1p2.xsd, adlcp_rootv1p2.xsd; SCORM 2004 CAM 3 and 5, imscp_v1p1.xsd; cmi5 13.2.0.0-1',
  requirements: SCHEMA_REQUIREMENTS,
  cause: schemaCause,
  help: {
    en: {
      what: 'The manifest fits the schema of its standard',
      why: 'An LMS that holds it against the schema refuses the package; others may skip this part.',
      how: 'Correct it at this place',
    },
    hi: {
      what: 'मैनिफ़ेस्ट अपने मानक के ढाँचे (XSD) से मेल खाता है',
      why: 'ढाँचे से मिलान करने वाला LMS पैकेज लौटा देता है; दूसरे यह हिस्सा छोड़ सकते हैं।',
      how: 'इसी जगह ठीक करें',
    },
  },
  messages: SCHEMA_WORDS,
  async *check(view) {
    yield* (await schemaFindings(view)).manifest;
  },
});
