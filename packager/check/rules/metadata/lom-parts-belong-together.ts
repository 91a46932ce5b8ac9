import { SCORM } from '../../kinds.ts';
import { childrenOf } from '../../manifest/elements.ts';
import { lomChildren, lomElements, lomsOf, placeIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  relation: ['kind', 'resource'],
  classification: ['purpose'],
  taxonpath: ['source', 'taxon'],
};

export default rule({
  id: 'lom-parts-belong-together',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema'],
  spec: 'IMS LOM 1.2.1, 7 relation and 9 classification; IEEE 1484.12.1, 7 and 9',
  help: {
    en: {
      what: 'Relations and classifications are whole',
      why: 'A part alone says nothing: a catalogue passes over it.',
      how: 'Add the part that is missing, or remove the rest',
    },
    hi: {
      what: 'संबंध और वर्गीकरण पूरे हैं',
      why: 'अकेला हिस्सा कुछ नहीं बताता: सूची उसे छोड़ देती है।',
      how: 'जो हिस्सा नहीं है वह जोड़ें, या बाक़ी हटाएँ',
    },
  },
  messages: {
    en: { missing: { what: '<{element}> has no <{part}>' } },
    hi: { missing: { what: '<{element}> में <{part}> नहीं है' } },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const [name, parts] of Object.entries(WHOLE)) {
        for (const element of lomElements(lom, name)) {
          const missing = parts.filter((part) => lomChildren(element, part).length === 0);
          const [part] = missing;
          // An empty one is left from a template.
          if (part === undefined || childrenOf(element).length === 0) continue;
          yield { key: 'missing', data: { element: element.local, part }, location: placeIn(lom, element) };
        }
      }
    }
  },
});
