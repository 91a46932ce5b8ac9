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
      'web-page': {
        what: '“{file}” is a web page saved as a ZIP',
        why: 'A page to sign in, or one that tells of an error, came in place of the download.',
        how: 'Download the package again and look at its size',
      },
      answer: {
        what: '“{file}” is the answer of a server, not a package',
        why: 'It tells of an error; it came in place of the download.',
        how: 'Open it in an editor and read it; then download the package again',
      },
      pointer: {
        what: '“{file}” is a pointer of Git LFS, not the package',
        why: 'The repository keeps the file elsewhere; what was copied only names it.',
        how: 'Fetch the file with “git lfs pull”',
      },
      encoded: {
        what: '“{file}” is a ZIP written in letters',
        why: 'A program wrote its bytes as text, in Base64 or hexadecimal digits; no LMS reads it so.',
        how: 'Decode it, or download the package again',
      },
    },
    hi: {
      'not-a-zip': { what: '“{file}” ZIP फ़ाइल नहीं है' },
      archive: { what: '“{file}” {format} फ़ाइल है', how: 'इसे खोलें और फ़ाइलें फिर से ZIP में पैक करें' },
      'web-page': {
        what: '“{file}” ZIP के नाम से सहेजा वेब पृष्ठ है',
        why: 'डाउनलोड की जगह साइन-इन या त्रुटि का पृष्ठ आ गया।',
        how: 'पैकेज फिर से डाउनलोड करें और उसका आकार देखें',
      },
      answer: {
        what: '“{file}” पैकेज नहीं, सर्वर का जवाब है',
        why: 'इसमें त्रुटि लिखी है; डाउनलोड की जगह यही आ गया।',
        how: 'इसे एडिटर में खोलकर पढ़ें; फिर पैकेज दोबारा डाउनलोड करें',
      },
      pointer: {
        what: '“{file}” पैकेज नहीं, Git LFS का संकेत है',
        why: 'असली फ़ाइल कहीं और रखी है; जो कॉपी हुआ उसमें केवल उसका नाम है।',
        how: '“git lfs pull” से फ़ाइल लाएँ',
      },
      encoded: {
        what: '“{file}” अक्षरों में लिखी ZIP है',
        why: 'किसी प्रोग्राम ने इसके बाइट Base64 या अंकों में लिख दिए; LMS इसे ऐसे नहीं पढ़ता।',
        how: 'इसे decode करें, या पैकेज फिर से डाउनलोड करें',
      },
    },
  },
  *check(view) {
    for (const { key, data, ...finding } of faultsOf(view, 'not-a-zip')) {
      const { format = '', came } = data ?? {};
      const known = format !== '' ? 'archive' : typeof came === 'string' ? came : key;
      yield { key: known, data: { ...data, format }, ...finding };
    }
  },
});
