import { SCORM } from '../../kinds.ts';
import { lomElements, lomsOf, placeIn, textsIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

/** So many parts are a list; a comma or two may belong to a name. */
const LIST = 3;

const partsOf = (text: string): string[] => text.split(/[,;|]/).filter((part) => part.trim() !== '');

export default rule({
  id: 'lom-keywords-apart',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IMS LOM 1.2.1, 1.6; IEEE 1484.12.1, 1.5',
  help: {
    en: {
      what: 'Each keyword has an element of its own',
      why: 'A search looks for the whole text, commas and all, and finds nothing.',
      how: 'Write one <keyword> for each',
    },
    hi: {
      what: 'हर कीवर्ड का अपना तत्व है',
      why: 'खोज अल्पविराम समेत पूरा पाठ ढूँढती है और कुछ नहीं पाती।',
      how: 'हर एक के लिए एक <keyword> लिखें',
    },
  },
  messages: {
    en: {
      list: { what: 'One keyword holds {count, number}: “{value}”' },
    },
    hi: {
      list: { what: 'एक कीवर्ड में {count, number} हैं: “{value}”' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const keyword of lomElements(lom, 'keyword')) {
        const listed = textsIn(keyword).find((text) => partsOf(wordsIn(text)).length >= LIST);
        if (!listed) continue;
        const value = wordsIn(listed);
        yield { key: 'list', data: { value, count: partsOf(value).length }, location: placeIn(lom, listed) };
      }
    }
  },
});
