import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-bytes-complete',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.3.8',
  help: {
    en: {
      what: 'The bytes of every file are there',
      why: 'The file cannot be unpacked; many receivers then refuse the whole ZIP.',
      how: 'Copy or export the package again',
    },
    hi: {
      what: 'हर फ़ाइल के बाइट पूरे हैं',
      why: 'यह फ़ाइल नहीं खुलेगी; कई जगह तब पूरी ZIP लौटा दी जाती है।',
      how: 'पैकेज फिर से कॉपी या निर्यात करें',
    },
  },
  messages: {
    en: { 'truncated-entry': { what: '“{file}” is cut short' } },
    hi: { 'truncated-entry': { what: '“{file}” बीच में कट गई है' } },
  },
  check: (view) => faultsOf(view, 'truncated-entry'),
});
