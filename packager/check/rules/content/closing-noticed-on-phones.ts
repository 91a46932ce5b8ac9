import { WEB } from '../../kinds.ts';
import { placesIn, within } from '../../place-in-text.ts';
import { rule } from '../../rule.ts';
import { scriptsOf } from '../../script.ts';
import { type Literal, without } from '../../script-literals.ts';
import type { PackageView } from '../../view.ts';

const COMMENTS: ReadonlySet<Literal> = new Set(['comment']);
const HINT = /unload|pagehide|visibilitychange/;
const NOTICED = /pagehide|visibilitychange/;
/** A question before leaving (beforeunload) is another matter. */
const UNLOAD =
  /addEventListener\s*\(\s*["'`]unload["'`]|(?<![\w$])onunload\s*=(?!=)|\.\s*on\s*\(\s*["']unload["']/;

/** Whether anything speaks of it: to take pages apart is dear, and most need not be. */
async function mentions(view: PackageView): Promise<boolean> {
  for (const path of view.files.paths.filter((each) => /\.(m?js|x?html?)$/i.test(each)))
    if (HINT.test((await view.text(path)) ?? '')) return true;
  return false;
}

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
    if (!(await mentions(view))) return;
    let first: { file: string; line: number; column: number } | undefined;
    for await (const { file, code, ...start } of scriptsOf(view)) {
      if (!HINT.test(code)) continue;
      const bare = without(code, COMMENTS);
      if (NOTICED.test(bare)) return;
      const match = first ? null : UNLOAD.exec(bare);
      if (match) first = { file, ...within(start, placesIn(bare)(match.index)) };
    }
    for await (const page of view.htmlFiles())
      for (const element of first ? [] : page.elements)
        if (element.attributes.has('onunload')) first ??= { file: page.path, ...element.placeOf('onunload') };
    if (first) yield { key: 'unload', data: { file: first.file }, location: { in: 'package', ...first } };
  },
});
