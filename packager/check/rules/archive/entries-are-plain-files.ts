import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-are-plain-files',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'Only files and folders are packed',
      why: 'Devices and pipes have no place in a course and are refused as an attack.',
      how: 'Remove it',
    },
    hi: {
      what: 'पैकेज में केवल फ़ाइलें और फ़ोल्डर हैं',
      why: 'उपकरण या पाइप का कोर्स में काम नहीं; इन्हें हमला मानकर लौटा दिया जाता है।',
      how: 'इसे हटाएँ',
    },
  },
  messages: {
    en: { 'special-file': { what: '“{file}” is a device, not a file' } },
    hi: { 'special-file': { what: '“{file}” उपकरण है, फ़ाइल नहीं' } },
  },
  check: (view) => faultsOf(view, 'special-file'),
});
