import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { VOCABULARIES } from '../../manifest/lom-vocabulary.ts';
import { rule } from '../../rule.ts';

const PARTS = ['source', 'value'] as const;

export default rule({
  id: 'lom-vocabulary-complete',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema'],
  spec: 'IEEE 1484.12.1, vocabulary; REQ of LOM in SCORM 2004 CAM 4',
  help: {
    en: {
      what: 'A word of a vocabulary names the vocabulary too',
      why: 'Without its source nobody knows what the word means; without a word the entry is empty.',
      how: 'Write <source>LOMv1.0</source> and the <value>',
    },
    hi: {
      what: 'शब्दावली का शब्द अपनी शब्दावली भी बताता है',
      why: 'source के बिना शब्द का अर्थ तय नहीं; शब्द के बिना प्रविष्टि ख़ाली है।',
      how: '<source>LOMv1.0</source> और <value> दोनों लिखें',
    },
  },
  messages: {
    en: { missing: { what: '<{element}> has no {part}' } },
    hi: { missing: { what: '<{element}> में {part} नहीं है' } },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, ...Object.keys(VOCABULARIES))) {
        const has = PARTS.map((part) => wordsIn(lomChildren(element, part)[0]) !== '');
        const part = PARTS[has.indexOf(false)];
        if (part === undefined || !has.includes(true)) continue;
        yield { key: 'missing', data: { element: element.local, part }, location: placeIn(lom, element) };
      }
    }
  },
});
