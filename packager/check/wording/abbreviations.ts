/** The abbreviations of a text, and which of them it writes out. */
import type { Doc } from '../../course/node.ts';
import { textsOf } from '../../course/texts.ts';

export interface Abbreviations {
  /** The first place of each, in reading order. */
  readonly used: readonly { readonly short: string; readonly block: string | undefined }[];
  /** Those that stand beside what they are short for. */
  readonly written: ReadonlySet<string>;
}

/** Everybody knows them better short than long: of everyday technique, time, offices and the state. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'AM PM AD BC ID OK IT PC PIN OTP SIM SMS QR GPS CCTV TV DVD USB CD ATM LED URL WWW HTML HTTP HTTPS XML PDF ZIP JPEG JPG PNG ' +
    'PPT MP GB KB MB TB FAQ CV SOS VIP DIY DNA HIV AIDS COVID UK UN US USA WHO UNESCO UNICEF NASA CEO NGO ' +
    'IAS IPS UPSC RTI PAN GST KYC IFSC SC ST OBC'
  ).split(' '),
);
/** Words that are set in capitals to stress them. */
const STRESSED: ReadonlySet<string> = new Set(
  'ALL AND ANY ARE BOTH BUT CAN CANNOT DO EACH EVERY EXCEPT FALSE FIRST IF IS LAST LEAST MAY MOST MUST NEVER NO NOT NOTE NOW OF ON ONE ONLY OR SHALL SHOULD STOP THE TO TRUE WARNING WILL WITH WITHOUT YES'.split(
    ' ',
  ),
);
/** Two to eight capitals in a row, also in the plural. */
const CAPITALS = /(?<![\p{L}\p{N}_./@#&-])([A-Z]{2,8})(?:s|['’]s)?(?![\p{L}\p{N}_@&/-]|\.\p{L})/gu;
/** Devanagari with full stops: आई.ए.एस. */
const DOTTED =
  /(?<![\p{L}\p{M}.])(?:[\u0904-\u0939\u0958-\u095f][\u093a-\u094d\u0901-\u0903]*(?:[\u0915-\u0939][\u093a-\u094c\u0901-\u0903]*)?\.){2,}/gu;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** A text in capitals throughout is a heading, not a row of abbreviations. */
const isShouted = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/[^A-Za-z]/g, ''));
/** Nor are several words in capitals one after another. */
const SHOUTED_AFTER = /^[,:]?\s+[A-Z]{2,}(?![\p{L}\p{M}])/u;
const SHOUTED_BEFORE = /(?<![\p{L}\p{M}])[A-Z]{2,}[,:]?\s+$/u;
const hasOtherScript = (text: string): boolean => /[\u0900-\u097f]/.test(text);

/** A document is replaced and never changed in place, so what was found in it stays true. */
const found = new WeakMap<Doc, Abbreviations>();

export function abbreviationsOf(doc: Doc): Abbreviations {
  const known = found.get(doc);
  if (known) return known;
  const first = new Map<string, string | undefined>();
  const written = new Set<string>();
  let last = '';
  for (const { text, block, type } of textsOf(doc)) {
    if (type === 'codeBlock' || type === 'formula') continue;
    if (isSpelt(last, text)) written.add(last.trim());
    if (isSpelt(text, last)) written.add(text.trim());
    last = text;
    for (const { short, isWritten } of abbreviationsIn(text)) {
      if (!first.has(short)) first.set(short, block);
      if (isWritten) written.add(short);
    }
  }
  const used = [...first].map(([short, block]) => ({ short, block }));
  const all = { used, written };
  found.set(doc, all);
  return all;
}

interface Placed {
  readonly short: string;
  readonly start: number;
  readonly end: number;
  readonly isWritten: boolean;
}

/** Each place of an abbreviation in a text, and whether its long form stands beside it. */
function abbreviationsIn(text: string): Placed[] {
  if (isShouted(text) && !hasOtherScript(text)) return [];
  return [...text.matchAll(CAPITALS), ...text.matchAll(DOTTED)].flatMap(
    ({ 0: match, 1: inCapitals, index }) => {
      const short = inCapitals ?? match;
      const end = index + match.length;
      const [before, after] = [text.slice(0, index), text.slice(end)];
      if (KNOWN.has(short) || STRESSED.has(short) || ROMAN.test(short)) return [];
      if (SHOUTED_BEFORE.test(before) || SHOUTED_AFTER.test(after)) return [];
      return [{ short, start: index, end, isWritten: isBeside(before, after) }];
    },
  );
}

/** Words that lend no letter to an abbreviation. */
const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Whether `short` stands alone, as in a cell of a table, and `long` beside it begins with its letters: CBC, Capacity Building Commission. */
function isSpelt(short: string, long: string): boolean {
  const letters = short.trim();
  if (!/^[A-Z]{2,8}$/.test(letters)) return false;
  const words = (long.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
  return words
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .startsWith(letters);
}

/** “Long Form (LF)”, “LF (Long Form)”, “LF stands for”, “LF – Long Form”. */
const isBeside = (before: string, after: string): boolean =>
  (/[\p{L}\p{M}]{2,}[”"’']?\s*[([]\s*$/u.test(before) && /^\s*[)\],;]/u.test(after)) ||
  /^\s*[([]\s*[\p{L}\p{M}]{3,}[^)\]]*[\p{L}\p{M}\s][\p{L}\p{M}]/u.test(after) ||
  /^\s*(?:stands for|is short for|means|यानी|अर्थात|का अर्थ|का पूरा (?:नाम|रूप))(?![\p{L}\p{M}])/iu.test(after) ||
  /^\s*[:–—]\s*\p{L}[\p{L}\p{M}]+\s\p{L}/u.test(after);
