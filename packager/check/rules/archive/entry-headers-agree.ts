import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-headers-agree',
  subject: 'container',
  severity: 'warning',
  spec: 'ZIP APPNOTE 4.3.12',
  help: {
    en: {
      what: 'The ZIP describes each file the same way twice',
      why: 'Programs that read the other description may fail.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'ZIP हर फ़ाइल का एक-सा ब्योरा दो बार देती है',
      why: 'जो प्रोग्राम दूसरा ब्योरा पढ़ते हैं, वे अटक सकते हैं।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: {
      'local-header-differs': {
        what: 'The two descriptions of “{file}”{more, plural, =0 {} other { and # more}} differ',
      },
    },
    hi: {
      'local-header-differs': { what: '“{file}”{more, plural, =0 {} other { और # अन्य}} के दोनों ब्योरे अलग हैं' },
    },
  },
  check: (view) => faultsTogether(view, 'local-header-differs'),
});
