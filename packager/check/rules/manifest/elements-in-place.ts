import type { XmlElement } from '../../../read/xml.ts';
import { SCORM2004 } from '../../kinds.ts';
import type { Requirement } from '../../manifest/demands.ts';
import { scormName } from '../../manifest/demands.ts';
import {
  ATTRIBUTE_PLACES,
  bothNumbers,
  clause,
  DEMANDS,
  elementsUnder,
  requirementsOf,
} from '../../manifest/demands-2004.ts';
import { attributeOf } from '../../manifest/elements.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type Finding, rule } from '../../rule.ts';

/** Without attributes a threshold is that of an older edition, which has it on lessons only. */
const isOldThreshold = (element: XmlElement): boolean =>
  element.local === 'completionThreshold' &&
  !['completedByMeasure', 'minProgressMeasure', 'progressWeight'].some((name) => attributeOf(element, name));

function* misplacedAttributes(manifest: Manifest, element: XmlElement): Generator<Finding> {
  for (const attribute of element.attributes) {
    if (attribute.ns === '') continue;
    const [home, requirement] = ATTRIBUTE_PLACES[scormName(attribute) ?? ''] ?? [];
    if (!home || !requirement || scormName(element) === home) continue;
    const data = { attribute: attribute.name, element: element.local, home };
    const location = manifest.at(attribute);
    yield { key: 'attribute', data, location, ...clause(manifest, requirement) };
  }
}

const IMSCP = 'http://www.imsglobal.org/xsd/imscp_v1p1';

export default rule({
  id: 'elements-in-place',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 CAM 3 and 5',
  requirements: [
    ...requirementsOf(({ place }) => [place]),
    ...bothNumbers(Object.values(ATTRIBUTE_PLACES).map(([, requirement]): Requirement => requirement)),
  ],
  help: {
    en: {
      what: 'What SCORM adds to a manifest stands where it is read',
      why: 'An LMS looks for it in one place only; here it has no effect, and a strict LMS refuses the package.',
      how: 'Move it to where it belongs',
    },
    hi: {
      what: 'SCORM की हर चीज़ मैनिफ़ेस्ट में वहीं है जहाँ वह पढ़ी जाती है',
      why: 'LMS इसे एक ही जगह खोजता है; यहाँ इसका कोई असर नहीं, और सख़्त LMS पैकेज लौटा देता है।',
      how: 'इसे सही जगह ले जाएँ',
    },
  },
  messages: {
    en: {
      element: { what: '<{element}> stands in <{parent}>', how: 'Move it into {parents}' },
      attribute: { what: '{attribute} stands on <{element}>', how: 'Move it to <{home}>' },
    },
    hi: {
      element: { what: '<{element}> <{parent}> के भीतर है', how: 'इसे {parents} में ले जाएँ' },
      attribute: { what: '{attribute} <{element}> पर है', how: 'इसे <{home}> पर ले जाएँ' },
    },
  },
  *check(manifest) {
    // Of a manifest in a strange namespace manifest-matches-schema says it all.
    if (manifest.root.ns !== IMSCP) return;
    for (const element of manifest.all)
      if (element.attributes.length > 0) yield* misplacedAttributes(manifest, element);
    for (const [key, { parents, place }] of DEMANDS) {
      for (const element of parents && place ? elementsUnder(manifest, key) : []) {
        if (!parents || !place || !element.parent) continue;
        const allowed = isOldThreshold(element) ? ['item'] : parents;
        if (allowed.includes(scormName(element.parent) ?? '')) continue;
        const named = allowed.map((name) => `<${name.slice(name.indexOf(':') + 1)}>`).join(', ');
        const data = { element: element.local, parent: element.parent.local, parents: named };
        yield { key: 'element', data, location: manifest.at(element), ...clause(manifest, place) };
      }
    }
  },
});
