import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';
import { isVague } from '../../wording/vague-links.ts';

export default rule({
  id: 'link-texts-say-where',
  subject: 'html',
  severity: 'off',
  appliesTo: WEB,
  spec: 'WCAG 2.2, 2.4.4, failure F84; GIGW 3.0; Score card, Click here',
  help: {
    en: {
      what: 'The links of a page say where they lead',
      why: 'A screen reader reads links one after another; “click here” tells nothing.',
      how: 'Write the name of the page it leads to',
    },
    hi: {
      what: 'पृष्ठ के लिंक बताते हैं कि वे कहाँ ले जाते हैं',
      why: 'स्क्रीन रीडर लिंक एक के बाद एक पढ़ता है; “यहाँ क्लिक करें” से कुछ पता नहीं चलता।',
      how: 'जिस पृष्ठ पर ले जाए उसका नाम लिखें',
    },
  },
  messages: {
    en: { vague: { what: 'The link says only “{text}”' } },
    hi: { vague: { what: 'लिंक में केवल “{text}” लिखा है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const { name, attributes } = element;
      const href = attributes.get('href')?.trim() ?? '';
      // What leads nowhere is a button that a script minds.
      if (name !== 'a' || !href || /^(?:#|javascript:)/i.test(href)) continue;
      if (['aria-label', 'aria-labelledby', 'title', 'role'].some((one) => attributes.has(one))) continue;
      const text = element.said.replace(/\s+/g, ' ').trim();
      if (isVague(text)) yield { key: 'vague', data: { text }, location: page.at(element) };
    }
  },
});
