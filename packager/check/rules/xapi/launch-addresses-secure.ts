import { XAPI } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-addresses-secure',
  subject: 'xapi',
  severity: 'info',
  appliesTo: XAPI,
  spec: 'W3C Mixed Content, 5.1; cmi5 14.1.0.0-4',
  help: {
    en: {
      what: 'Outside addresses that are launched begin with https',
      why: 'An LMS on https cannot show an http page inside its own: the frame stays empty.',
      how: 'Write https, if the site has it',
    },
    hi: {
      what: 'खुलने वाले बाहरी पते https से शुरू होते हैं',
      why: 'https वाला LMS अपने पन्ने के भीतर http पन्ना नहीं दिखा सकता: जगह ख़ाली रहती है।',
      how: 'साइट पर हो तो https लिखें',
    },
  },
  messages: {
    en: {
      http: { what: '“{address}” is launched by http' },
    },
    hi: {
      http: { what: '“{address}” http से खुलता है' },
    },
  },
  *check(course) {
    for (const { element, address, target } of course.launches) {
      if (target.kind !== 'external' || target.scheme !== 'http') continue;
      yield { key: 'http', data: { address }, location: course.at(element) };
    }
  },
});
