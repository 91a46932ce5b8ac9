import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-size-sane',
  subject: 'package',
  severity: 'error',
  help: {
    en: {
      what: 'The manifest is small enough to be read',
      why: 'It was not read to its end, and no LMS will read it either.',
      how: 'Export the course again, or split it',
    },
    hi: {
      what: 'मैनिफ़ेस्ट पढ़ने लायक छोटा है',
      why: 'इसे अंत तक नहीं पढ़ा गया; कोई LMS भी नहीं पढ़ेगा।',
      how: 'कोर्स फिर से निर्यात करें या बाँटें',
    },
  },
  messages: {
    en: {
      'too-large': { what: '{file} is larger than can be read' },
      'too-deep': { what: '{file} is nested more than {limit, number} deep' },
    },
    hi: {
      'too-large': { what: '{file} पढ़ने लायक आकार से बड़ी है' },
      'too-deep': { what: '{file} में {limit, number} से अधिक स्तर हैं' },
    },
  },
  check: (view) => xmlFaultsOf(view, ['too-large', 'too-deep']),
});
