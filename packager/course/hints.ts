/**
 * Slips of the hand in a line of text that a person sees at once when shown:
 * a word written twice, two spaces, letters of two scripts in one word, a full
 * stop after Hindi. Suggestions to the author, never findings.
 */
export type HintKind =
  | 'doubled-word'
  | 'double-space'
  | 'mixed-script'
  | 'stop-for-danda'
  | 'space-before-stop';

export interface Hint {
  readonly kind: HintKind;
  /** Place in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands there instead when it is mended; absent where only a person can say. */
  readonly fix?: string;
}

const WORD = /[\p{L}\p{M}\u200c\u200d]+/gu;

/** Words that Hindi writes twice on purpose (धीरे-धीरे, कभी कभी) are many; only these small ones never are. */
const NEVER_TWICE_HI = /^(का|की|के|को|से|में|पर|ने|है|हैं|था|थे|थी|और|या|कि|तो|भी|ही|एवं|तथा)$/u;
/** English that may stand twice: "that that", "had had", "is is". */
const MAY_TWICE_EN = new Set([
  'that',
  'had',
  'is',
  'was',
  'do',
  'very',
  'so',
  'no',
  'bye',
  'far',
  'long',
  'many',
]);

/** Letters that Devanagari and Latin share nothing of; a word with both was typed with a wrong keyboard. */
const DEVANAGARI = /\p{Script=Devanagari}/u;
const LATIN = /\p{Script=Latin}/u;

/** All hints of one line of text, from left to right. */
export function hintsIn(text: string): Hint[] {
  return [...doubled(text), ...spaces(text), ...mixed(text), ...stops(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function* doubled(text: string): Generator<Hint> {
  let before: RegExpExecArray | undefined;
  for (const word of text.matchAll(WORD)) {
    const gap = before ? text.slice(before.index + before[0].length, word.index) : '';
    if (before && /^[ \u00a0\n]+$/.test(gap) && isSlip(before[0], word[0])) {
      const start = before.index + before[0].length;
      yield { kind: 'doubled-word', start, end: word.index + word[0].length, fix: '' };
    }
    before = word;
  }
}

function isSlip(one: string, two: string): boolean {
  if (one.toLowerCase() !== two.toLowerCase()) return false;
  if (DEVANAGARI.test(one)) return NEVER_TWICE_HI.test(one);
  // "Pune Pune", "PUC PUC": names and abbreviations may be said twice.
  return LATIN.test(one) && one.length > 1 && two === two.toLowerCase() && !MAY_TWICE_EN.has(two);
}

function* spaces(text: string): Generator<Hint> {
  for (const { index, 0: found } of text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g))
    yield { kind: 'double-space', start: index, end: index + found.length, fix: ' ' };
  for (const { index, 0: found } of text.matchAll(/(?<=[\p{L}\p{M}\p{N})])[ \u00a0]+(?=[,;।!?](?:\s|$))/gu))
    yield { kind: 'space-before-stop', start: index, end: index + found.length, fix: '' };
}

function* mixed(text: string): Generator<Hint> {
  for (const { index, 0: word } of text.matchAll(WORD))
    if (DEVANAGARI.test(word) && LATIN.test(word))
      yield { kind: 'mixed-script', start: index, end: index + word.length };
}

/** A full stop that ends a sentence of Devanagari. मि., डॉ. and other short forms keep theirs. */
function* stops(text: string): Generator<Hint> {
  for (const { index, 0: found } of text.matchAll(
    /[\p{Script=Devanagari}\u200c\u200d]+\.(?=\s+\p{L}|\s*$)/gu,
  )) {
    const word = found.slice(0, -1);
    if (SHORT_FORMS.test(word)) continue;
    const at = index + word.length;
    yield { kind: 'stop-for-danda', start: at, end: at + 1, fix: '।' };
  }
}
const SHORT_FORMS = /^(मि|घं|से|डॉ|प्रो|श्री|कि|मी|रु|सं|पृ|क्र|ई|पू)$/u;
