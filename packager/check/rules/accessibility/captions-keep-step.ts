import { cueFacts } from '../../../read/media/cues.ts';
import { MAX_CAPTIONS } from '../../../read/media/own-words.ts';
import { WEB } from '../../kinds.ts';
import { paceFaults } from '../../media/caption-pace.ts';
import { captionTracks } from '../../media/caption-tracks.ts';
import { recordingIn } from '../../media/media.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'captions-keep-step',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'WCAG 2.2, 1.2.2; DCMP Captioning Key, presentation rate; BBC Subtitle Guidelines, 160 to 180 words a minute',
  help: {
    en: {
      what: 'Captions keep step with the film that a page shows with them',
      why: 'Who cannot hear loses what is said where they stop, jump or run.',
      how: 'Open the captions beside the film, and set their times',
    },
    hi: {
      what: 'कैप्शन उस फ़िल्म के साथ चलते हैं जिसके साथ पृष्ठ उन्हें दिखाता है',
      why: 'जहाँ वे रुकें, छूटें या बहुत तेज़ चलें, वहाँ न सुन पाने वाले बात खो देते हैं।',
      how: 'फ़िल्म के साथ कैप्शन खोलें और उनके समय ठीक करें',
    },
  },
  messages: {
    en: {
      past: { what: '“{file}” goes on {seconds, number} seconds after the film' },
      early: { what: '“{file}” has nothing for the last {seconds, number} seconds' },
      gap: { what: '“{file}” shows nothing for {seconds, number} seconds' },
      fast: { what: '“{file}”: {rate, number} words a minute; {most, number} can be read' },
    },
    hi: {
      past: { what: '“{file}” फ़िल्म के बाद भी {seconds, number} सेकंड चलती है' },
      early: { what: '“{file}” में आख़िरी {seconds, number} सेकंड के लिए कुछ नहीं है' },
      gap: { what: '“{file}” में {seconds, number} सेकंड तक कुछ नहीं है' },
      fast: { what: '“{file}”: मिनट के {rate, number} शब्द; {most, number} पढ़े जा सकते हैं' },
    },
  },
  async *check(view) {
    for await (const { file, film, location } of captionTracks(view)) {
      if (!film || view.files.size(file) > MAX_CAPTIONS) continue;
      const cues = cueFacts((await view.text(file)) ?? '');
      const duration = cues && (await recordingIn(view, film))?.duration;
      if (!duration) continue;
      for (const { key, data } of paceFaults(cues, { duration }, view.limits)) {
        // Whether anybody speaks there, nobody has said.
        const outcome = key === 'early' || key === 'gap' ? ({ outcome: 'review' } as const) : {};
        yield { key, data: { ...data, file }, location, ...outcome };
      }
    }
  },
});
