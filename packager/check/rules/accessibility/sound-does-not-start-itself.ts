import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'sound-does-not-start-itself',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 1.4.2; GIGW 3.0',
  help: {
    en: {
      what: 'No sound starts by itself',
      why: 'It drowns the voice of a screen reader, and browsers do not let it start.',
      how: 'Remove autoplay, or add muted',
    },
    hi: {
      what: 'कोई आवाज़ अपने आप शुरू नहीं होती',
      why: 'वह स्क्रीन रीडर की आवाज़ दबा देती है, और ब्राउज़र उसे चलने नहीं देते।',
      how: 'autoplay हटाएँ, या muted जोड़ें',
    },
  },
  messages: {
    en: { plays: { what: 'A {name} element starts by itself' } },
    hi: { plays: { what: '{name} अपने आप शुरू होता है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const { name, attributes } = element;
      if (name !== 'audio' && name !== 'video') continue;
      if (attributes.has('autoplay') && !attributes.has('muted'))
        yield { key: 'plays', data: { name }, location: page.at(element) };
    }
  },
});
