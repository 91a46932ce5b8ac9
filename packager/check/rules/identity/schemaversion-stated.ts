import { SCORM } from '../../kinds.ts';
import { childOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** Editions by the value of schemaversion; which of them the elements are of, edition-consistent asks. */
const EDITIONS: ReadonlySet<string> = new Set(['1.2', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition']);

export default rule({
  id: 'schemaversion-stated',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['edition-consistent', 'edition-stated-2004'],
  spec: 'adlcp_rootv1p2.xsd, newSchemaversionType; REQ_30.5.3.1',
  help: {
    en: {
      what: 'The manifest says which edition of SCORM it is',
      why: 'Some LMSs decide by this value how to run the course.',
      how: 'Write 1.2, CAM 1.3, 2004 3rd Edition or 2004 4th Edition in <schemaversion>',
    },
    hi: {
      what: 'मैनिफ़ेस्ट बताता है कि वह SCORM का कौन-सा संस्करण है',
      why: 'कुछ LMS इसी से तय करते हैं कि कोर्स कैसे चले।',
      how: '<schemaversion> में 1.2, CAM 1.3, 2004 3rd Edition या 2004 4th Edition लिखें',
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
    if (EDITIONS.has(value ?? '')) return;
    const location = manifest.at(
      childOf(manifest.metadata, 'schemaversion') ?? manifest.metadata ?? manifest.root,
    );
    yield value ? { key: 'other', data: { value }, location } : { key: 'missing', location };
  },
});
