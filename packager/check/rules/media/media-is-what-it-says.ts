import { UnreadableEntry } from '../../../read/fault.ts';
import { WEB } from '../../kinds.ts';
import { rule } from '../../rule.ts';
import type { PackageView } from '../../view.ts';

const MEDIA = /\.(png|jpe?g|gif|webp|mp4|m4v|webm|mp3|m4a|wav|ogg|pdf|woff2?|ttf|otf)$/i;
/** Bytes that tell. */
const START = 256;

/** What lies in the place of a binary file; undefined where it may be itself. */
function inItsPlace(start: Buffer): 'page' | 'pointer' | 'zeros' | undefined {
  const text = start.toString('latin1');
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|\?xml)\b/i.test(text)) return 'page';
  if (text.startsWith('version https://git-lfs.github.com/spec/')) return 'pointer';
  return start.length === START && start.every((byte) => byte === 0) ? 'zeros' : undefined;
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
      what: 'Films, pictures, sounds and fonts are what their names say',
      why: 'A page or a stand-in was saved under its name: the learner sees a gap.',
      how: 'Download or export the file itself again and put it in its place',
    },
    hi: {
      what: 'फ़िल्म, चित्र, ध्वनि और फ़ॉन्ट वही हैं जो उनके नाम कहते हैं',
      why: 'उसके नाम से कोई पृष्ठ या संकेत सहेजा गया: शिक्षार्थी को ख़ाली जगह दिखती है।',
      how: 'असली फ़ाइल फिर डाउनलोड या निर्यात करके उसकी जगह रखें',
    },
  },
  messages: {
    en: {
      page: { what: '“{file}” holds a web page, not what its name says' },
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
      pointer: {
        what: '“{file}” केवल Git LFS में रखी फ़ाइल का संकेत है',
        how: 'git lfs pull चलाएँ, फिर कोर्स दोबारा पैक करें',
      },
      zeros: { what: '“{file}” की शुरुआत में केवल शून्य हैं', why: 'कॉपी या डाउनलोड करते समय वह अधूरी रह गई।' },
    },
  },
  async *check(view) {
    for (const file of view.files.paths.filter((path) => MEDIA.test(path))) {
      const key = inItsPlace(await startOf(view, file));
      if (key) yield { key, data: { file }, location: { in: 'package', file } };
    }
  },
});
