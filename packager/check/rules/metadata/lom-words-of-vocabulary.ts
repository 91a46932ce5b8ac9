import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { normalWord, VOCABULARIES } from '../../manifest/lom-vocabulary.ts';
import { rule } from '../../rule.ts';

const OF_LOM = /^LOMv1\.0$/i;

export default rule({
  id: 'lom-words-of-vocabulary',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IEEE 1484.12.1, 4.1 to 9.1; IMS LOM 1.2.1',
  help: {
    en: {
      what: 'Words said to be of LOM’s vocabulary are in it',
      why: 'A catalogue that sorts by these words cannot place the course.',
      how: 'Use a word of the vocabulary, or name another source',
    },
    hi: {
      what: 'जो शब्द LOM की शब्दावली के बताए गए हैं वे उसमें हैं',
      why: 'इन शब्दों से छाँटने वाली सूची कोर्स को कहीं नहीं रख पाती।',
      how: 'शब्दावली का शब्द लिखें, या दूसरा source बताएँ',
    },
  },
  messages: {
    en: {
      unknown: { what: '“{word}” of <{element}> is no word of LOMv1.0' },
    },
    hi: {
      unknown: { what: '<{element}> का “{word}” LOMv1.0 का शब्द नहीं है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const [name, vocabulary] of Object.entries(VOCABULARIES)) {
        for (const element of lomElements(lom, name)) {
          const [value] = lomChildren(element, 'value');
          const word = wordsIn(value);
          if (!value || word === '' || !OF_LOM.test(wordsIn(lomChildren(element, 'source')[0]))) continue;
          if (vocabulary.has(normalWord(word))) continue;
          yield { key: 'unknown', data: { word, element: element.local }, location: placeIn(lom, value) };
        }
      }
    }
  },
});
