import { IMS } from '../../kinds.ts';
import type { Requirement } from '../../manifest/demands.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { attributeOf, collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** What has an identifier, and the requirement that it be unique. */
const UNIQUE: ReadonlyMap<string, Requirement> = new Map([
  ['manifest', 'REQ_30.1.2'],
  ['organization', 'REQ_30.6.1.2'],
  ['item', 'REQ_30.6.3.6.1.2'],
  ['resource', 'REQ_30.7.3.1.2'],
]);

export default rule({
  id: 'identifiers-unique',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'imscp_rootv1p1p2.xsd, attr.identifier.req',
  requirements: bothNumbers([...UNIQUE.values()]),
  cause: ({ data }) => String(data?.id),
  help: {
    en: {
      what: 'Every identifier is used once',
      why: 'An item may open another lesson than the one it names.',
      how: 'Give one of them another identifier',
    },
    hi: {
      what: 'हर पहचान एक ही बार है',
      why: 'विषय-सूची से कोई दूसरा पाठ खुल सकता है।',
      how: 'किसी एक को दूसरी पहचान दें',
    },
  },
  messages: {
    en: { twice: { what: 'The identifier “{id}” is used twice; first in line {line, number}' } },
    hi: { twice: { what: 'पहचान “{id}” दो बार है; पहली बार पंक्ति {line, number} में' } },
  },
  *check(manifest) {
    const first = new Map<string, { line: number; requirement: Requirement }>();
    for (const element of manifest.all) {
      const requirement = UNIQUE.get(element.local);
      const attribute = requirement && attributeOf(element, 'identifier');
      if (!attribute) continue;
      const id = collapse(attribute.value);
      const before = first.get(id);
      if (!before) {
        first.set(id, { line: attribute.line, requirement });
        continue;
      }
      const data = { id, line: before.line };
      const cited = clause(manifest, ...new Set([before.requirement, requirement]));
      yield { key: 'twice', data, location: manifest.at(attribute), ...cited };
    }
  },
});
