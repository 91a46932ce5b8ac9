/**
 * Finds the words and phrases of a list in a text: as whole words, capital or
 * small, with or without the dot below (क़ and क), with a hyphen or a space
 * between, and with letters blotted out (f**k). A text is read once, however
 * long the list is.
 */
import { sameLetters } from '../../course/find/match.ts';

export interface FoundWord {
  /** As it stands in the list. */
  readonly listed: string;
  /** Place in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/** Letters with their marks; what people put in the place of letters counts as one. */
const WORD = /[\p{L}\p{M}\p{N}*@#$\u200c\u200d]+/gu;
/** What may stand between the words of a phrase. A full stop or a comma ends it. */
const GAP = /^[ \u00a0\n'’-]+$/;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    letters: sameLetters(word),
    start: index,
    end: index + word.length,
  }));
const keyOf = (words: readonly Word[]): string => words.map(({ letters }) => letters).join(' ');

/** The function that finds the entries of a list in a text, from left to right, the longest at each place. */
export function wordFinder(list: readonly string[]): (text: string) => FoundWord[] {
  let prepared: ((text: string) => FoundWord[]) | undefined;
  return (text) => {
    // Not before there is a text: most checks of a package need few of the lists.
    prepared ??= finderIn(list);
    return prepared(text);
  };
}

function finderIn(list: readonly string[]): (text: string) => FoundWord[] {
  const entries = list.map((entry) => ({ entry, words: wordsOf(entry) }));
  const byKey = new Map(entries.map(({ entry, words }) => [keyOf(words), entry]));
  const longest = Math.max(1, ...entries.map(({ words }) => words.length));
  const single = entries.filter(({ words }) => words.length === 1);
  const behindBlots = (word: Word): string | undefined => {
    const pattern = blotted(word.letters);
    return pattern && single.find(({ words }) => pattern.test(words[0]?.letters ?? ''))?.entry;
  };
  return (text) => {
    const words = wordsOf(text);
    const found: FoundWord[] = [];
    for (let i = 0; i < words.length; ) {
      const run = runAt(text, words, i, longest);
      const match = longestOf(run, byKey);
      const [first] = run;
      const listed = match?.entry ?? (first && behindBlots(first));
      const last = run[(match?.length ?? 1) - 1];
      if (listed && first && last) found.push({ listed, start: first.start, end: last.end });
      i += match?.length ?? 1;
    }
    return found;
  };
}

/** Words from the i-th on that could be one phrase, `most` at most. */
function runAt(text: string, words: readonly Word[], i: number, most: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(i, i + most)) {
    const before = run.at(-1);
    if (before && !GAP.test(text.slice(before.end, word.start))) break;
    run.push(word);
  }
  return run;
}

function longestOf(
  run: readonly Word[],
  byKey: ReadonlyMap<string, string>,
): { readonly entry: string; readonly length: number } | undefined {
  for (let length = run.length; length > 0; length -= 1) {
    const entry = byKey.get(keyOf(run.slice(0, length)));
    if (entry !== undefined) return { entry, length };
  }
  return undefined;
}

const BLOTS = '*@#$';
const isBlot = (letter: string): boolean => BLOTS.includes(letter);

/** What a word of four letters or more with blots may stand for: its first letter is kept, and at least half of all. */
function blotted(letters: string): RegExp | undefined {
  const all = [...letters];
  const blots = all.filter(isBlot).length;
  if (blots === 0 || all.length < 4 || blots * 2 > all.length || isBlot(all[0] ?? '')) return undefined;
  return new RegExp(`^${all.map((letter) => (isBlot(letter) ? '.' : letter)).join('')}$`, 'u');
}
