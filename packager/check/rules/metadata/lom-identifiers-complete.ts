import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { rule } from '../../rule.ts';

const PARTS = ['catalog', 'entry'] as const;

export default rule({
  id: 'lom-identifiers-complete',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['metadata-matches-schema', 'metadata-file-well-formed'],
  spec: 'IEEE 1484.12.1, 1.1, 3.1, 7.2.1; IMS LOM 1.2.1, catalogentry',
  help: {
    en: {
      what: 'An identifier names its catalogue and its entry',
      why: 'One without the other identifies nothing.',
      how: 'Write both <catalog> and <entry>',
    },
    hi: {
      what: 'पहचान अपनी सूची और प्रविष्टि दोनों बताती है',
      why: 'एक के बिना दूसरी से कुछ नहीं पहचाना जाता।',
      how: '<catalog> और <entry> दोनों लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: '<{element}> has no {part}' },
    },
    hi: {
      missing: { what: '<{element}> में {part} नहीं है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const element of lomElements(lom, 'identifier', 'catalogentry')) {
        const missing = PARTS.filter((part) => wordsIn(lomChildren(element, part)[0]) === '');
        const [part] = missing;
        // In 1.2 <identifier> is reserved and holds text; an empty one says nothing wrong.
        if (part === undefined || missing.length === PARTS.length) continue;
        yield { key: 'missing', data: { element: element.local, part }, location: placeIn(lom, element) };
      }
    }
  },
});
