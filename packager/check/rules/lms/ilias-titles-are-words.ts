import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** What PHP takes for a number (is_numeric) or writes as a boolean; ILIAS turns both into what they look like. */
const NO_WORD = /^(true|false|\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*)$/;

export default rule({
  id: 'ilias-titles-are-words',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'ILIAS, ilSCORM13Package::jsonNode and il_import',
  help: {
    en: {
      what: 'Titles are more than a number',
      why: 'ILIAS reads such a title as a number where it expects text, and the import ends with an error.',
      how: 'Add a word, as in “Year 2025”',
    },
    hi: {
      what: 'शीर्षक केवल संख्या नहीं है',
      why: 'ILIAS ऐसे शीर्षक को संख्या मान लेता है, जबकि वहाँ पाठ चाहिए; आयात त्रुटि के साथ रुक जाता है।',
      how: 'कोई शब्द जोड़ें, जैसे “वर्ष 2025”',
    },
  },
  messages: {
    en: { number: { what: 'The title of <{element}> is only “{title}”' } },
    hi: { number: { what: '<{element}> का शीर्षक केवल “{title}” है' } },
  },
  *check(manifest) {
    for (const organization of manifest.organizations) {
      // Of items only those at the top are read as text.
      for (const { element, title } of [organization, ...organization.items]) {
        if (title === undefined || !NO_WORD.test(title)) continue;
        yield { key: 'number', data: { element: element.local, title }, location: manifest.at(element) };
      }
    }
  },
});
