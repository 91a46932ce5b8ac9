import { attr } from '../../../course/blocks/attr.ts';
import type { CaptionTrack } from '../../../course/course.ts';
import { paceFaults } from '../../media/caption-pace.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'captions-in-step',
  subject: 'page',
  severity: 'warning',
  spec: 'WCAG 2.2, 1.2.2; DCMP Captioning Key, presentation rate; BBC Subtitle Guidelines, 160 to 180 words a minute',
  help: {
    en: {
      what: 'Captions keep step with their film, and can be read in their time',
      why: 'Who cannot hear loses what is said where they stop, jump or run.',
      how: 'Open the captions beside the film, and set their times',
    },
    hi: {
      what: 'कैप्शन फ़िल्म के साथ चलते हैं, और उतने समय में पढ़े जा सकते हैं',
      why: 'जहाँ वे रुकें, छूटें या बहुत तेज़ चलें, वहाँ न सुन पाने वाले बात खो देते हैं।',
      how: 'फ़िल्म के साथ कैप्शन खोलें और उनके समय ठीक करें',
    },
  },
  messages: {
    en: {
      past: { what: 'The captions go on {seconds, number} seconds after the film has ended' },
      early: { what: 'The last {seconds, number} seconds of the film have no captions' },
      gap: { what: 'For {seconds, number} seconds no caption is shown' },
      fast: { what: 'Captions of {rate, number} words a minute; {most, number} can be read' },
    },
    hi: {
      past: { what: 'फ़िल्म ख़त्म होने के बाद भी कैप्शन {seconds, number} सेकंड चलते हैं' },
      early: { what: 'फ़िल्म के आख़िरी {seconds, number} सेकंड में कैप्शन नहीं हैं' },
      gap: { what: '{seconds, number} सेकंड तक कोई कैप्शन नहीं है' },
      fast: { what: 'कैप्शन में मिनट के {rate, number} शब्द; {most, number} पढ़े जा सकते हैं' },
    },
  },
  *check(page) {
    const { limits } = page;
    const { assets } = page.course;
    for (const { node, location } of page.ofType('video')) {
      const film = assets[attr<string>(node, 'asset')];
      if (film?.duration === undefined) continue;
      const { duration, playFrom, playTo, voice } = film;
      for (const { asset } of attr<readonly CaptionTrack[]>(node, 'captions')) {
        const cues = assets[asset]?.cues;
        if (!cues) continue;
        const shown = { duration, playFrom, playTo, silent: voice === 'none' };
        for (const fault of paceFaults(cues, shown, limits)) yield { ...fault, location };
      }
    }
  },
});
