import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-archive-inside',
  subject: 'container',
  severity: 'info',
  unless: ['package-zipped-once'],
  help: {
    en: {
      what: 'The package holds no further ZIP',
      why: 'Learners cannot open a ZIP inside a course; often it is the course, packed twice.',
      how: 'Unpack it, or offer it as a download on purpose',
    },
    hi: {
      what: 'पैकेज के भीतर और ZIP नहीं',
      why: 'शिक्षार्थी कोर्स के भीतर की ZIP नहीं खोल सकते; अक्सर यह दो बार पैक हुआ कोर्स होता है।',
      how: 'इसे खोलकर रखें, या सोच-समझकर डाउनलोड के लिए दें',
    },
  },
  messages: {
    en: { 'nested-zip': { what: '“{file}” is a ZIP inside the package' } },
    hi: { 'nested-zip': { what: '“{file}” पैकेज के भीतर एक और ZIP है' } },
  },
  // A dossier is made of packages.
  check: (view) => (view.kind === 'dossier' ? [] : faultsOf(view, 'nested-zip')),
});
