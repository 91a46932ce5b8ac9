import { WEB } from '../../kinds.ts';
import { showsWords } from '../../package/html.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'page-states-language',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 3.1.1; GIGW 3.0',
  help: {
    en: {
      what: 'Each page says in which language it is',
      why: 'Screen readers read Hindi with English sounds, or the other way round.',
      how: 'Write lang="hi" or lang="en" on <html>',
    },
    hi: {
      what: 'हर पृष्ठ बताता है कि वह किस भाषा में है',
      why: 'स्क्रीन रीडर हिन्दी को अंग्रेज़ी उच्चारण से पढ़ते हैं, या उल्टा।',
      how: '<html> पर lang="hi" या lang="en" लिखें',
    },
  },
  messages: {
    en: { none: { what: 'The page does not say its language' } },
    hi: { none: { what: 'पृष्ठ अपनी भाषा नहीं बताता' } },
  },
  *check(page) {
    const root = page.elements.find(({ name }) => name === 'html');
    // A page of frames or a page that only leads on shows no words of its own.
    if (!root || !showsWords(page)) return;
    const lang = root.attributes.get('lang') ?? root.attributes.get('xml:lang') ?? '';
    if (lang.trim() === '') yield { key: 'none', location: page.at(root) };
  },
});
