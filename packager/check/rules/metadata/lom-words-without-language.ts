import { SCORM12 } from '../../kinds.ts';
import {
  LOM_2004,
  languageOf,
  lomChildren,
  lomElements,
  lomsOf,
  placeIn,
  textsIn,
  wordsIn,
} from '../../manifest/lom.ts';
import { VOCABULARIES } from '../../manifest/lom-vocabulary.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'lom-words-without-language',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM12,
  unless: ['metadata-matches-schema'],
  spec: 'SCORM 1.2 CAM 2.2, vocabularies; IMS LOM 1.2.1 best practice, x-none',
  help: {
    en: {
      what: 'Words of a vocabulary have no language',
      why: 'A word that is said to be English is translated or left out where the course is shown in Hindi; as x-none it stays a code.',
      how: 'Write xml:lang="x-none"',
    },
    hi: {
      what: 'शब्दावली के शब्द किसी भाषा के नहीं',
      why: 'जिस शब्द को अंग्रेज़ी बताया है, हिंदी में दिखाते समय उसका अनुवाद हो जाता है या वह छूट जाता है; x-none से वह संकेत बना रहता है।',
      how: 'xml:lang="x-none" लिखें',
    },
  },
  messages: {
    en: {
      language: { what: '“{word}” of <{element}> is said to be “{lang}”' },
    },
    hi: {
      language: { what: '<{element}> का “{word}” “{lang}” का बताया गया है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      if (lom.root.ns === LOM_2004) continue;
      for (const element of lomElements(lom, ...Object.keys(VOCABULARIES))) {
        for (const part of ['source', 'value'].flatMap((name) => lomChildren(element, name))) {
          const text = textsIn(part).find((one) => !['', 'x-none'].includes(languageOf(one).toLowerCase()));
          if (!text) continue;
          const data = { word: wordsIn(text), element: element.local, lang: languageOf(text) };
          yield { key: 'language', data, location: placeIn(lom, text) };
        }
      }
    }
  },
});
