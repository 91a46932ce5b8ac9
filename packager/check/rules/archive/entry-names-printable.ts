import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-printable',
  subject: 'container',
  severity: 'error',
  help: {
    en: {
      what: 'Names hold only visible characters',
      why: 'Control characters hide what a file is; receivers refuse them.',
      how: 'Rename the file',
    },
    hi: {
      what: 'नामों में केवल दिखने वाले अक्षर हैं',
      why: 'अदृश्य अक्षर फ़ाइल की असलियत छिपाते हैं; इन्हें लौटा दिया जाता है।',
      how: 'फ़ाइल का नाम बदलें',
    },
  },
  messages: {
    en: { 'nul-or-control': { what: 'The name “{file}” holds control characters' } },
    hi: { 'nul-or-control': { what: '“{file}” नाम में अदृश्य अक्षर हैं' } },
  },
  check: (view) => faultsOf(view, 'nul-or-control'),
});
