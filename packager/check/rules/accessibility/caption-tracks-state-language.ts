import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'caption-tracks-state-language',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 4.8.11.11: srclang of subtitles; WCAG 2.2, 3.1.2',
  help: {
    en: {
      what: 'Subtitles say what language they are in',
      why: 'Players cannot offer the learner’s own language, and list “unknown”.',
      how: 'Write srclang, such as srclang="hi"',
    },
    hi: {
      what: 'उपशीर्षक बताते हैं कि वे किस भाषा में हैं',
      why: 'प्लेयर शिक्षार्थी की अपनी भाषा नहीं दे पाता, और सूची में “अज्ञात” दिखाता है।',
      how: 'srclang लिखें, जैसे srclang="hi"',
    },
  },
  messages: {
    en: { none: { what: 'Subtitles do not state their language' } },
    hi: { none: { what: 'उपशीर्षक की भाषा नहीं लिखी है' } },
  },
  *check(page) {
    for (const element of page.elements) {
      const { name, attributes } = element;
      // What is no kind that HTML knows counts as metadata.
      if (name !== 'track' || !/^(|subtitles)$/i.test(attributes.get('kind') ?? '')) continue;
      if (!attributes.has('src') || attributes.get('srclang')?.trim()) continue;
      yield { key: 'none', location: page.at(element) };
    }
  },
});
