import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-inflates',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.5',
  cause: () => '',
  help: {
    en: {
      what: 'Every file can be unpacked',
      why: 'The file is damaged; many receivers then refuse the whole ZIP.',
      how: 'Copy or export the package again',
    },
    hi: {
      what: 'हर फ़ाइल खुलती है',
      why: 'फ़ाइल ख़राब है; कई जगह तब पूरी ZIP लौटा दी जाती है।',
      how: 'पैकेज फिर से कॉपी या निर्यात करें',
    },
  },
  messages: {
    en: { 'damaged-entry': { what: '“{file}” is damaged' } },
    hi: { 'damaged-entry': { what: '“{file}” ख़राब है' } },
  },
  check: (view) => faultsOf(view, 'damaged-entry'),
});
