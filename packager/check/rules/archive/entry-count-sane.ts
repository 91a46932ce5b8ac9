import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-count-sane',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'The package has a number of files that can be handled',
      why: 'Unpacking this many fills a server; receivers refuse it as an attack.',
      how: 'Remove what the course does not use',
    },
    hi: {
      what: 'फ़ाइलों की संख्या सँभालने लायक है',
      why: 'इतनी फ़ाइलें सर्वर भर देती हैं; इसे हमला मानकर लौटा दिया जाता है।',
      how: 'जो कोर्स में काम नहीं आता, उसे हटाएँ',
    },
  },
  messages: {
    en: { 'too-many-entries': { what: 'The package has more than {limit, number} files' } },
    hi: { 'too-many-entries': { what: 'पैकेज में {limit, number} से अधिक फ़ाइलें हैं' } },
  },
  check: (view) => faultsOf(view, 'too-many-entries'),
});
