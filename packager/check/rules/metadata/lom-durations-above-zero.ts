import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-durations-above-zero',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema', 'lom-durations-formed'],
  spec: 'IEEE 1484.12.1, 4.7 and 5.9',
  help: {
    en: {
      what: 'Durations in the metadata are longer than nothing',
      why: 'The course is listed as one of no length and is passed over.',
      how: 'Write how long it takes, like PT45M, or remove the element',
    },
    hi: {
      what: 'विवरण में अवधि शून्य से ज़्यादा है',
      why: 'सूची में कोर्स बिना अवधि का दिखता है और लोग उसे छोड़ देते हैं।',
      how: 'कितना समय लगता है लिखें, जैसे PT45M, या तत्व हटाएँ',
    },
  },
  messages: {
    en: {
      none: { what: '<{element}> is “{value}”' },
    },
    hi: {
      none: { what: '<{element}> “{value}” है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'duration', 'typicallearningtime')) {
        const inner = [...lomChildren(element, 'datetime'), ...lomChildren(element, 'duration')][0];
        const value = wordsIn(inner);
        if (!inner || !/\d/.test(value) || /[1-9]/.test(value)) continue;
        yield { key: 'none', data: { element: element.local, value }, location: placeIn(lom, inner) };
      }
    }
  },
});
