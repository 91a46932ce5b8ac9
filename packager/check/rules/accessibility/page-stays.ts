import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'page-stays',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 2.2.1',
  help: {
    en: {
      what: 'No page leaves by itself while it is read',
      why: 'Who reads slowly is thrown out of the middle of a sentence.',
      how: 'Remove the meta refresh; give a link or button',
    },
    hi: {
      what: 'पढ़ते समय कोई पृष्ठ अपने आप नहीं बदलता',
      why: 'धीरे पढ़ने वाला वाक्य के बीच में ही बाहर हो जाता है।',
      how: 'meta refresh हटाएँ; लिंक या बटन दें',
    },
  },
  messages: {
    en: { leaves: { what: 'The page is exchanged after {seconds} seconds' } },
    hi: { leaves: { what: 'पृष्ठ {seconds} सेकंड बाद बदल जाता है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      if (element.name !== 'meta' || !/^refresh$/i.test(element.attributes.get('http-equiv') ?? '')) continue;
      const seconds = Number.parseInt(element.attributes.get('content') ?? '', 10);
      // At once, it is how a page that only leads on is written.
      if (seconds > 0) yield { key: 'leaves', data: { seconds }, location: page.at(element) };
    }
  },
});
