import type { XmlElement } from '../../../read/xml.ts';
import { SCORM2004 } from '../../kinds.ts';
import { scormName } from '../../manifest/demands.ts';
import { allSequencing, objectiveName } from '../../manifest/sequencing.ts';
import { rule } from '../../rule.ts';

/** By the element: for an id that is there twice, and for one that is empty. */
const REQUIREMENTS = {
  'imsss:primaryObjective': { twice: 'REQ_31.10.1.2.3', blank: 'REQ_31.10.1.2.4' },
  'imsss:objective': { twice: 'REQ_31.10.2.2.2', blank: 'REQ_31.10.2.2.3' },
  'adlseq:objective': { twice: 'REQ_31.15.2.1.2', blank: 'REQ_31.15.2.1.3' },
} as const;

/** The requirements on an objective's id. */
const requirementsOn = (element: XmlElement) =>
  Object.entries(REQUIREMENTS).find(([name]) => name === scormName(element))?.[1];

export default rule({
  id: 'objective-ids-unique',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'IMS Simple Sequencing, objective id',
  requirements: ['REQ_31.10.1.2.2', ...Object.values(REQUIREMENTS).flatMap((found) => Object.values(found))],
  help: {
    en: {
      what: 'Every objective of an activity has its own id',
      why: 'The LMS keeps the results of two objectives as one, or of none.',
      how: 'Give each objectiveID another value',
    },
    hi: {
      what: 'गतिविधि के हर उद्देश्य की अपनी पहचान है',
      why: 'LMS दो उद्देश्यों का परिणाम एक जगह रखता है, या कहीं नहीं।',
      how: 'हर objectiveID का मान अलग रखें',
    },
  },
  messages: {
    en: {
      twice: { what: 'The objectiveID “{id}” is used twice in one activity' },
      blank: { what: 'An objectiveID is empty' },
      unnamed: { what: 'An objective with mapInfo has no objectiveID' },
    },
    hi: {
      twice: { what: 'objectiveID “{id}” एक ही गतिविधि में दो बार है' },
      blank: { what: 'objectiveID ख़ाली है' },
      unnamed: { what: 'mapInfo वाले उद्देश्य में objectiveID नहीं है' },
    },
  },
  *check(manifest) {
    for (const { objectives, scored } of allSequencing(manifest)) {
      for (const list of [objectives, scored]) {
        const seen = new Map<string, XmlElement>();
        for (const { element, id, maps } of list) {
          if (!id) {
            // Any other objective has to have an id by the schema already.
            if (maps.length > 0 && element.local === 'primaryObjective')
              yield { key: 'unnamed', location: manifest.at(element), spec: 'REQ_31.10.1.2.2' };
            continue;
          }
          const value = objectiveName(id);
          const before = seen.get(value);
          const key = value === '' ? 'blank' : 'twice';
          const both = key === 'twice' && before ? [before, element] : [element];
          const spec = [...new Set(both.flatMap((one) => requirementsOn(one)?.[key] ?? []))].join(', ');
          if (key === 'blank' || before) yield { key, data: { id: value }, location: manifest.at(id), spec };
          seen.set(value, element);
        }
      }
    }
  },
});
