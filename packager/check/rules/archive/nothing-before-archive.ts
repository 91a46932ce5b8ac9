import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'nothing-before-archive',
  subject: 'container',
  severity: 'warning',
  spec: 'ZIP APPNOTE 4.3.6',
  help: {
    en: {
      what: 'The ZIP starts with its first file',
      why: 'Some receivers take a file that begins otherwise for no ZIP at all.',
      how: 'Make the ZIP again, not as a self-extracting program',
    },
    hi: {
      what: 'ZIP अपनी पहली फ़ाइल से शुरू होती है',
      why: 'कुछ जगह ऐसी फ़ाइल को ZIP माना ही नहीं जाता।',
      how: 'ZIP फिर से बनाएँ, अपने-आप खुलने वाला प्रोग्राम नहीं',
    },
  },
  messages: {
    en: { 'data-before': { what: 'Other data stands before the ZIP' } },
    hi: { 'data-before': { what: 'ZIP से पहले कुछ और डेटा है' } },
  },
  check: (view) => faultsOf(view, 'data-before'),
});
