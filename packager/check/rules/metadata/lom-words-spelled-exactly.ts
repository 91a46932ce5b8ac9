import { SCORM2004 } from '../../kinds.ts';
import { LOM_2004, lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { normalWord, VOCABULARIES } from '../../manifest/lom-vocabulary.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-words-spelled-exactly',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM2004,
  unless: ['manifest-well-formed'],
  spec: 'IEEE 1484.12.1, 4.1 to 9.1; IEEE 1484.12.3, strict vocabulary',
  help: {
    en: {
      what: 'Words of LOM’s vocabulary are spelled as it spells them',
      why: 'A catalogue that compares letter by letter does not know “Very Easy” where LOM writes “very easy”.',
      how: 'Write the word in small letters, as LOM does',
    },
    hi: {
      what: 'LOM की शब्दावली के शब्द उसी वर्तनी में हैं',
      why: 'अक्षर-अक्षर मिलाने वाली सूची “Very Easy” नहीं पहचानती, क्योंकि LOM “very easy” लिखता है।',
      how: 'शब्द LOM की तरह छोटे अक्षरों में लिखें',
    },
  },
  messages: {
    en: {
      spelling: { what: '“{word}” of <{element}> is written otherwise by LOM' },
    },
    hi: {
      spelling: { what: '<{element}> का “{word}” LOM में दूसरी तरह लिखा जाता है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      if (lom.root.ns !== LOM_2004) continue;
      for (const [name, vocabulary] of Object.entries(VOCABULARIES)) {
        for (const element of lomElements(lom, name)) {
          const [value] = lomChildren(element, 'value');
          const word = wordsIn(value);
          if (!value || wordsIn(lomChildren(element, 'source')[0]) !== 'LOMv1.0') continue;
          if (/^[a-z\d -]*$/.test(word) || !vocabulary.has(normalWord(word))) continue;
          yield { key: 'spelling', data: { word, element: element.local }, location: placeIn(lom, value) };
        }
      }
    }
  },
});
