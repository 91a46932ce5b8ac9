/**
 * Numbers of a text by what they are worth: `40,000`, `forty thousand` and
 * `चालीस हज़ार` are one, ninety days are three months, and twenty per cent are a
 * fifth. Who rewrites a text may write its numbers otherwise; what they say
 * must stay.
 */
import { foldWord } from '../fold.ts';
import { hashOf } from '../hash.ts';
import type { Prepared } from '../prepare.ts';
import table from './wording/number-words.json' with { type: 'json' };

export interface Quantity {
  readonly value: number;
  /** The same in days, where it is a span of time. */
  readonly days?: number;
  /** Its first word, and the one behind its last. */
  readonly at: number;
  readonly to: number;
}

type Values = ReadonlyMap<number, number>;

/** As words are compared (prepare.ts). Spellings are folded here: a table written by hand is not. */
const hashOfWord = (word: string): number => hashOf(foldWord(word, true));

const valuesOf = (words: Readonly<Record<string, number>>): Values =>
  new Map(Object.entries(words).map(([word, value]) => [hashOfWord(word), value]));

const units = valuesOf(table.units);
const scales = valuesOf(table.scales);
const parts = valuesOf(table.parts);
const days = valuesOf(table.days);
const perCent = new Set(table.perCent.map(hashOfWord));
/** Stand between the words of a number: one hundred and ten, per cent. */
const joints = new Set(table.joints.map(hashOfWord));

/** In the order of the text. One is left out: everything is one of something. */
export function numbersIn(text: Prepared): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < text.words.length; ) {
    const read = mayBegin(text, i) ? readNumber(text, i) : undefined;
    if (!read) {
      i++;
      continue;
    }
    const { to } = read;
    const next = text.words[to] ?? 0;
    const after = joints.has(next) ? (text.words[to + 1] ?? 0) : next;
    const hundredth =
      perCent.has(after) || /^\s*%/.test(text.text.slice(text.ends[to - 1], (text.ends[to - 1] ?? 0) + 3));
    const value = hundredth ? read.value / 100 : read.value;
    const span = days.get(next);
    if (value !== 1 && value !== 0)
      found.push({ value, at: i, to, ...(span !== undefined && { days: value * span }) });
    i = to;
  }
  return found;
}

/** Whether two say the same; spans of time only roughly, as people do. */
export const sameNumber = (one: Quantity, other: Quantity): boolean =>
  Math.abs(one.value - other.value) <= 0.001 * Math.abs(one.value) ||
  (one.days !== undefined && other.days !== undefined && ratio(one.days, other.days) >= ROUGHLY);

/** Eleven weeks are nearly three months. */
const ROUGHLY = 0.84;

const ratio = (one: number, other: number): number => Math.min(one, other) / Math.max(one, other);

/** Marks for words that a number begins with, by the lower bits of their hashes: few others have the same. */
const marks = new Uint8Array(2 ** 16);
for (const words of [units, scales, parts]) for (const word of words.keys()) marks[word % marks.length] = 1;

/** Whether a number may begin at a word; nearly all are told apart by their hash and first letter, which folding keeps. */
const mayBegin = ({ text, words, starts }: Prepared, at: number): boolean =>
  marks[(words[at] ?? 0) % marks.length] === 1 || !isLetter(text.charCodeAt(starts[at] ?? 0));

/** Of English and Hindi. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x0904 && code <= 0x0939);

/** The number that begins at a word: its words are added up, or multiplied by the scale behind them. */
function readNumber(text: Prepared, from: number): { value: number; to: number } | undefined {
  const digits = digitsFrom(text, from);
  // `whole` holds what thousands, lakhs and crores have closed; `open` what may still be multiplied.
  let [whole, open, to] = [0, digits?.value ?? 0, digits?.to ?? from];
  while (to < text.words.length && (to === from || isJoined(text, to))) {
    const word = text.words[to] ?? 0;
    const unit = units.get(word);
    const scale = scales.get(word);
    if (unit !== undefined && takesUnit(open, unit)) open += unit;
    else if (scale !== undefined && (to > from || scale >= 100)) {
      if (scale > 100) whole += (open || 1) * scale;
      open = scale > 100 ? 0 : (open || 1) * scale;
    } else if (!(joints.has(word) && open >= 100 && units.has(text.words[to + 1] ?? 0))) break;
    to++;
  }
  if (to > from) return { value: whole + open, to };
  const part = parts.get(text.words[from] ?? 0);
  return part === undefined ? undefined : { value: part, to: from + 1 };
}

/** Twenty goes on with five, a hundred with any; three does not go on with four. */
const takesUnit = (open: number, unit: number): boolean => open % 100 === 0 || (open % 10 === 0 && unit < 10);

const isJoined = (text: Prepared, word: number): boolean =>
  /^[\s\-\u2010\u2011]*$/.test(gapBefore(text, word));

const gapBefore = ({ text, starts, ends }: Prepared, word: number): string =>
  text.slice(ends[word - 1], starts[word]);

const DIGITS = /^\d+$/;

/** Digits, with the commas of thousands and lakhs and a decimal point between them. */
function digitsFrom(text: Prepared, at: number): { value: number; to: number } | undefined {
  let digits = digitsOf(text, at);
  if (digits === undefined) return undefined;
  let to = at + 1;
  for (; to < text.words.length; to++) {
    const next = digitsOf(text, to);
    const gap = gapBefore(text, to);
    if (next === undefined || digits.includes('.')) break;
    if (gap === ',' && (next.length === 3 || next.length === 2)) digits += next;
    else if (gap === '.') digits += `.${next}`;
    else break;
  }
  return { value: Number(digits), to };
}

/** Words met before, by their hashes: few are digits, and each is met often. */
const memory = new Map<number, string | undefined>();
const MEMORY_LIMIT = 200_000;

/** A word as digits, if that is all it is, and no more than a number has. */
function digitsOf({ text, words, starts, ends }: Prepared, at: number): string | undefined {
  const word = words[at] ?? 0;
  if (memory.has(word)) return memory.get(word);
  const raw = text.slice(starts[at], ends[at]);
  const folded = raw.length < 16 && /\p{Nd}/u.test(raw) ? foldWord(raw, true) : '';
  const digits = DIGITS.test(folded) ? folded : undefined;
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(word, digits);
  return digits;
}
