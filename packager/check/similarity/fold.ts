/**
 * One spelling for what a reader takes for the same word. Folding works on
 * words, never on the text, so every offset stays that of the original.
 *
 * What is folded, and why (Unicode 15, UAX 15 for NFKD, UTS 39 for look-alikes):
 * width and mathematical letters, accents, invisible characters, letters of
 * other scripts inside Latin words, digits of all scripts; and in the Indian
 * scripts the nukta, chandrabindu for anusvara, a half nasal for anusvara
 * (सम्बन्ध = संबंध), the joiners.
 */
import { couldBeLatin, toLatin } from './homoglyphs.ts';

/** Rises whenever the same text would fold, split or hash differently: an index made with another number is refused. */
export const NORM_VERSION = 2;

/** Characters nobody sees: soft hyphen, joiners, direction marks, fillers, variation selectors, tags. */
export const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}';
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');

const HYPHEN_AT_LINE_END = /[-\u2010\u2011][^\S\n]*\r?\n\s*/g;
const APOSTROPHE = /['\u2019\u02BC\uFF07\u2018]/g;
/** Accents of the alphabets that can do without: the marks of Indian scripts are letters. */
const ACCENTS = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;
const PLAIN = /^[a-z0-9]+$/;
const LATIN_LETTER = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\u0370-\u052F\u0530-\u058F\u1C80-\u1C8F]/;

/** Nukta of Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Kannada; as a mark of its own after NFKD. */
const NUKTA = /[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]/g;
/** Chandrabindu stands 1 before anusvara in every Indian block. */
const CHANDRABINDU = /[\u0900\u0901\u0981\u0A01\u0A81\u0B01\u0C01\u0C81\u0D01]/g;
/** ङ ञ ण न म without a vowel before another consonant, in the northern scripts that write it either way. */
const HALF_NASAL =
  /[\u0919\u091E\u0923\u0928\u092E]\u094D(?=[\u0915-\u0939])|[\u0A99\u0A9E\u0AA3\u0AA8\u0AAE]\u0ACD(?=[\u0A95-\u0AB9])/g;
const INDIC = /[\u0900-\u0D7F]/;

/** First digit of each script that has its own; NFKD has dealt with width and mathematics. */
const ZEROS = [0x0660, 0x06f0, 0x07c0, ...indicZeros(), 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810];
const DIGIT = /(?![0-9])\p{Nd}/gu;

function indicZeros(): number[] {
  const blocks = 10; // Devanagari to Sinhala, 128 characters each
  return Array.from({ length: blocks }, (_, block) => 0x0966 + block * 0x80);
}

const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** The anusvara of the block a mark or nasal is of; blocks are 128 characters long. */
const anusvara = (mark: string): string => String.fromCharCode((mark.charCodeAt(0) & ~0x7f) | 0x02);

/**
 * @param raw a word as it stands in the text (words.ts says what a word is)
 * @param latinText whether the text around it is mainly Latin: then `а` alone (Cyrillic) is the English article
 */
export function foldWord(raw: string, latinText: boolean): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let word = raw.replace(HYPHEN_AT_LINE_END, '').normalize('NFKD');
  word = word.replace(INVISIBLES, '').replace(APOSTROPHE, '').replace(ACCENTS, '');
  if (INDIC.test(word)) return foldIndic(word);
  if (LATIN_LETTER.test(word) || (latinText && OTHER_ALPHABET.test(word) && couldBeLatin(word)))
    word = toLatin(word);
  return word.replace(DIGIT, asciiDigit).toLowerCase();
}

function foldIndic(word: string): string {
  return word
    .replace(NUKTA, '')
    .replace(CHANDRABINDU, anusvara)
    .replace(HALF_NASAL, anusvara)
    .replace(DIGIT, asciiDigit)
    .toLowerCase();
}
