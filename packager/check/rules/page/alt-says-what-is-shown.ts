import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';
import { saysNothing } from '../../wording/alt-texts.ts';

export default rule({
  id: 'alt-says-what-is-shown',
  subject: 'page',
  severity: 'warning',
  spec: 'WCAG 2.2, 1.1.1, failure F30; GIGW 3.0',
  help: {
    en: {
      what: 'The description of a picture says what it shows',
      why: 'Who cannot see it hears “picture” or a file name, and nothing of what matters.',
      how: 'Write in one sentence what the picture tells, or mark it as decoration',
    },
    hi: {
      what: 'चित्र का विवरण बताता है कि उसमें क्या है',
      why: 'जो देख नहीं सकते वे “चित्र” या फ़ाइल का नाम सुनते हैं, काम की बात नहीं।',
      how: 'चित्र जो बताता है वह एक वाक्य में लिखें, या उसे सजावट बताएँ',
    },
  },
  messages: {
    en: { nothing: { what: '“{alt}” does not say what is shown' } },
    hi: { nothing: { what: '“{alt}” से पता नहीं चलता कि चित्र में क्या है' } },
  },
  *check(page) {
    for (const { node, location } of page.ofType('image')) {
      const alt = attr<string>(node, 'alt').trim();
      const own = page.course.assets[attr<string>(node, 'asset')]?.name;
      if (!alt || attr<boolean>(node, 'decorative')) continue;
      if (saysNothing(alt) || alt === own) yield { key: 'nothing', data: { alt }, location };
    }
  },
});
