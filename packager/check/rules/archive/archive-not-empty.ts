import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-not-empty',
  subject: 'container',
  severity: 'error',
  spec: 'ADLCP-PIF1',
  help: {
    en: {
      what: 'The package holds files',
      why: 'An upload without content starts nothing.',
      how: 'Export the course again',
    },
    hi: { what: 'पैकेज में फ़ाइलें हैं', why: 'ख़ाली अपलोड से कुछ शुरू नहीं होता।', how: 'कोर्स फिर से निर्यात करें' },
  },
  messages: {
    en: { empty: { what: '“{file}” is empty' } },
    hi: { empty: { what: '“{file}” ख़ाली है' } },
  },
  check: (view) => faultsOf(view, 'empty'),
});
