import { WEB } from '../../kinds.ts';
import { firstOf } from '../../package/first-of.ts';
import { rule } from '../../rule.ts';

/** Extensions that Office gives to documents with macros alone. */
const WITH_MACROS = /\.(docm|dotm|xlsm|xltm|xlam|pptm|potm|ppsm|ppam)$/i;

export default rule({
  id: 'no-macros-inside',
  subject: 'package',
  severity: 'warning',
  appliesTo: [...WEB],
  spec: 'CERT-In advisories on documents with macros',
  help: {
    en: {
      what: 'Documents in the package hold no macros',
      why: 'Office programs block them, mail and upload scanners refuse them, and macros are how most harm is done.',
      how: 'Save it without macros (.docx, .xlsx, .pptx), or as PDF',
    },
    hi: {
      what: 'पैकेज के दस्तावेज़ों में मैक्रो नहीं',
      why: 'ऑफ़िस प्रोग्राम इन्हें रोकते हैं, जाँच इन्हें लौटाती है, और अधिकतर नुक़सान मैक्रो से ही होता है।',
      how: 'बिना मैक्रो (.docx, .xlsx, .pptx) या PDF में सहेजें',
    },
  },
  messages: {
    en: {
      macros: {
        what: '“{file}”{more, plural, =0 {} one { and one more file} other { and # more files}} may hold macros',
      },
    },
    hi: {
      macros: { what: '“{file}”{more, plural, =0 {} other { और # और फ़ाइलें}} में मैक्रो हो सकते हैं' },
    },
  },
  *check({ files }) {
    yield* firstOf(
      files.paths.filter((path) => WITH_MACROS.test(path)),
      'macros',
    );
  },
});
