import { cueFacts } from '../../../read/media/cues.ts';
import { MAX_CAPTIONS } from '../../../read/media/own-words.ts';
import { WEB } from '../../kinds.ts';
import { captionTracks } from '../../media/caption-tracks.ts';
import { rule } from '../../rule.ts';

/** How a file of captions begins that browsers read (WebVTT, 4.1). */
const WEBVTT = /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/;

export default rule({
  id: 'captions-can-be-shown',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'WebVTT, 4.1; HTML, 4.8.11.11; WCAG 2.2, 1.2.2; GIGW 3.0',
  help: {
    en: {
      what: 'Captions of films are files that browsers can show',
      why: 'The film offers captions, and who turns them on sees nothing.',
      how: 'Save the captions as WebVTT (.vtt), with the first line WEBVTT',
    },
    hi: {
      what: 'फ़िल्मों के कैप्शन ऐसी फ़ाइलें हैं जिन्हें ब्राउज़र दिखा सकता है',
      why: 'फ़िल्म में कैप्शन का विकल्प है, पर चालू करने पर कुछ नहीं दिखता।',
      how: 'कैप्शन WebVTT (.vtt) में सहेजें, जिसकी पहली पंक्ति WEBVTT हो',
    },
  },
  messages: {
    en: {
      other: { what: 'Browsers cannot show “{file}”: it is no WebVTT' },
      empty: { what: 'No caption could be read in “{file}”' },
    },
    hi: {
      other: { what: 'ब्राउज़र “{file}” नहीं दिखा सकता: यह WebVTT नहीं है' },
      empty: { what: '“{file}” में कोई कैप्शन नहीं मिला' },
    },
  },
  async *check(view) {
    const told = new Set<string>();
    for await (const { file, scripted, location } of captionTracks(view)) {
      const text = told.has(file) || view.files.size(file) > MAX_CAPTIONS ? undefined : await view.text(file);
      told.add(file);
      if (text === undefined) continue;
      // Players by script read SRT too, and a film in which nobody speaks may bring an empty file.
      if (!WEBVTT.test(text))
        yield { key: 'other', data: { file }, location, ...(scripted && { outcome: 'review' }) };
      else if (!cueFacts(text)) yield { key: 'empty', data: { file }, location, outcome: 'review' };
    }
  },
});
