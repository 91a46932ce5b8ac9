import { rule } from '../../rule.ts';
import { isVague } from '../../wording/vague-links.ts';

export default rule({
  id: 'link-text-says-where',
  subject: 'page',
  severity: 'info',
  spec: 'GIGW 3.0; WCAG 2.1 2.4.4; Score card, Click here',
  help: {
    en: {
      what: 'Links say where they lead',
      why: 'A screen reader reads links one after another; “click here” tells nothing.',
      how: 'Write the name of the page',
    },
    hi: {
      what: 'लिंक बताते हैं कि वे कहाँ ले जाते हैं',
      why: 'स्क्रीन रीडर लिंक एक के बाद एक पढ़ता है; “यहाँ क्लिक करें” से कुछ पता नहीं चलता।',
      how: 'जहाँ जाना है उसका नाम लिखें',
    },
  },
  messages: {
    en: { vague: { what: 'A link says only “{text}”' }, address: { what: 'A link shows its bare address' } },
    hi: { vague: { what: 'लिंक में केवल “{text}” लिखा है' }, address: { what: 'लिंक में केवल पता लिखा है' } },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      if (node.type !== 'text' || !node.marks?.some((mark) => mark.type === 'link')) continue;
      const text = (node.text ?? '').trim();
      if (isVague(text)) yield { key: 'vague', data: { text }, location };
      else if (/^https?:\/\/\S+$/i.test(text)) yield { key: 'address', location };
    }
  },
});
