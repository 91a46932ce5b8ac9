import { UnreadableEntry } from '../../../read/fault.ts';
import { WEB } from '../../kinds.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

const SCRIPT_OR_STYLE = /\.(m?js|css|json)$/i;
const PAGE = /\.x?html?$/i;
const PICTURE = /\.(png|jpe?g|gif|webp)$/i;
const MEDIA = /\.(png|jpe?g|gif|webp|mp4|m4v|webm|mp3|m4a|wav|ogg|pdf|woff2?|ttf|otf)$/i;
/** Bytes that tell. */
const START = 256;

type InItsPlace = 'page' | 'pointer' | 'zeros' | 'words' | 'binary' | 'answer' | 'wide';

const IS_PAGE = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|\?xml)\b/i;
/** Pictures, PDF, ZIP and programs by their first bytes: no page begins so. */
const IS_BINARY =
  /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|%PDF-|PK\x03\x04|\xd0\xcf\x11\xe0|\x1f\x8b\x08|MZ[^<]*\0)/;
/** What a server or a desktop gives in place of a page: the error of a store, data, a shortcut. */
const IS_ANSWER = /^(?:\xef\xbb\xbf)?\s*(?:\{\s*"|(?:<\?xml[^>]{0,200}\?>\s*)?<Error>|\[InternetShortcut\])/;
/** Letters of two bytes each, which nothing in front says. */
const IS_WIDE = /^(?:(?:<\0)(?:[!?a-z]\0)|(?:\0<)(?:\0[!?a-z]))/i;
/** Letters, marks and line ends alone: words that were saved where a picture belongs. */
const IS_WORDS = /^[\t\r\n\x20-\x7e]+$/;

/** What lies in the place of a file; undefined where it may be itself. */
function inItsPlace(file: string, start: Buffer): InItsPlace | undefined {
  const text = start.toString('latin1');
  if (start.length === START && start.every((byte) => byte === 0)) return 'zeros';
  // What a page holds in place of itself, launch-file-not-empty tells where it matters.
  if (PAGE.test(file))
    return IS_BINARY.test(text)
      ? 'binary'
      : IS_ANSWER.test(text)
        ? 'answer'
        : IS_WIDE.test(text)
          ? 'wide'
          : undefined;
  if (IS_PAGE.test(text)) return 'page';
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'pointer';
  if (PICTURE.test(file) && IS_WORDS.test(text)) return 'words';
  return undefined;
}

async function startOf({ files }: PackageView, file: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  try {
    for await (const piece of files.stream(file, { start: 0, end: START })) parts.push(Buffer.from(piece));
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
  }
  return Buffer.concat(parts);
}

export default rule({
  id: 'media-is-what-it-says',
  subject: 'package',
  severity: 'warning',
  appliesTo: WEB,
  spec: 'HTML, 4.8; MIME Sniffing, 6',
  help: {
    en: {
      what: 'Files are what their names say',
      why: 'A page or a stand-in was saved under its name: the learner sees a gap.',
      how: 'Download or export the file itself again and put it in its place',
    },
    hi: {
      what: 'फ़ाइलें वही हैं जो उनके नाम कहते हैं',
      why: 'उसके नाम से कोई पृष्ठ या संकेत सहेजा गया: शिक्षार्थी को ख़ाली जगह दिखती है।',
      how: 'असली फ़ाइल फिर डाउनलोड या निर्यात करके उसकी जगह रखें',
    },
  },
  messages: {
    en: {
      page: { what: '“{file}” holds a web page, not what its name says' },
      words: { what: '“{file}” holds words, no picture' },
      binary: {
        what: '“{file}” is no page but a picture, a document or an archive',
        why: 'A browser shows signs without meaning, or offers the file for download.',
        how: 'Put the page itself there, or give the file the ending of what it is',
      },
      answer: {
        what: '“{file}” is no page but data, an error or a shortcut',
        why: 'A browser shows it as letters: the lesson does not begin.',
        how: 'Put the page itself there, or export the course again',
      },
      wide: {
        what: '“{file}” is in UTF-16 and does not say so',
        why: 'A browser reads each half of a letter by itself: nothing of the page is shown.',
        how: 'Save it as UTF-8',
      },
      pointer: {
        what: '“{file}” only stands in for a file kept in Git LFS',
        how: 'Run git lfs pull, then pack the course again',
      },
      zeros: {
        what: '“{file}” begins with zeros alone',
        why: 'It was cut off while it was copied or downloaded.',
      },
    },
    hi: {
      page: { what: '“{file}” में वेब पृष्ठ है, वह नहीं जो नाम कहता है' },
      words: { what: '“{file}” में चित्र नहीं, शब्द हैं' },
      binary: {
        what: '“{file}” पृष्ठ नहीं, कोई चित्र, दस्तावेज़ या आर्काइव है',
        why: 'ब्राउज़र बेमतलब चिह्न दिखाता है, या फ़ाइल डाउनलोड करने को कहता है।',
        how: 'असली पृष्ठ वहाँ रखें, या फ़ाइल को वही एक्सटेंशन दें जो वह है',
      },
      answer: {
        what: '“{file}” पृष्ठ नहीं, डेटा, त्रुटि या शॉर्टकट है',
        why: 'ब्राउज़र इसे अक्षरों के रूप में दिखाता है: पाठ शुरू नहीं होता।',
        how: 'असली पृष्ठ वहाँ रखें, या कोर्स फिर से निर्यात करें',
      },
      wide: {
        what: '“{file}” UTF-16 में है, पर यह बताती नहीं',
        why: 'ब्राउज़र अक्षर का हर आधा हिस्सा अलग पढ़ता है: पृष्ठ का कुछ नहीं दिखता।',
        how: 'UTF-8 में सहेजें',
      },
      pointer: {
        what: '“{file}” केवल Git LFS में रखी फ़ाइल का संकेत है',
        how: 'git lfs pull चलाएँ, फिर कोर्स दोबारा पैक करें',
      },
      zeros: { what: '“{file}” की शुरुआत में केवल शून्य हैं', why: 'कॉपी या डाउनलोड करते समय वह अधूरी रह गई।' },
    },
  },
  async *check(view) {
    const isLooked = (path: string) => MEDIA.test(path) || SCRIPT_OR_STYLE.test(path) || PAGE.test(path);
    for (const file of view.files.paths.filter(isLooked)) {
      const key = inItsPlace(file, await startOf(view, file));
      if (key) yield { key, data: { file }, location: { in: 'package', file } };
    }
  },
});
