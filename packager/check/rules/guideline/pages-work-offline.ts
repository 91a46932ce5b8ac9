import type { Node } from '../../../course/node.ts';
import { onPage } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

/** A paragraph of which every letter is a link to the web. */
const isOnlyLink = ({ type, content = [] }: Node): boolean =>
  type === 'paragraph' &&
  content.length > 0 &&
  content.every(
    ({ type: inner, text = '', marks = [] }) =>
      inner === 'text' &&
      (!/[\p{L}\p{N}]/u.test(text) ||
        marks.some(({ type: mark, attrs }) => mark === 'link' && /^https?:/.test(String(attrs?.href)))),
  ) &&
  content.some(({ marks = [] }) => marks.some(({ type: mark }) => mark === 'link'));

export default rule({
  id: 'pages-work-offline',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Learner Support 001',
  help: {
    en: {
      what: 'A page has something to learn without a network',
      why: 'Many learn on a phone, far from a network; what only leads to the web is an empty page there.',
      how: 'Write what matters onto the page, or make it a page of the stage Explore',
    },
    hi: {
      what: 'बिना नेटवर्क भी पृष्ठ पर सीखने को कुछ है',
      why: 'बहुत लोग नेटवर्क से दूर, फ़ोन पर सीखते हैं; जो केवल वेब पर ले जाए, वह वहाँ ख़ाली पृष्ठ है।',
      how: 'ज़रूरी बात पृष्ठ पर लिखें, या उसे “खोजें” चरण का पृष्ठ बनाएँ',
    },
  },
  messages: {
    en: { links: { what: 'Without a network this page holds nothing' } },
    hi: { links: { what: 'बिना नेटवर्क इस पृष्ठ पर कुछ नहीं है' } },
  },
  *check({ page, met }) {
    // To explore is to go elsewhere.
    if (page.stage === 'explore') return;
    for (const [lang, doc] of Object.entries(page.docs)) {
      const shown = doc.content.filter(({ type }) => type !== 'heading');
      if (shown.length === 0 || !shown.every((node) => node.type === 'linkCard' || isOnlyLink(node)))
        continue;
      const item = `/outline/${met.moduleIndex}/items/${met.itemIndex}`;
      yield { key: 'links', location: met.made ? { in: 'course', pointer: item } : onPage({ page }, lang) };
      // The page of an item is the same in each language.
      if (met.made) return;
    }
  },
});
