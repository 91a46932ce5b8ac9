import { baseNameOf, extensionOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const RENAMED: ReadonlySet<string> = new Set(['php', 'php3', 'php4', 'inc', 'lang', 'phtml', 'htaccess']);

export default rule({
  id: 'ilias-keeps-names',
  subject: 'package',
  severity: 'off',
  spec: 'ILIAS, ilInitialisation, SUFFIX_REPL_DEFAULT',
  help: {
    en: {
      what: 'ILIAS keeps the names of the files',
      why: 'ILIAS renames files of some kinds to .sec when it unpacks; pages that load them no longer find them.',
      how: 'Give the file another extension, and name it so where it is used',
    },
    hi: {
      what: 'ILIAS फ़ाइलों के नाम नहीं बदलता',
      why: 'खोलते समय ILIAS कुछ तरह की फ़ाइलों का नाम बदलकर .sec कर देता है; जो पन्ने उन्हें लेते हैं उन्हें फिर नहीं मिलतीं।',
      how: 'फ़ाइल का एक्सटेंशन बदलें, और जहाँ काम आती है वहाँ भी यही लिखें',
    },
  },
  messages: {
    en: {
      renamed: { what: '“{file}” would be renamed' },
    },
    hi: {
      renamed: { what: '“{file}” का नाम बदल जाएगा' },
    },
  },
  *check({ files }) {
    for (const file of files.paths) {
      if (!RENAMED.has(extensionOf(file)) && baseNameOf(file) !== '.htaccess') continue;
      yield { key: 'renamed', data: { file }, location: { in: 'package', file } };
    }
  },
});
