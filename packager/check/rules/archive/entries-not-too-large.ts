import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-not-too-large',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'No file is larger than can be handled',
      why: 'It was not looked at, and no learner on a slow line could load it.',
      how: 'Make the file smaller or split it',
    },
    hi: {
      what: 'कोई फ़ाइल हद से बड़ी नहीं',
      why: 'इसे जाँचा नहीं गया, और धीमे इंटरनेट पर यह खुलेगी भी नहीं।',
      how: 'फ़ाइल छोटी करें या बाँटें',
    },
  },
  messages: {
    en: { 'too-large': { what: '“{file}” is larger than {limit, number} bytes' } },
    hi: { 'too-large': { what: '“{file}” {limit, number} बाइट से बड़ी है' } },
  },
  check: (view) => faultsOf(view, 'too-large'),
});
