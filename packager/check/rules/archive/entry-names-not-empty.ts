import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-not-empty',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.17',
  help: {
    en: {
      what: 'Every file has a name',
      why: 'A file without a name cannot be unpacked.',
      how: 'Make the ZIP again',
    },
    hi: { what: 'हर फ़ाइल का नाम है', why: 'बिना नाम की फ़ाइल खोली नहीं जा सकती।', how: 'ZIP फिर से बनाएँ' },
  },
  messages: {
    en: { 'empty-name': { what: 'A file in the ZIP has no name' } },
    hi: { 'empty-name': { what: 'ZIP में एक फ़ाइल बिना नाम की है' } },
  },
  check: (view) => faultsOf(view, 'empty-name'),
});
