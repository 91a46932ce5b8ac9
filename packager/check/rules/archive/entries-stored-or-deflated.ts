import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-stored-or-deflated',
  subject: 'container',
  severity: 'error',
  spec: 'ADLCP-PIF1',
  help: {
    en: {
      what: 'Files are stored or deflated',
      why: 'The standard allows only what PKZIP 2.04g can read; others do not open it.',
      how: 'Make the ZIP again with ordinary compression (Deflate)',
    },
    hi: {
      what: 'फ़ाइलें Store या Deflate ढंग से रखी हैं',
      why: 'मानक में वही ढंग मान्य है जो PKZIP 2.04g पढ़ सके; दूसरे नहीं खुलते।',
      how: 'सामान्य संपीड़न (Deflate) से ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: {
      'method-unsupported': {
        what: '{more, plural, =0 {“{file}” is} other {“{file}” and # more are}} packed by method {method}',
      },
    },
    hi: {
      'method-unsupported': {
        what: '“{file}”{more, plural, =0 {} other { और # अन्य}} ढंग {method} से बँधी {more, plural, =0 {है} other {हैं}}',
      },
    },
  },
  check: (view) => faultsTogether(view, 'method-unsupported'),
});
