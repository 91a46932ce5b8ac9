import { attr } from '../../../course/blocks/attr.ts';
import { playedSeconds } from '../../../course/blocks/played.ts';
import { rule } from '../../rule.ts';

/** Seconds from which on a film or recording has something to say; shorter ones may be a greeting. */
const LEAST = 90;

export default rule({
  id: 'transcript-fits-film',
  subject: 'page',
  severity: 'off',
  spec: 'WCAG 2.2, 1.2.1 and 1.2.3; GIGW 3.0',
  help: {
    en: {
      what: 'A transcript is as long as what is said',
      why: 'Slow speech has a hundred words a minute; a few lines are a summary, and who cannot hear gets no more.',
      how: 'Write down all that is said, and what is seen where it matters',
    },
    hi: {
      what: 'लिखित पाठ उतना ही लंबा है जितनी बात कही गई',
      why: 'धीमी बोली में भी मिनट के सौ शब्द होते हैं; कुछ पंक्तियाँ सारांश हैं, और न सुन पाने वालों को उतना ही मिलता है।',
      how: 'जो कहा गया वह सब लिखें, और जहाँ ज़रूरी हो वहाँ जो दिखता है वह भी',
    },
  },
  messages: {
    en: { short: { what: '{words, number} words for {minutes, number} minutes of speech' } },
    hi: { short: { what: '{minutes, number} मिनट की बात के लिए {words, number} शब्द' } },
  },
  *check(page) {
    const { transcriptWords: least } = page.limits;
    if (least === undefined) return;
    for (const { node, location } of page.ofType('video', 'audio')) {
      const asset = page.course.assets[attr<string>(node, 'asset')];
      const transcript = attr<string>(node, 'transcript').trim();
      const seconds = asset && playedSeconds(asset);
      // Only its author knows whether anybody speaks in it.
      if (!seconds || seconds < LEAST || !transcript || !asset.voice || asset.voice === 'none') continue;
      const words = transcript.split(/\s+/).length;
      const minutes = Math.round(seconds / 6) / 10;
      if (words < least * (seconds / 60)) yield { key: 'short', data: { words, minutes }, location };
    }
  },
});
