/** What a line of a pasted list of questions is, by how it begins: in English and Hindi, as Word and people write it. */
import { BLOOM_LEVELS, type BloomLevel, DIFFICULTIES, type Difficulty } from '../blocks/tags.ts';

/** The numbers and letters that begin a line, and what follows them. */
export interface Marker {
  /** Counted from 1: `b`, `B`, `ख`, `ii` and `2` are all 2. */
  readonly place: number;
  /** How it is written: 'word' (Q1, प्र. 1), 'letter', or the signs round a number ('1.', '1)', '(1)', '1 '). */
  readonly style: string;
  readonly rest: string;
  /** A sign beside it says that it is right. */
  readonly right: boolean;
}

const DEVANAGARI_ZERO = 0x966;

/** A number in digits of either script. */
const numberIn = (digits: string): number =>
  Number(digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO)));

/**
 * Text without what pasting leaves in it: spaces that do not break, marks of
 * no width (but not the joiners, which Hindi needs), returns of Windows.
 */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g, '');

/** Spaces joined into one, none at the ends. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const WORD_NUMBER =
  /^(?:q(?:ue|ues|uestion)?|प्रश्न|प्र)[.\s]*(?:no|number|संख्या|सं|क्रमांक)?[.\s]*([\d०-९]{1,3})\s*[.):।\-–—]*(?=\s|$|\D)\s*(.*)$/i;
const NUMBER = /^(\(?)\s*([\d०-९]{1,3})\s*([.)।:]|\.\))(?!\d)\s*(.*)$/;
const NUMBER_TAB = /^([\d०-९]{1,3})\t+\s*(.+)$/;

/** The number that may begin a question. */
export function numberOf(line: string): Marker | undefined {
  const word = WORD_NUMBER.exec(line);
  if (word?.[1]) return { place: numberIn(word[1]), style: 'word', rest: word[2] ?? '', right: false };
  const number = NUMBER.exec(line);
  if (number?.[2])
    return {
      place: numberIn(number[2]),
      style: `${number[1]}1${number[3]}`,
      rest: number[4] ?? '',
      right: false,
    };
  const tab = NUMBER_TAB.exec(line);
  return tab?.[1] ? { place: numberIn(tab[1]), style: '1 ', rest: tab[2] ?? '', right: false } : undefined;
}

const LATIN = 'abcdefghij';
/** Both orders in which Hindi papers letter their answers; a letter of both lists has its place in the first. */
const HINDI = [.../कखगघङचछजझञ/.source];
const HINDI_VOWELS = [.../अबसदइई/.source];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Place of a Roman number; 0 where it is none. `i` may be one or the ninth letter. */
export const placeOfRoman = (letter: string): number => ROMAN.indexOf(letter.toLowerCase()) + 1;

/** Place of a letter, counted from 1; 0 where it is none. */
export function placeOfLetter(letter: string): number {
  const small = letter.toLowerCase();
  if (small.length === 1 && LATIN.includes(small)) return LATIN.indexOf(small) + 1;
  const hindi = HINDI.indexOf(letter) + 1 || HINDI_VOWELS.indexOf(letter) + 1;
  return hindi || placeOfRoman(letter);
}

const RIGHT = String.raw`[*✓✔√☑]|\[x\]`;
const LETTER = new RegExp(
  String.raw`^(${RIGHT})?\s*(?!\[x\])(\(|\[)?\s*([a-j]|[ivx]{1,4}|[कखगघङचछजझञअबसदइई])\s*(\)|\]|\.|:|\.\)|-(?=\s)|।)\s*(${RIGHT})?\s*(.*)$`,
  'i',
);

/** The letter that begins an answer. */
export function letterOf(line: string): Marker | undefined {
  const found = LETTER.exec(line);
  if (!found?.[3]) return undefined;
  const [, before, , letter, , after, rest = ''] = found;
  const place = placeOfRoman(letter) || placeOfLetter(letter);
  return place ? { place, style: 'letter', rest, right: Boolean(before ?? after) } : undefined;
}

const BULLET = new RegExp(String.raw`^(${RIGHT})?\s*(?:[-•●○◦▪■□☐–]|\[ \]|\[\]|\( \)|\(\))\s+(.+)$`, 'i');
const TICKED = /^(?:\*|[✓✔√☑]|\[x\]|\(x\))\s*(.+)$/i;

/** A line with a bullet, a box or a tick: an answer without a letter. */
export function bulletOf(line: string): Pick<Marker, 'rest' | 'right'> | undefined {
  const bullet = BULLET.exec(line);
  if (bullet) return { rest: bullet[2] ?? '', right: Boolean(bullet[1]) };
  const ticked = TICKED.exec(line);
  return ticked ? { rest: ticked[1] ?? '', right: true } : undefined;
}

const END_RIGHT =
  /\s*(?:[*✓✔√☑]+|\((?:correct|right|true|answer|ans|सही|उत्तर)(?:\s+(?:answer|उत्तर))?\))\s*$/i;

/** An answer's text, and whether a sign at its end says that it is right. */
export function withoutSign(text: string): { readonly text: string; readonly right: boolean } {
  const plain = text.replace(END_RIGHT, '');
  return { text: squeezed(plain), right: plain !== text };
}

