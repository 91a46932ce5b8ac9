import { WEB } from '../../kinds.ts';
import { isCaptionKind } from '../../media/caption-tracks.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'films-have-captions',
  subject: 'html',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2 1.2.2; GIGW 3.0',
  help: {
    en: {
      what: 'Each film of a page has captions',
      why: 'Learners who cannot hear it, or sit in an office, miss what is said.',
      how: 'Add a <track kind="captions">; where they are burnt in, a person must say so',
    },
    hi: {
      what: 'पृष्ठ की हर फ़िल्म के कैप्शन हैं',
      why: 'जो सुन नहीं सकते, या दफ़्तर में बैठे हैं, वे बात नहीं समझ पाते।',
      how: '<track kind="captions"> जोड़ें; चित्र में ही लिखे हों तो कोई व्यक्ति पुष्टि करे',
    },
  },
  messages: {
    en: { none: { what: 'A film has no captions track' } },
    hi: { none: { what: 'एक फ़िल्म का कैप्शन ट्रैक नहीं है' } },
  },
  *check(page) {
    // In document order a track stands behind its film and before the next one.
    let film: (typeof page.elements)[number] | undefined;
    for (const element of page.elements) {
      const { name, attributes } = element;
      if (film && name === 'track' && isCaptionKind(element)) film = undefined;
      if (name !== 'video') continue;
      if (film) yield { key: 'none', location: page.at(film) };
      film = attributes.has('muted') ? undefined : element;
    }
    if (film) yield { key: 'none', location: page.at(film) };
  },
});
