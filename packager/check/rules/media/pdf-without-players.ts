import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-without-players',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf', ...WEB],
  spec: 'ISO 32000-1, 12.5.6.16 to 12.5.6.18, 13',
  help: {
    en: {
      what: 'A PDF has no films and models on its pages',
      why: 'Viewers in browsers and on phones show an empty frame in their place.',
      how: 'Offer the film as an item of its own, and link to it',
    },
    hi: {
      what: 'PDF के पृष्ठों में फ़िल्म और मॉडल नहीं',
      why: 'ब्राउज़र और फ़ोन के दर्शक उनकी जगह ख़ाली चौखट दिखाते हैं।',
      how: 'फ़िल्म अलग से दें और उसका लिंक रखें',
    },
  },
  messages: {
    en: {
      player: { what: '“{name}” has something to play on a page ({kinds})' },
    },
    hi: {
      player: { what: '“{name}” के पृष्ठ पर कुछ चलने वाला है ({kinds})' },
    },
  },
  *check({ name, facts, at }) {
    if (facts && facts.players.length > 0)
      yield { key: 'player', data: { name, kinds: facts.players.join(', ') }, location: at };
  },
});
