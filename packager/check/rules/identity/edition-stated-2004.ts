import { SCORM2004 } from '../../kinds.ts';
import type { Requirement } from '../../manifest/demands.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { childOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const EDITION = /^(CAM 1\.3|2004 3rd Edition|2004 4th Edition)$/i;

/** What metadata hold first, in this order; the order is told by the schema. */
const STATED: readonly (readonly [name: string, missing: Requirement])[] = [
  ['schema', 'REQ_30.5.2'],
  ['schemaversion', 'REQ_30.5.3'],
];

export default rule({
  id: 'edition-stated-2004',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['edition-consistent'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 CAM 3.4.1.2',
  requirements: bothNumbers(['REQ_30.5', 'REQ_30.5.2', 'REQ_30.5.2.1', 'REQ_30.5.3', 'REQ_30.5.3.1']),
  help: {
    en: {
      what: 'The metadata begin with ADL SCORM and the edition',
      why: 'An LMS decides by these two values how to run the course; a strict one refuses the package.',
      how: 'Begin <metadata> with <schema>ADL SCORM</schema> and <schemaversion>2004 4th Edition</schemaversion>, or the edition it is',
    },
    hi: {
      what: 'metadata की शुरुआत ADL SCORM और संस्करण से है',
      why: 'LMS इन्हीं दो मानों से तय करता है कि कोर्स कैसे चले; सख़्त LMS पैकेज लौटा देता है।',
      how: '<metadata> को <schema>ADL SCORM</schema> और <schemaversion>2004 4th Edition</schemaversion> (या जो संस्करण है) से शुरू करें',
    },
  },
  messages: {
    en: {
      metadata: { what: 'The manifest has no <metadata>' },
      missing: { what: '<metadata> has no <{name}>' },
      schema: { what: 'The manifest states the schema “{value}”' },
      schemaversion: { what: 'The manifest states the edition “{value}”' },
    },
    hi: {
      metadata: { what: 'मैनिफ़ेस्ट में <metadata> नहीं है' },
      missing: { what: '<metadata> में <{name}> नहीं है' },
      schema: { what: 'मैनिफ़ेस्ट में schema “{value}” लिखा है' },
      schemaversion: { what: 'मैनिफ़ेस्ट में संस्करण “{value}” लिखा है' },
    },
  },
  *check(manifest) {
    const { metadata, schema, schemaversion } = manifest;
    if (!metadata) {
      yield { key: 'metadata', location: manifest.at(manifest.root), ...clause(manifest, 'REQ_30.5') };
      return;
    }
    for (const [name, requirement] of STATED) {
      if (childOf(metadata, name)) continue;
      yield {
        key: 'missing',
        data: { name },
        location: manifest.at(metadata),
        ...clause(manifest, requirement),
      };
    }
    const at = (name: string) => manifest.at(childOf(metadata, name) ?? metadata);
    if (schema !== undefined && schema !== 'ADL SCORM')
      yield {
        key: 'schema',
        data: { value: schema },
        location: at('schema'),
        ...clause(manifest, 'REQ_30.5.2.1'),
      };
    if (schemaversion !== undefined && !EDITION.test(schemaversion)) {
      const data = { value: schemaversion };
      const cited = clause(manifest, 'REQ_30.5.3.1');
      yield { key: 'schemaversion', data, location: at('schemaversion'), ...cited };
    }
  },
});
