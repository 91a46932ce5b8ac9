import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-not-encrypted',
  subject: 'container',
  severity: 'error',
  spec: 'ADLCP-PIF1',
  help: {
    en: {
      what: 'No file is locked with a password',
      why: 'An LMS has no password and cannot unpack the file.',
      how: 'Make the ZIP again without a password',
    },
    hi: {
      what: 'कोई फ़ाइल पासवर्ड से बंद नहीं',
      why: 'LMS के पास पासवर्ड नहीं होता; वह फ़ाइल खोल नहीं सकता।',
      how: 'बिना पासवर्ड ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: {
      encrypted: {
        what: '{more, plural, =0 {“{file}” is} other {“{file}” and # more are}} locked with a password',
      },
    },
    hi: {
      encrypted: {
        what: '“{file}”{more, plural, =0 {} other { और # अन्य}} पासवर्ड से बंद {more, plural, =0 {है} other {हैं}}',
      },
    },
  },
  check: (view) => faultsTogether(view, 'encrypted'),
});
