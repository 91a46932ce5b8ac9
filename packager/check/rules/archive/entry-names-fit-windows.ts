import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-fit-windows',
  subject: 'container',
  severity: 'warning',
  help: {
    en: {
      what: 'Names can be unpacked on Windows',
      why: 'Windows cannot create a file of this name; the package breaks there.',
      how: 'Rename the file',
    },
    hi: {
      what: 'नाम Windows पर भी चलते हैं',
      why: 'Windows इस नाम की फ़ाइल नहीं बना सकता; पैकेज वहाँ टूट जाता है।',
      how: 'फ़ाइल का नाम बदलें',
    },
  },
  messages: {
    en: { 'windows-reserved': { what: 'Windows cannot unpack “{file}”' } },
    hi: { 'windows-reserved': { what: 'Windows “{file}” को नहीं खोल सकता' } },
  },
  check: (view) => faultsOf(view, 'windows-reserved'),
});
