import { attr } from '../../../course/blocks/attr.ts';
import type { CaptionTrack } from '../../../course/course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'video-has-captions',
  subject: 'page',
  severity: 'warning',
  spec: 'GIGW 3.0; WCAG 2.1 1.2.2',
  help: {
    en: {
      what: 'Every film has captions in the language of its page',
      why: 'Learners who cannot hear, and those without headphones, miss what is said.',
      how: 'Write captions',
    },
    hi: {
      what: 'हर फ़िल्म में उसके पृष्ठ की भाषा के कैप्शन हैं',
      why: 'जो सुन नहीं सकते, या जिनके पास हेडफ़ोन नहीं, वे बात नहीं समझ पाएँगे।',
      how: 'कैप्शन लिखें',
    },
  },
  messages: {
    en: { none: { what: 'The film has no captions in this language' } },
    hi: { none: { what: 'फ़िल्म में इस भाषा के कैप्शन नहीं हैं' } },
  },
  *check(page) {
    for (const { node, lang, location } of page.ofType('video')) {
      if (!attr<string>(node, 'asset')) continue;
      const tracks = attr<readonly CaptionTrack[]>(node, 'captions');
      if (!tracks.some((track) => track.lang === lang)) yield { key: 'none', location };
    }
  },
});
