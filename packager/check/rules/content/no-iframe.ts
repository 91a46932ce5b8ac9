import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-iframe',
  subject: 'html',
  severity: 'off',
  appliesTo: WEB,
  spec: 'iGOT upload form, declaration 4',
  help: {
    en: {
      what: 'Pages hold no iframe',
      why: 'The upload form asks to confirm that there is none; the platform also cannot follow clicks inside.',
      how: 'Put the content into the page itself, or link to it',
    },
    hi: {
      what: 'पृष्ठों में iframe नहीं है',
      why: 'अपलोड फ़ॉर्म में पुष्टि करनी होती है कि iframe नहीं है; मंच उसके भीतर के क्लिक भी नहीं देख पाता।',
      how: 'सामग्री सीधे पृष्ठ में रखें या उसका लिंक दें',
    },
  },
  messages: {
    en: { iframe: { what: 'The page holds an <{name}>' } },
    hi: { iframe: { what: 'पृष्ठ में <{name}> है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      if (element.name !== 'iframe' && element.name !== 'frame') continue;
      yield { key: 'iframe', data: { name: element.name }, location: page.at(element) };
    }
  },
});
