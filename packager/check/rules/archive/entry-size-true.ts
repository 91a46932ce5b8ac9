import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-size-true',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.9',
  help: {
    en: {
      what: 'Every file has the size the ZIP states',
      why: 'Programs that trust the stated size cut the file or stop.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'हर फ़ाइल उतनी ही है जितनी ZIP बताती है',
      why: 'जो प्रोग्राम बताए आकार पर चलते हैं, वे फ़ाइल काट देते हैं या रुक जाते हैं।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: { 'size-differs': { what: '“{file}” is not of the size the ZIP states' } },
    hi: { 'size-differs': { what: '“{file}” ZIP में लिखे आकार की नहीं है' } },
  },
  check: (view) => faultsOf(view, 'size-differs'),
});
