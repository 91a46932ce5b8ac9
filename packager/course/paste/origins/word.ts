/**
 * Word on the desktop, and Outlook. Lists are paragraphs with `mso-list: l0
 * level2 lfo1`, their sign a run marked `mso-list: Ignore`; styles are classes
 * that begin with Mso; what was tracked, commented or hidden is all there.
 */
import type { Meaning, Origin } from '../origin.ts';
import { type Element, elementsIn, hasClass, textIn } from '../tree.ts';

const PLACE = /(l\d+)\s+level(\d)\s+(lfo\d+)/;
const SIGN_FONTS = /symbol|wingdings|webdings|courier/;
/** 3. (3) iv) (क): something that counts, with a mark that ends it. */
const COUNTS = /^\(?([\p{Nd}]+|[a-z]{1,5}|\p{Script=Devanagari}{1,3})([.)\]:]|$)/iu;

const isSign = (element: Element): boolean => element.style['mso-list'] === 'ignore';

/** The number of a sign written in digits of any script. */
const numberOf = (sign: string): number | undefined => {
  const digits = /\p{Nd}+(?=\D*$)/u.exec(sign)?.[0];
  if (!digits) return undefined;
  // Digits of a script stand in a row from its zero: India's zeros end in 6 or 0 of their block.
  const value = [...digits].reduce((n, digit) => n * 10 + digitOf(digit), 0);
  return value < 1e6 ? value : undefined;
};
const digitOf = (digit: string): number => {
  let zero = digit.codePointAt(0) ?? 48;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
  return (digit.codePointAt(0) ?? 48) - zero;
};

function listMeaning(element: Element): Meaning | undefined {
  const [, list, level, style] = PLACE.exec(element.style['mso-list'] ?? '') ?? [];
  if (!list) return hasClass(element, /^MsoListParagraph/) ? { goesOn: true } : undefined;
  const [sign] = elementsIn(element, isSign);
  // Word leaves the sign out where its list is an ordinary one of HTML.
  const written = sign ? textIn(sign).replace(/[\s\u00a0]/g, '') : '';
  const fonts = sign ? [sign, ...elementsIn(sign, () => true)].map((e) => fontOf(e)).join() : '';
  const counts = COUNTS.test(written) && /[\p{Nd}.)\]:]/u.test(written) && !SIGN_FONTS.test(fonts);
  const number = counts ? numberOf(written) : undefined;
  return {
    list: {
      list: `${list} ${style} ${level}`,
      item: element,
      depth: Number(level),
      ordered: counts,
      ...(number !== undefined && { number }),
    },
    ...(counts && number === undefined && { tell: 'lettering' }),
  };
}

const fontOf = ({ style }: Element): string => `${style['font-family'] ?? ''} ${style.font ?? ''}`;

export const word: Origin = {
  id: 'word',
  wrote: (source) =>
    /urn:schemas-microsoft-com:office:word|<meta[^>]*generator[^>]*microsoft (word|outlook)|class="?Mso|mso-list:/i.test(
      source,
    ),
  meaning: (element, inHeading) => {
    const { tag, style } = element;
    // The number of a heading is quoted elsewhere: it stays as text.
    if (isSign(element)) return inHeading ? undefined : { leave: 'silently' };
    if (style['mso-hide'] === 'all') return { leave: 'hidden' };
    if (tag === 'del' || hasClass(element, /^msoDel$/i)) return { leave: 'deletions' };
    if (style['mso-element'] === 'comment-list') return { leave: 'silently' };
    if (hasClass(element, /^MsoCommentReference$/)) return { leave: 'comments' };
    if (tag === 'a' && style['mso-comment-reference']) return { leave: 'silently' };
    if (hasClass(element, /^MsoToc\d/)) return { leave: 'contents' };
    if (hasClass(element, /^MsoFootnoteReference$|^MsoEndnoteReference$/)) return { mark: 'superscript' };
    if (hasClass(element, /^MsoTitle/)) return { heading: 1 };
    const outline = Number(style['mso-outline-level'] ?? Number.NaN);
    if (tag === 'p' && outline >= 1 && outline <= 9) return { heading: outline };
    return tag === 'p' || tag === 'li' ? listMeaning(element) : undefined;
  },
};
