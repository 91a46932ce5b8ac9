import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-in-one-part',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 8.0',
  help: {
    en: {
      what: 'The ZIP file is in one part',
      why: 'An LMS takes one file and cannot ask for the others.',
      how: 'Make one ZIP without splitting',
    },
    hi: {
      what: 'ZIP फ़ाइल एक ही हिस्से में है',
      why: 'LMS एक ही फ़ाइल लेता है, बाकी हिस्से नहीं माँग सकता।',
      how: 'बिना बाँटे एक ZIP बनाएँ',
    },
  },
  messages: {
    en: { 'multi-disk': { what: '“{file}” is one part of a split ZIP' } },
    hi: { 'multi-disk': { what: '“{file}” कई हिस्सों में बँटी ZIP का एक हिस्सा है' } },
  },
  check: (view) => faultsOf(view, 'multi-disk'),
});
