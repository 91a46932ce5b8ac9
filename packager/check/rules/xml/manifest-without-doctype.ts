import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-without-doctype',
  subject: 'package',
  severity: 'warning',
  unless: ['manifest-without-entities'],
  help: {
    en: {
      what: 'The manifest has no DOCTYPE',
      why: 'Receivers refuse it, since a DOCTYPE can pull in other files.',
      how: 'Remove the DOCTYPE',
    },
    hi: {
      what: 'मैनिफ़ेस्ट में DOCTYPE नहीं है',
      why: 'इसे लौटा दिया जाता है, क्योंकि DOCTYPE दूसरी फ़ाइलें खींच सकता है।',
      how: 'DOCTYPE हटाएँ',
    },
  },
  messages: {
    en: { doctype: { what: '{file} has a DOCTYPE' } },
    hi: { doctype: { what: '{file} में DOCTYPE है' } },
  },
  check: (view) => xmlFaultsOf(view, ['doctype']),
});