/** Lines that say something of a question; what follows the sign is their value. */
export type Said = 'answer' | 'explanation' | 'marks' | 'difficulty' | 'bloom';

const SAID: readonly (readonly [Said, RegExp])[] = [
  [
    'answer',
    /^(?:the\s+)?(?:(?:correct|right)\s+)?(?:ans(?:wer)?s?|correct|key|(?:correct|right)\s+(?:option|choice)s?)(?:\s+(?:key|is|are|option))?\s*[.:=]+\s*[-–]?\s*(.+)$|^(?:ans(?:wer)?)\s*[-–—]+\s*(.+)$|^(?:सही\s+)?(?:उत्तर|विकल्प|जवाब|उ)\s*[.:ः=\-–—]+\s*(.+)$/i,
  ],
  [
    'explanation',
    /^(?:explanation|explain|expl|reason|rationale|feedback|solution|व्याख्या|स्पष्टीकरण|कारण|प्रतिक्रिया|हल)\s*(?:[.:ः]+|[-–—]+(?!>))\s*(.*)$/i,
  ],
  ['marks', /^(?:marks?|points?|weight(?:age)?|score|अंक)\s*[.:ः=\-–—]+\s*(.+)$/i],
  ['difficulty', /^(?:difficulty(?:\s+level)?|level|कठिनाई(?:\s+स्तर)?|स्तर)\s*[.:ः=\-–—]+\s*(.+)$/i],
  ['bloom', /^(?:bloom(?:['’]?s)?(?:\s+(?:level|taxonomy))?|ब्लूम(?:\s+स्तर)?)\s*[.:ः=\-–—]+\s*(.+)$/i],
];

/** What a line says of the question it stands in. */
export function saidIn(line: string): { readonly kind: Said; readonly value: string } | undefined {
  for (const [kind, pattern] of SAID) {
    const found = pattern.exec(line);
    if (found) return { kind, value: (found.slice(1).find((part) => part !== undefined) ?? '').trim() };
  }
  return undefined;
}

const DIFFICULTY: readonly RegExp[] = [
  /^(?:easy|low|सरल|आसान)/i,
  /^(?:medium|moderate|मध्यम)/i,
  /^(?:hard|difficult|high|कठिन)/i,
];
const BLOOM: readonly RegExp[] = [
  /^(?:remember|recall|knowledge|याद|स्मरण)/i,
  /^(?:understand|comprehen|समझ)/i,
  /^(?:apply|appli|लागू|अनुप्रयोग)/i,
  /^(?:analy|विश्लेषण)/i,
  /^(?:evaluat|मूल्यांकन|परख)/i,
  /^(?:create|creat|synthes|सृजन|रचना)/i,
];

/** The difficulty that a word names. */
export const difficultyIn = (word: string): Difficulty | undefined =>
  DIFFICULTIES[DIFFICULTY.findIndex((pattern) => pattern.test(word.trim()))];
/** The level of Bloom's that a word names. */
export const bloomIn = (word: string): BloomLevel | undefined =>
  BLOOM_LEVELS[BLOOM.findIndex((pattern) => pattern.test(word.trim()))];

/** Marks that a question's own words say: `[2 marks]`, `(1 अंक)`. */
export const MARKS_IN_TEXT = /\s*[[(]\s*([\d०-९]+(?:\.\d+)?)\s*(?:marks?|points?|pts|अंक)\s*[\])]\s*$/i;

/** A number as people write it; undefined for what is none. */
export function amountIn(text: string): number | undefined {
  const found = /[\d०-९]+(?:\.[\d०-९]+)?/.exec(text);
  return found ? numberIn(found[0]) : undefined;
}

/**
 * Letters that begin answers further along a line, as in columns or all in one
 * row: only those written in the way of the first, of a later place.
 */
export function splitAnswers(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  for (;;) {
    const cut = nextAnswer(rest);
    if (cut === undefined) return [...pieces, rest.trim()].filter(Boolean);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut);
  }
}

const WITHIN =
  /(\t| {2,}| )((?:[*✓✔√☑]\s*)?[([]?\s*(?:[a-j]|[ivx]{1,4}|[कखगघङचछजझञअबसदइई])\s*[.)\]])(?=\s*\S)/gi;

/** Where the next answer begins within a line that begins with one. */
function nextAnswer(line: string): number | undefined {
  const first = letterOf(line);
  if (!first) return undefined;
  for (const found of line.matchAll(WITHIN)) {
    const at = found.index + (found[1]?.length ?? 0);
    const next = letterOf(line.slice(at));
    if (!next || next.place <= first.place) continue;
    // A single space may stand before the very next letter only, and only where brackets set it apart.
    const isApart = found[1] !== ' ' || (next.place === first.place + 1 && /[)\]]$/.test(found[2] ?? ''));
    if (isApart) return at;
  }
  return undefined;
}

/** Where answers begin on the line of their question: the first letter, where the second follows it. */
export function answersWithin(line: string): number | undefined {
  for (const found of line.matchAll(WITHIN)) {
    const at = found.index + (found[1]?.length ?? 0);
    if (letterOf(line.slice(at))?.place === 1 && splitAnswers(line.slice(at)).length > 1) return at;
  }
  return undefined;
}
