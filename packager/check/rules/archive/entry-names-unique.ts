import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-unique',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.3.12',
  help: {
    en: {
      what: 'Every name occurs once',
      why: 'Which of the two is unpacked depends on the program.',
      how: 'Remove one of the two',
    },
    hi: {
      what: 'हर नाम एक ही बार है',
      why: 'दोनों में से कौन-सी निकलेगी, यह प्रोग्राम पर निर्भर है।',
      how: 'दो में से एक हटाएँ',
    },
  },
  messages: {
    en: { 'duplicate-entry': { what: '“{file}” is in the ZIP twice' } },
    hi: { 'duplicate-entry': { what: '“{file}” ZIP में दो बार है' } },
  },
  check: (view) => faultsOf(view, 'duplicate-entry'),
});
