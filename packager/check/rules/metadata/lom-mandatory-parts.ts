import type { XmlElement } from '../../../read/xml.ts';
import { SCORM12 } from '../../kinds.ts';
import { LOM_2004, lomChildren, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

/** What is mandatory for assets, lessons and courses alike. */
const MANDATORY: readonly string[] = [
  'general.title',
  'general.description',
  'technical.format',
  'technical.location',
  'rights.cost',
  'rights.copyrightandotherrestrictions',
];

const has = (element: XmlElement, [name = '', ...below]: readonly string[]): boolean =>
  lomChildren(element, name).some((child) => below.length === 0 || has(child, below));

export default rule({
  id: 'lom-mandatory-parts',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM12,
  unless: ['manifest-well-formed'],
  spec: 'SCORM 1.2 CAM 2.2, application profiles of metadata, mandatory elements',
  help: {
    en: {
      what: 'Metadata said to be of ADL SCORM have what SCORM asks of them',
      why: 'An LMS takes the course all the same; ADL’s test of metadata refuses it, and catalogues find less.',
      how: 'Add them, or remove the metadata: they are optional as a whole',
    },
    hi: {
      what: 'जो विवरण ADL SCORM का बताया गया है, उसमें वह सब है जो SCORM माँगता है',
      why: 'LMS कोर्स फिर भी ले लेता है; ADL की विवरण-जाँच उसे लौटा देती है और सूचियाँ कम पाती हैं।',
      how: 'ये जोड़ें, या पूरा विवरण हटाएँ: पूरा का पूरा वैकल्पिक है',
    },
  },
  messages: {
    en: { missing: { what: 'Not in the metadata: {names}' } },
    hi: { missing: { what: 'विवरण में नहीं: {names}' } },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      // Only those that say so follow SCORM's own profile of LOM.
      const scheme = lomChildren(lomChildren(lom.root, 'metametadata')[0], 'metadatascheme');
      if (lom.root.ns === LOM_2004 || !scheme.some((one) => /ADL SCORM/i.test(wordsIn(one)))) continue;
      const missing = MANDATORY.filter((path) => !has(lom.root, path.split('.')));
      if (missing.length === 0) continue;
      yield { key: 'missing', data: { names: missing.join(', ') }, location: placeIn(lom, lom.root) };
    }
  },
});
