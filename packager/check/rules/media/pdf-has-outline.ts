import { rule } from '../../rule.ts';

/** Pages that one leafs through. */
const FEW = 20;

export default rule({
  id: 'pdf-has-outline',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf'],
  spec: 'ISO 32000-1, 12.3.3; WCAG 2.2, 2.4.5 (technique PDF2)',
  help: {
    en: {
      what: 'A long PDF has an outline',
      why: 'Without bookmarks a reader finds a place only by leafing through every page.',
      how: 'Export it with bookmarks from its headings',
    },
    hi: {
      what: 'लंबी PDF में बुकमार्क हैं',
      why: 'बुकमार्क न हों तो जगह खोजने के लिए हर पृष्ठ पलटना पड़ता है।',
      how: 'शीर्षकों से बुकमार्क बनाकर निर्यात करें',
    },
  },
  messages: {
    en: {
      none: { what: '“{name}” has {pages, number} pages and no bookmarks' },
    },
    hi: {
      none: { what: '“{name}” में {pages, number} पृष्ठ हैं, बुकमार्क नहीं' },
    },
  },
  *check({ name, facts, at }) {
    if (facts && facts.pages > FEW && !facts.outlined)
      yield { key: 'none', data: { name, pages: facts.pages }, location: at };
  },
});
