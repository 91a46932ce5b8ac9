import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'formula-not-empty',
  subject: 'page',
  severity: 'warning',
  help: {
    en: {
      what: 'Every block for a formula has one',
      why: 'Learners see nothing there.',
      how: 'Write the formula, or remove the block',
    },
    hi: {
      what: 'सूत्र के हर खंड में सूत्र है',
      why: 'शिक्षार्थी को वहाँ कुछ नहीं दिखता।',
      how: 'सूत्र लिखें, या खंड हटाएँ',
    },
  },
  messages: {
    en: { empty: { what: 'This formula block is empty' } },
    hi: { empty: { what: 'सूत्र का यह खंड ख़ाली है' } },
  },
  *check(page) {
    for (const { node, location } of page.ofType('formula')) {
      if (attr<string>(node, 'tex').trim() === '') yield { key: 'empty', location };
    }
  },
});
