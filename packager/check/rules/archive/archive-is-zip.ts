import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-is-zip',
  subject: 'container',
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
    en: {
      'not-a-zip': { what: '“{file}” is not a ZIP file' },
      archive: {
        what: '“{file}” is a {format} archive',
        how: 'Unpack it, and pack the files again as a ZIP',
      },
      page: {
        what: '“{file}” is a web page saved as a ZIP',
        why: 'A page to sign in, or one that tells of an error, came in place of the download.',
        how: 'Download the package again and look at its size',
      },
    },
    hi: {
      'not-a-zip': { what: '“{file}” ZIP फ़ाइल नहीं है' },
      archive: { what: '“{file}” {format} फ़ाइल है', how: 'इसे खोलें और फ़ाइलें फिर से ZIP में पैक करें' },
      page: {
        what: '“{file}” ZIP के नाम से सहेजा वेब पृष्ठ है',
        why: 'डाउनलोड की जगह साइन-इन या त्रुटि का पृष्ठ आ गया।',
        how: 'पैकेज फिर से डाउनलोड करें और उसका आकार देखें',
      },
    },
  },
  *check(view) {
    for (const { key, data, ...finding } of faultsOf(view, 'not-a-zip')) {
      const format = data?.format;
      const known = format === undefined ? key : format === 'web-page' ? 'page' : 'archive';
      yield { key: known, data: { ...data, format: format ?? '' }, ...finding };
    }
  },
});
