import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'test-has-pass-mark',
  subject: 'page',
  severity: 'warning',
  spec: 'Score card, Assessment Design',
  help: {
    en: {
      what: 'A test has a pass mark',
      why: 'Everybody passes, whatever they answer.',
      how: 'Set the percentage needed',
    },
    hi: {
      what: 'परीक्षा का उत्तीर्ण अंक है',
      why: 'कुछ भी उत्तर दें, सब उत्तीर्ण हो जाते हैं।',
      how: 'कितना प्रतिशत चाहिए, लिखें',
    },
  },
  messages: {
    en: { zero: { what: 'The test is passed with 0 per cent' } },
    hi: { zero: { what: 'परीक्षा 0 प्रतिशत पर उत्तीर्ण होती है' } },
  },
  *check(page) {
    for (const { node, location } of page.ofType('finalTest')) {
      if (attr<number>(node, 'passMark') === 0) yield { key: 'zero', location };
    }
  },
});
