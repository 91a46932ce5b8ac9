import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-header-present',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.3.7',
  cause: () => '',
  help: {
    en: {
      what: 'Every listed file is in the ZIP',
      why: 'The directory points to a place where no file begins.',
      how: 'Copy or export the package again',
    },
    hi: {
      what: 'सूची की हर फ़ाइल ZIP में है',
      why: 'सूची जिस जगह की ओर इशारा करती है, वहाँ कोई फ़ाइल शुरू नहीं होती।',
      how: 'पैकेज फिर से कॉपी या निर्यात करें',
    },
  },
  messages: {
    en: { 'local-header-missing': { what: '“{file}” is listed in the ZIP but not in it' } },
    hi: { 'local-header-missing': { what: '“{file}” ZIP की सूची में है, ZIP में नहीं' } },
  },
  check: (view) => faultsOf(view, 'local-header-missing'),
});
