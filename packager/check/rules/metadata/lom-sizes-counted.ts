import { SCORM } from '../../kinds.ts';
import { lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-sizes-counted',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema'],
  spec: 'IEEE 1484.12.1, 4.2; IMS LOM 1.2.1, size',
  help: {
    en: {
      what: 'Sizes in the metadata are whole numbers of bytes',
      why: 'A learner is shown a size that cannot be, or none.',
      how: 'Write the number of bytes of the unpacked files, in digits only',
    },
    hi: {
      what: 'विवरण में आकार बाइट की पूर्ण संख्या है',
      why: 'शिक्षार्थी को ऐसा आकार दिखता है जो हो नहीं सकता, या कोई नहीं।',
      how: 'खुली फ़ाइलों के बाइट की संख्या केवल अंकों में लिखें',
    },
  },
  messages: {
    en: {
      size: { what: '<size> is “{value}”' },
    },
    hi: {
      size: { what: '<size> “{value}” है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'size')) {
        const value = wordsIn(element);
        if (value === '' || /^\d+$/.test(value)) continue;
        yield { key: 'size', data: { value }, location: placeIn(lom, element) };
      }
    }
  },
});
