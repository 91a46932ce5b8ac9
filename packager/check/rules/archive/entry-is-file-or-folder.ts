import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-is-file-or-folder',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'A name is a file or a folder, not both',
      why: 'The package cannot be unpacked to a disk.',
      how: 'Rename the file',
    },
    hi: {
      what: 'नाम या फ़ाइल का है या फ़ोल्डर का',
      why: 'पैकेज डिस्क पर खोला नहीं जा सकता।',
      how: 'फ़ाइल का नाम बदलें',
    },
  },
  messages: {
    en: { 'file-and-folder': { what: '“{file}” is a file and a folder at once' } },
    hi: { 'file-and-folder': { what: '“{file}” फ़ाइल भी है और फ़ोल्डर भी' } },
  },
  check: (view) => faultsOf(view, 'file-and-folder'),
});
