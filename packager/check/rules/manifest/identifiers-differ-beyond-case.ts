import { IMS } from '../../kinds.ts';
import { attributeOf, collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** Kept apart from one another by LMSs, each kind in a table of its own. */
const IDENTIFIED: ReadonlySet<string> = new Set(['organization', 'item', 'resource']);

export default rule({
  id: 'identifiers-differ-beyond-case',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  spec: 'MySQL, collations ending in _ci; SCORM 2004 CTS compares case',
  help: {
    en: {
      what: 'Identifiers differ in more than capitals',
      why: 'An LMS whose database does not tell a from A takes the two for one, and results land in the wrong place.',
      how: 'Give one of them another identifier',
    },
    hi: {
      what: 'पहचान केवल बड़े-छोटे अक्षरों से अलग नहीं',
      why: 'जिस LMS का डेटाबेस a और A में भेद नहीं करता वह दोनों को एक मान लेता है, और परिणाम ग़लत जगह जाते हैं।',
      how: 'किसी एक को दूसरी पहचान दें',
    },
  },
  messages: {
    en: {
      alike: { what: '“{id}” and “{other}” differ in capitals only' },
    },
    hi: {
      alike: { what: '“{id}” और “{other}” में केवल बड़े-छोटे अक्षरों का भेद है' },
    },
  },
  *check(manifest) {
    const first = new Map<string, string>();
    for (const element of manifest.all) {
      const attribute = IDENTIFIED.has(element.local) ? attributeOf(element, 'identifier') : undefined;
      if (!attribute) continue;
      const id = collapse(attribute.value);
      const key = `${element.local} ${id.toLowerCase()}`;
      const other = first.get(key);
      if (other !== undefined && other !== id)
        yield { key: 'alike', data: { id, other }, location: manifest.at(attribute) };
      first.set(key, other ?? id);
    }
  },
});
