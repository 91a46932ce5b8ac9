import { rule } from '../../rule.ts';
import { KINDS_WITH_SCHEMAS, schemaCause, schemaFindings } from '../../xsd/schema-findings.ts';
import { SCHEMA_WORDS } from '../../xsd/schema-words.ts';

export default rule({
  id: 'metadata-matches-schema',
  subject: 'package',
  severity: 'warning',
  appliesTo: KINDS_WITH_SCHEMAS,
  unless: ['manifest-well-formed', 'manifest-size-sane'],
  spec: 'imsmd_rootv1p2p1.xsd; IEEE 1484.12.3',
  cause: schemaCause,
  help: {
    en: {
      what: 'The metadata fit the schema of LOM',
      why: 'The course runs, but an LMS may drop its title, keywords or competencies.',
      how: 'Correct it at this place',
    },
    hi: {
      what: 'विवरण (LOM) अपने ढाँचे से मेल खाता है',
      why: 'कोर्स चलेगा, पर LMS उसका शीर्षक, कीवर्ड या दक्षताएँ छोड़ सकता है।',
      how: 'इसी जगह ठीक करें',
    },
  },
  messages: SCHEMA_WORDS,
  async *check(view) {
    yield* (await schemaFindings(view)).metadata;
  },
});
