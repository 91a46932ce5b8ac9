import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'nothing-after-archive',
  subject: 'container',
  severity: 'warning',
  spec: 'ZIP APPNOTE 4.3.16',
  help: {
    en: {
      what: 'The ZIP ends with its directory',
      why: 'Some receivers find no end and refuse the file; hidden data also looks like an attack.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'ZIP अपनी सूची पर समाप्त होती है',
      why: 'कुछ जगह फ़ाइल का अंत न मिलने से वह लौटा दी जाती है; छिपा डेटा हमले जैसा भी लगता है।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: { 'data-after': { what: 'Other data follows the ZIP' } },
    hi: { 'data-after': { what: 'ZIP के बाद कुछ और डेटा है' } },
  },
  check: (view) => faultsOf(view, 'data-after'),
});
