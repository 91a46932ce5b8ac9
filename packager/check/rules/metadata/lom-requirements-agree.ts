import { SCORM } from '../../kinds.ts';
import { lomChildren, lomElements, lomsOf, placeIn, wordsIn } from '../../manifest/lom.ts';
import { normalWord } from '../../manifest/lom-vocabulary.ts';
import { rule } from '../../rule.ts';

const KINDS: ReadonlySet<string> = new Set(['operatingsystem', 'browser']);
/** Names that are of one kind only; `any` and `none` are of both. */
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ...['pcdos', 'mswindows', 'macos', 'unix', 'multios'].map((name) => [name, 'operatingsystem'] as const),
  ...['netscapecommunicator', 'msinternetexplorer', 'opera', 'amaya'].map(
    (name) => [name, 'browser'] as const,
  ),
]);

export default rule({
  id: 'lom-requirements-agree',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM,
  unless: ['manifest-well-formed'],
  spec: 'IEEE 1484.12.1, 4.4.1.1 and 4.4.1.2',
  help: {
    en: {
      what: 'A requirement names a browser where it asks for a browser',
      why: 'A program that chooses by it rules out every learner.',
      how: 'Write type and name of the same kind',
    },
    hi: {
      what: 'शर्त में जहाँ browser माँगा है वहाँ browser का नाम है',
      why: 'इससे चुनने वाला प्रोग्राम हर विद्यार्थी को बाहर कर देता है।',
      how: 'type और name एक ही तरह के लिखें',
    },
  },
  messages: {
    en: {
      mixed: { what: '“{name}” is asked for as {type}' },
    },
    hi: {
      mixed: { what: '“{name}” को {type} के रूप में माँगा है' },
    },
  },
  async *check(manifest) {
    for await (const lom of lomsOf(manifest)) {
      for (const composite of lomElements(lom, 'orcomposite', 'requirement')) {
        const termOf = (part: string) => wordsIn(lomChildren(lomChildren(composite, part)[0], 'value')[0]);
        const [type, name] = [termOf('type'), termOf('name')];
        const kind = KIND_OF.get(normalWord(name));
        if (!kind || !KINDS.has(normalWord(type)) || kind === normalWord(type)) continue;
        yield { key: 'mixed', data: { name, type }, location: placeIn(lom, composite) };
      }
    }
  },
});
