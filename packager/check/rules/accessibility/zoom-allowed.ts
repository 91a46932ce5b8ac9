import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'zoom-allowed',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 1.4.4; GIGW 3.0',
  help: {
    en: {
      what: 'Learners may enlarge each page',
      why: 'On a phone small letters stay small for those who cannot read them.',
      how: 'Leave user-scalable and maximum-scale out of the viewport',
    },
    hi: {
      what: 'शिक्षार्थी हर पृष्ठ बड़ा कर सकते हैं',
      why: 'फ़ोन पर छोटे अक्षर छोटे ही रहते हैं, जो न पढ़ पाएँ वे भी।',
      how: 'viewport से user-scalable और maximum-scale हटाएँ',
    },
  },
  messages: {
    en: { fixed: { what: 'The page cannot be enlarged on a phone' } },
    hi: { fixed: { what: 'फ़ोन पर पृष्ठ बड़ा नहीं होता' } },
  },
  *check(page) {
    for (const element of page.elements) {
      if (element.name !== 'meta' || !/^viewport$/i.test(element.attributes.get('name') ?? '')) continue;
      const content = element.attributes.get('content') ?? '';
      const most = Number(/maximum-scale\s*=\s*([\d.]+)/i.exec(content)?.[1] ?? Number.POSITIVE_INFINITY);
      if (/user-scalable\s*=\s*(no|0)/i.test(content) || most < 2)
        yield { key: 'fixed', location: page.at(element) };
    }
  },
});
