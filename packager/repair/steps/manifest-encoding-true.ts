import { TEXT_LIMIT } from '../../check/package/view.ts';
import type { Step } from '../step.ts';

/** Encodings that every XML processor reads (XML 1.0, 4.3.3). */
const READ_BY_ALL: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be']);
const DECLARED = /^(<\?xml\s[^>]{0,200}?encoding\s*=\s*["'])[A-Za-z][A-Za-z0-9._-]{0,40}(["'])/;

const step: Step = {
  id: 'manifest-encoding-true',
  words: {
    en: {
      what: 'The manifest in UTF-8, as it says',
      why: 'Receivers read it as it declares itself; a mark in front of it stops some of them.',
      changes: {
        mark: 'The byte order mark in front of it is gone',
        stated: 'It says UTF-8, in which it is written; it said {declared}',
        rewritten: 'It is written in UTF-8; it was in {actual}',
        broken: 'Left: its letters are damaged, so its encoding is not certain',
      },
    },
    hi: {
      what: 'मैनिफ़ेस्ट UTF-8 में, जैसा वह बताता है',
      why: 'मंच उसे वैसे ही पढ़ते हैं जैसा वह ख़ुद को बताता है; आगे लगा निशान कुछ को रोक देता है।',
      changes: {
        mark: 'आगे लगा बाइट-क्रम का निशान हटाया',
        stated: 'अब UTF-8 लिखा है, जिसमें वह है; पहले {declared} लिखा था',
        rewritten: 'अब UTF-8 में है; पहले {actual} में था',
        broken: 'वैसा ही है: उसके अक्षर टूटे हैं, इसलिए एनकोडिंग पक्की नहीं',
      },
    },
  },
  async *mend(draft) {
    const view = await draft.view();
    const { manifestPath: file } = view;
    const bytes = file === undefined ? undefined : await view.bytes(file);
    const document = file === undefined ? undefined : await view.xml(file);
    if (file === undefined || !bytes || !document?.root || bytes.length > TEXT_LIMIT) return;
    const { encoding, faults } = document;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const untrue = faults.find(({ key }) => key === 'encoding-mismatch' || key === 'encoding-unknown');
    if (!marked && !untrue && READ_BY_ALL.has(encoding)) return;
    if (faults.some(({ key }) => key === 'bad-bytes')) {
      yield { key: 'broken', file, left: true };
      return;
    }
    const actual = String(untrue?.data?.actual ?? encoding);
    draft.write(file, new TextDecoder(actual).decode(bytes).replace(DECLARED, '$1UTF-8$2'));
    if (marked) yield { key: 'mark', file };
    if (actual !== 'utf-8') yield { key: 'rewritten', file, data: { actual } };
    else if (untrue)
      yield { key: 'stated', file, line: 1, data: { declared: String(untrue.data?.declared) } };
  },
};
export default step;
