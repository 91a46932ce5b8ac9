/**
 * Finding words in a text as people mean them: capital or small, with or
 * without the dot below (क़ and क), whichever way the letters are encoded.
 */

export interface Query {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** The nukta and the invisible joiners of Indic scripts do not count. */
  readonly variants: boolean;
}

/** A part of a text, in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Nuktas of the Indic scripts, and the joiners that only change the shape of a conjunct. */
const PASSED_OVER = /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u200c\u200d]/g;

/** A word as it is compared with others: small, decomposed (Unicode TR15), without nukta and joiners. */
export const sameLetters = (word: string): string =>
  word.normalize('NFD').toLowerCase().replace(PASSED_OVER, '');

/** A text as it is compared, with the place in the original of each of its code units. */
interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

function fold(text: string, { matchCase, variants }: Query): Folded {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of text) {
    // Canonical decomposition: a precomposed क़ and क with a nukta are one letter in Unicode (TR15).
    let unit = letter.normalize('NFD');
    if (!matchCase) unit = unit.toLowerCase();
    if (variants) unit = unit.replace(PASSED_OVER, '');
    folded += unit;
    for (let i = 0; i < unit.length; i += 1) at.push(place);
    place += letter.length;
  }
  at.push(text.length);
  return { text: folded, at };
}

/** Signs of a word: in Indic scripts vowel signs and joiners are part of it as letters are. */
const IN_WORD = /[\p{L}\p{M}\p{N}_\u200c\u200d]/u;
const isInWord = (letter: string): boolean => IN_WORD.test(letter);

const letterBefore = (text: string, place: number): string =>
  [...text.slice(Math.max(0, place - 2), place)].at(-1) ?? '';
const letterAt = (text: string, place: number): string => {
  const code = text.codePointAt(place);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** Accents that combine with the letter before: a letter is not found without its own. */
const ACCENT = /^[\u0300-\u036f]/;

/** The function that finds a query in texts, from left to right, no two overlapping. A query that says nothing finds nothing. */
export function matcher(query: Query): (text: string) => Range[] {
  const find = matchers([query.text], query);
  return (text) => find(text)(0);
}

/** The same for many words, by their number: a text is folded once, however many are looked for in it. */
export function matchers(
  words: readonly string[],
  how: Omit<Query, 'text'>,
): (text: string) => (word: number) => Range[] {
  const query = { ...how, text: '' };
  const wanted = words.map((word) => fold(word, query).text);
  return (text) => {
    const folded = fold(text, query);
    return (word) => rangesOf(wanted[word] ?? '', text, folded, how.wholeWord);
  };
}

function rangesOf(wanted: string, text: string, { text: folded, at }: Folded, wholeWord: boolean): Range[] {
  const found: Range[] = [];
  for (let i = wanted ? folded.indexOf(wanted) : -1; i >= 0; ) {
    const after = i + wanted.length;
    const range = { start: at[i] ?? 0, end: at[after] ?? text.length };
    // A match begins and ends between letters of the original.
    const isWhole = at[i - 1] !== range.start && at[after - 1] !== range.end;
    const isIt = isWhole && !ACCENT.test(text.slice(range.end)) && (!wholeWord || standsAlone(text, range));
    if (isIt) found.push(range);
    i = folded.indexOf(wanted, isIt ? after : i + 1);
  }
  return found;
}

const standsAlone = (text: string, { start, end }: Range): boolean =>
  !isInWord(letterBefore(text, start)) && !isInWord(letterAt(text, end));
