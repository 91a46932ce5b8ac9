import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-encoding-true',
  subject: 'package',
  severity: 'warning',
  unless: ['manifest-encoding-readable'],
  spec: 'XML 1.0, 4.3.3',
  help: {
    en: {
      what: 'The manifest is in the encoding it states',
      why: 'Letters outside English come out wrong, or the LMS refuses the file.',
      how: 'State the encoding it is saved in; UTF-8 is the safe one',
    },
    hi: {
      what: 'मैनिफ़ेस्ट उसी एनकोडिंग में है जो लिखी है',
      why: 'हिन्दी जैसे अक्षर बिगड़ जाते हैं या LMS फ़ाइल लौटा देता है।',
      how: 'वही एनकोडिंग लिखें जिसमें फ़ाइल है; UTF-8 सबसे सुरक्षित है',
    },
  },
  messages: {
    en: {
      'encoding-mismatch': { what: '{file} says {declared} but is written in {actual}' },
    },
    hi: {
      'encoding-mismatch': { what: '{file} {declared} बताती है, पर {actual} में लिखी है' },
    },
  },
  check: (view) => xmlFaultsOf(view, ['encoding-mismatch']),
});
