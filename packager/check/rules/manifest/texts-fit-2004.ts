import type { XmlElement } from '../../../read/xml.ts';
import { SCORM2004 } from '../../kinds.ts';
import { attributeOf, textOf } from '../../manifest/elements.ts';
import { type Manifest, XML_NS } from '../../manifest/manifest.ts';
import { type Finding, rule } from '../../rule.ts';

const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3';

/** Characters an LMS must be able to keep, of the text of an element and of an attribute. */
const TEXTS: ReadonlyMap<string, number> = new Map([
  ['title', 200],
  ['location', 2000],
  ['dataFromLMS', 4000],
]);
const ATTRIBUTES: readonly (readonly [string, number])[] = [
  ['version', 20],
  ['structure', 200],
  ['parameters', 1000],
  ['type', 1000],
  ['href', 2000],
  ['identifierref', 2000],
  ['base', 2000],
];

const LONGEST_HREF = 2000;

/** An address and the bases it is read against, together; each alone is told of below. */
function* longAddresses(manifest: Manifest): Generator<Finding> {
  for (const { element, href } of manifest.resources.flatMap((r) => [r, ...r.files])) {
    if (!href || href.value.length > LONGEST_HREF) continue;
    let length = href.value.length;
    for (let e: XmlElement | undefined = element; e; e = e.parent)
      length += attributeOf(e, 'base', XML_NS)?.value.length ?? 0;
    const data = { name: 'xml:base + href', length, limit: LONGEST_HREF };
    if (length > LONGEST_HREF) yield { key: 'long', data, location: manifest.at(href) };
  }
}

export default rule({
  id: 'texts-fit-2004',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 4th Edition CAM, smallest permitted maximums; REQ_PENDING',
  help: {
    en: {
      what: 'Texts are no longer than every LMS must keep',
      why: 'An LMS may cut off what goes beyond the length it has to support.',
      how: 'Shorten it',
    },
    hi: {
      what: 'पाठ उतने ही लंबे हैं जितने हर LMS को रखने होते हैं',
      why: 'तय लंबाई से आगे का हिस्सा LMS काट सकता है।',
      how: 'छोटा करें',
    },
  },
  messages: {
    en: {
      long: { what: '{name} has {length, number} characters; {limit, number} are sure' },
    },
    hi: {
      long: { what: '{name} में {length, number} अक्षर हैं; {limit, number} तक पक्का है' },
    },
  },
  *check(manifest) {
    yield* longAddresses(manifest);
    for (const element of manifest.all) {
      const own = element.ns === manifest.root.ns || element.ns === ADLCP;
      const most = own ? TEXTS.get(element.local) : undefined;
      const length = most === undefined ? 0 : textOf(element).length;
      if (most !== undefined && length > most)
        yield {
          key: 'long',
          data: { name: `<${element.local}>`, length, limit: most },
          location: manifest.at(element),
        };
      for (const [name, limit] of own ? ATTRIBUTES : []) {
        const attribute = attributeOf(element, name);
        if (!attribute || attribute.value.length <= limit) continue;
        const data = { name, length: attribute.value.length, limit };
        yield { key: 'long', data, location: manifest.at(attribute) };
      }
    }
  },
});
