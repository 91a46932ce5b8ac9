import { WEB } from '../../kinds.ts';
import { placesIn, type TextPlace, within } from '../../package/place-in-text.ts';
import { askOfEveryText, SCRIPTED } from '../../package/text-pass.ts';
import { rule } from '../../rule.ts';

const HINT = /unload|pagehide|visibilitychange/;
const NOTICED = /pagehide|visibilitychange/;
/** A question before leaving (beforeunload) is another matter. */
const UNLOAD =
  /addEventListener\s*\(\s*["'`]unload["'`]|(?<![\w$])onunload\s*=(?!=)|\.\s*on\s*\(\s*["']unload["']/;

/** How a file learns of the end: in time, or at a place that waits for unload. */
type Learns = 'in time' | (TextPlace & { readonly file: string });

const closing = askOfEveryText<Learns>({
  of: SCRIPTED,
  *ask({ file, page, scripts }) {
    const hinting = scripts.filter(({ code }) => HINT.test(code));
    if (hinting.some(({ uncommented }) => NOTICED.test(uncommented))) yield 'in time';
    for (const script of hinting) {
      const match = UNLOAD.exec(script.uncommented);
      if (match) yield { file, ...within(script, placesIn(script.uncommented)(match.index)) };
    }
    for (const element of page?.elements ?? [])
      if (element.attributes.has('onunload')) yield { file, ...element.placeOf('onunload') };
  },
});

export default rule({
  id: 'closing-noticed-on-phones',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'Page Lifecycle; HTML, 7.4.6 (pagehide), 6.2 (visibilitychange)',
  help: {
    en: {
      what: 'Scripts notice the end of a session on phones too',
      why: 'Phones close a page without unload, and browsers are dropping it: what is sent only then is lost.',
      how: 'Listen to pagehide and visibilitychange, and report at each change before',
    },
    hi: {
      what: 'स्क्रिप्ट फ़ोन पर भी सत्र का अंत जान लेती हैं',
      why: 'फ़ोन पृष्ठ को unload के बिना बंद करते हैं, और ब्राउज़र इसे हटा रहे हैं: जो तभी भेजा जाता है वह खो जाता है।',
      how: 'pagehide और visibilitychange सुनें, और हर बदलाव पर पहले ही भेजें',
    },
  },
  messages: {
    en: {
      unload: { what: '“{file}” waits for unload, and nothing for pagehide' },
    },
    hi: {
      unload: { what: '“{file}” unload पर टिकी है, pagehide पर कुछ नहीं' },
    },
  },
  async *check(view) {
    const learnt = await closing(view);
    if (learnt.includes('in time')) return;
    const first = learnt.find((each) => each !== 'in time');
    if (first) yield { key: 'unload', data: { file: first.file }, location: { in: 'package', ...first } };
  },
});
