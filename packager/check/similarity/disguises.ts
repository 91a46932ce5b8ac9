/**
 * Letters that hide a text from search, from screen readers and from a
 * comparison: characters nobody sees, look-alikes of another alphabet inside a
 * Latin word (UTS 39), mathematical letters in the place of plain ones. What
 * scripts need is none of it: joiners around a virama and in Arabic, direction
 * marks beside Arabic letters, selectors of emoji.
 */
import { INVISIBLE } from './fold.ts';
import { toLatin } from './homoglyphs.ts';

/** 'hidden': seen by nobody. 'foreign': letters of two alphabets in one word. 'styled': mathematical letters. */
export type DisguiseKind = 'hidden' | 'foreign' | 'styled';

export interface Disguise {
  readonly kind: DisguiseKind;
  /** UTF-16; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What a reader takes it for. */
  readonly by: string;
}

const HIDDEN = new RegExp(`[${INVISIBLE}]+`, 'gu');
const VIRAMA = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA]/;
const ARABIC = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;
/** Scripts that write no spaces or have marks of their own among the invisible characters. */
const NEEDS_THEM =
  /\p{Script=Mongolian}|\p{Script=Hangul}|\p{Script=Khmer}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Myanmar}|\p{Script=Han}/u;
const JOINERS = /^[\u200C\u200D]$/;
const SELECTORS = /^(?:[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}])+$/u;
const LETTER = /[\p{L}\p{M}]/u;

/** @returns in the order of the text; none overlaps another */
export function disguisesIn(text: string): Disguise[] {
  return [...hidden(text), ...foreign(text), ...styled(text)]
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0));
}

function* hidden(text: string): Generator<Disguise> {
  if (ARABIC.test(text) || NEEDS_THEM.test(text)) return;
  for (const { 0: found, index: start } of text.matchAll(HIDDEN)) {
    const end = start + found.length;
    if (!isNeeded(found, text.slice(0, start), text.slice(end))) yield { kind: 'hidden', start, end, by: '' };
  }
}

function isNeeded(found: string, before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const next = after.charAt(0);
  if (JOINERS.test(found) && (VIRAMA.test(last) || VIRAMA.test(next))) return true;
  // Emoji are joined and coloured by such characters; letters and digits are not.
  const besideLetter = LETTER.test(last) || LETTER.test(next);
  return (JOINERS.test(found) || SELECTORS.test(found)) && last !== '' && !besideLetter;
}

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu;
/** Shorter ones are units and symbols: μm, Ωm, Δt. */
const LEAST = 4;

function* foreign(text: string): Generator<Disguise> {
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (word.length < LEAST || !LATIN.test(word) || !word.match(OTHER)) continue;
    const by = [...word].map((letter) => (LATIN.test(letter) ? letter : inCaseOf(letter))).join('');
    if (!by.match(OTHER)) yield { kind: 'foreign', start, end: start + word.length, by };
  }
}

/** The Latin look-alike, as large as the letter. */
const inCaseOf = (letter: string): string => {
  const latin = toLatin(letter);
  return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
};

/** Mathematical letters by the word: in formulas they stand alone or in twos. */
const STYLED = /[\u{1D400}-\u{1D7FF}]{4,}/gu;

function* styled(text: string): Generator<Disguise> {
  for (const { 0: found, index: start } of text.matchAll(STYLED))
    yield { kind: 'styled', start, end: start + found.length, by: found.normalize('NFKC') };
}
