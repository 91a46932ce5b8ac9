import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-utf8',
  subject: 'container',
  severity: 'warning',
  spec: 'ZIP APPNOTE Appendix D',
  help: {
    en: {
      what: 'Names are written in UTF-8',
      why: 'Each receiver guesses the letters anew, and links to the file break.',
      how: 'Rename the file in plain letters, or pack with UTF-8 names',
    },
    hi: {
      what: 'नाम UTF-8 में लिखे हैं',
      why: 'हर जगह अक्षर अंदाज़े से पढ़े जाते हैं और फ़ाइल के लिंक टूट जाते हैं।',
      how: 'फ़ाइल का नाम अंग्रेज़ी अक्षरों में रखें, या UTF-8 में पैक करें',
    },
  },
  messages: {
    en: {
      'name-not-utf8': {
        what: '{more, plural, =0 {The name “{file}” is} other {“{file}” and # more names are}} not in UTF-8',
      },
    },
    hi: {
      'name-not-utf8': {
        what: '“{file}”{more, plural, =0 { नाम} other { और # अन्य नाम}} UTF-8 में नहीं {more, plural, =0 {है} other {हैं}}',
      },
    },
  },
  check: (view) => faultsTogether(view, 'name-not-utf8'),
});
