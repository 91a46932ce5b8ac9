import { WEB } from '../../kinds.ts';
import { showsWords } from '../../package/html.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'page-states-title',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 2.4.2; GIGW 3.0',
  help: {
    en: {
      what: 'Each page has a title',
      why: 'Screen readers and the browser’s tab name the page by it.',
      how: 'Write <title> in the head',
    },
    hi: {
      what: 'हर पृष्ठ का शीर्षक है',
      why: 'स्क्रीन रीडर और ब्राउज़र का टैब पृष्ठ को इसी से पुकारते हैं।',
      how: 'head में <title> लिखें',
    },
  },
  messages: {
    en: { none: { what: 'The page has no title' } },
    hi: { none: { what: 'पृष्ठ का शीर्षक नहीं है' } },
  },
  *check(page) {
    if (!showsWords(page) || page.elements.some(({ name }) => name === 'title')) return;
    yield { key: 'none', location: page.at({ line: 1, column: 1 }) };
  },
});
