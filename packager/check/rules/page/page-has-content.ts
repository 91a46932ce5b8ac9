import { textOf } from '../../../course/plain-text.ts';
import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

/** Blocks that show something without a word. */
const SHOWN: ReadonlySet<string> = new Set(['image', 'video', 'audio']);

export default rule({
  id: 'page-has-content',
  subject: 'page',
  severity: 'warning',
  help: {
    en: {
      what: 'Every page says or shows something',
      why: 'Learners come to an empty page.',
      how: 'Write it, or remove the page',
    },
    hi: { what: 'हर पृष्ठ पर कुछ लिखा या दिखाया है', why: 'शिक्षार्थी कोरे पृष्ठ पर पहुँचते हैं।', how: 'लिखें या पृष्ठ हटाएँ' },
  },
  messages: {
    en: { empty: { what: 'This page is empty' } },
    hi: { empty: { what: 'यह पृष्ठ ख़ाली है' } },
  },
  *check({ page, met }) {
    if (met.made) return;
    for (const [lang, doc] of Object.entries(page.docs)) {
      const shows = doc.content.some((block) => SHOWN.has(block.type) || textOf(block).trim());
      if (!shows) yield { key: 'empty', location: onPage({ page }, lang) };
    }
  },
});
