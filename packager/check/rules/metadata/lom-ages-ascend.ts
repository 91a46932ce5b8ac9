import { SCORM } from '../../kinds.ts';
import { lomElements, lomsOf, placeIn, textsIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-ages-ascend',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IEEE 1484.12.1, 5.7',
  help: {
    en: {
      what: 'Ages of learners run from the youngest to the oldest',
      why: 'A catalogue that searches by age finds the course for nobody.',
      how: 'Write the younger age first, as in 18-25',
    },
    hi: {
      what: 'शिक्षार्थियों की आयु छोटी से बड़ी की ओर है',
      why: 'आयु से खोजने वाली सूची में यह कोर्स किसी के लिए नहीं मिलता।',
      how: 'छोटी आयु पहले लिखें, जैसे 18-25',
    },
  },
  messages: {
    en: {
      order: { what: 'The typical age is “{value}”' },
    },
    hi: {
      order: { what: 'आयु “{value}” लिखी है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'typicalagerange')) {
        for (const text of textsIn(element)) {
          const value = wordsIn(text);
          const [, from, to] = /^(\d{1,3})\s*[-\u2013]\s*(\d{1,3})$/.exec(value) ?? [];
          if (Number(from) > Number(to))
            yield { key: 'order', data: { value }, location: placeIn(lom, text) };
        }
      }
    }
  },
});
