import { faultsOf } from '../../faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-is-zip',
  subject: 'package',
  severity: 'error',
  spec: 'ADLCP-PIF1; cmi5 14.1.0.0-1',
  help: {
    en: {
      what: 'The package is a ZIP file',
      why: 'Every LMS unpacks the upload first; one that is no ZIP goes no further.',
      how: 'Export it as a ZIP; renaming a file does not make it one',
    },
    hi: {
      what: 'पैकेज ZIP फ़ाइल है',
      why: 'हर LMS पहले अपलोड को खोलता है; जो ZIP नहीं, वह आगे नहीं जाता।',
      how: 'ZIP के रूप में निर्यात करें; नाम बदलने से ZIP नहीं बनता',
    },
  },
  messages: {
    en: { 'not-a-zip': { what: '“{file}” is not a ZIP file' } },
    hi: { 'not-a-zip': { what: '“{file}” ZIP फ़ाइल नहीं है' } },
  },
  check: (view) => faultsOf(view, 'not-a-zip'),
});
