import { isUtf8 } from 'node:buffer';
import { WEB } from '../../kinds.ts';
import { isHtmlPath } from '../../package/view.ts';
import { rule } from '../../rule.ts';

const STATED =
  /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:.-]+)|^<\?xml[^>]+encoding\s*=\s*["']([a-z0-9_:.-]+)/i;

const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);
const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe);

export default rule({
  id: 'page-encoding-stated',
  subject: 'package',
  severity: 'info',
  appliesTo: WEB,
  spec: 'HTML, 4.2.5.4; GIGW 3.0',
  help: {
    en: {
      what: 'Each page with letters beyond English says its encoding',
      why: 'A server that does not say it either shows Hindi as rows of Latin signs.',
      how: 'Write <meta charset="utf-8"> first in the head',
    },
    hi: {
      what: 'अंग्रेज़ी से आगे के अक्षरों वाला हर पृष्ठ अपनी एन्कोडिंग बताता है',
      why: 'सर्वर भी न बताए तो हिन्दी की जगह लैटिन चिह्न दिखते हैं।',
      how: 'head में सबसे पहले <meta charset="utf-8"> लिखें',
    },
  },
  messages: {
    en: {
      none: { what: 'The page does not say its encoding' },
      late: { what: 'The encoding is said after the first 1,024 bytes' },
      false: { what: 'The page says UTF-8, but its letters are not' },
    },
    hi: {
      none: { what: 'पृष्ठ अपनी एन्कोडिंग नहीं बताता' },
      late: { what: 'एन्कोडिंग पहले 1,024 बाइट के बाद बताई गई है' },
      false: { what: 'पृष्ठ UTF-8 कहता है, पर अक्षर वैसे नहीं हैं' },
    },
  },
  async *check(view) {
    for (const file of view.files.paths.filter(isHtmlPath)) {
      const bytes = await view.bytes(file);
      if (!bytes || isPlain(bytes) || hasMark(bytes)) continue;
      const location = { in: 'package', file } as const;
      const text = Buffer.from(bytes).toString('latin1');
      const stated = STATED.exec(text);
      const label = stated?.[1] ?? stated?.[2];
      // A piece that a script puts into another page is read as that page is.
      if (!stated && !/<html[\s>]/i.test(text)) continue;
      if (!stated) yield { key: 'none', location };
      else if (!text.startsWith('<?xml') && stated.index > 1024) yield { key: 'late', location };
      else if (/^utf-?8$/i.test(label ?? '') && !isUtf8(bytes)) yield { key: 'false', location };
    }
  },
});
