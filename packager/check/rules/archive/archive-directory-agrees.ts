import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-directory-agrees',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.22',
  help: {
    en: {
      what: 'The ZIP says how many files it holds',
      why: 'Two programs may unpack different files from it.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'ZIP में फ़ाइलों की सही गिनती लिखी है',
      why: 'दो प्रोग्राम इसमें से अलग-अलग फ़ाइलें निकाल सकते हैं।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: { 'entry-count-differs': { what: 'The ZIP states a wrong number of files' } },
    hi: { 'entry-count-differs': { what: 'ZIP में फ़ाइलों की गिनती ग़लत लिखी है' } },
  },
  check: (view) => faultsOf(view, 'entry-count-differs'),
});
