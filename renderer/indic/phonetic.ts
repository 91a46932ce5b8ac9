/** Roman letters to Indic ones, a word at a time: consonants join by halant, vowels after them become signs. */
import { commonWord } from './common-words.ts';
import { type PhoneticTable, phoneticTable } from './phonetic-table.ts';
import type { Script } from './scripts.ts';

/** What stands before the word: nothing it joins, a consonant that a vowel can join, or one with its halant. */
export type Start = 'word' | 'consonant' | 'halant';

interface Piece {
  readonly kind: 'vowel' | 'consonant' | 'mark' | 'break' | 'other';
  readonly roman: string;
}

/** The longest Roman letters of a table. */
const LONGEST = 3;

function* piecesOf(roman: string, table: PhoneticTable): Generator<Piece> {
  for (let at = 0; at < roman.length; ) {
    const piece = pieceAt(roman, at, table);
    yield piece;
    at += piece.roman.length;
  }
}

function pieceAt(word: string, at: number, table: PhoneticTable): Piece {
  for (let n = Math.min(LONGEST, word.length - at); n > 0; n -= 1) {
    const roman = word.slice(at, at + n);
    if (table.vowels.has(roman)) return { kind: 'vowel', roman };
    if (table.consonants.has(roman)) return { kind: 'consonant', roman };
    if (table.marks.has(roman)) return { kind: 'mark', roman };
  }
  const roman = word[at] ?? '';
  // An underscore keeps apart what would be read together.
  return { kind: roman === '_' && at > 0 ? 'break' : 'other', roman };
}

/** Written gy, said and spelt ज्ञ: at the start of a word and before a long a. */
const spelt = (roman: string): string => roman.replace(/^gy(?=[aeiou])|gy(?=aa|A)/g, 'GY');
/** Pronouns keep their n apart from the k that follows: उनका, इनके, जिनकी. */
const kept = (roman: string): string => roman.replace(/^((?:u|i|ji|ki)n)(?=k)/, '$1_');
/** Before a consonant of the ट row the hiss is ष. */
const hissed = (roman: string): string => roman.replace(/(?<!S)sh(?=[TN])/g, 'Sh');

/**
 * A word in the script of a language.
 * @param roman what was typed, as it was typed
 * @param start what it follows; with 'halant' the answer begins with that halant or what became of it
 */
export function transliterate(roman: string, lang: string, script: Script, start: Start = 'word'): string {
  if (script.id === 'arab') return roman;
  const whole = start === 'word' ? commonWord(roman, lang) : undefined;
  if (whole !== undefined) return whole.normalize('NFC');
  const table = phoneticTable(lang, script);
  let out = '';
  /** The consonant that waits for its vowel; empty when none does. */
  let waiting = start === 'halant' ? 'halant' : '';
  let canTakeSign = start !== 'word';
  let isFirst = start === 'word';
  const own = lang === 'hi' && start === 'word' ? kept(roman) : roman;
  const shown = script.id === 'deva' || script.id === 'gujr' ? hissed(spelt(own)) : own;
  for (const piece of piecesOf(shown, table)) {
    if (piece.kind === 'vowel') {
      const vowel = table.vowels.get(piece.roman);
      out += (canTakeSign ? vowel?.sign : vowel?.letter) ?? '';
      canTakeSign = false;
      waiting = '';
    } else if (piece.kind === 'consonant') {
      const letter = table.consonants.get(piece.roman) ?? '';
      if (waiting) out = joined(out, waiting, piece.roman, letter, table, script);
      else out += script.id === 'taml' && piece.roman === 'n' && isFirst ? '\u0ba8' : letter;
      waiting = piece.roman;
      canTakeSign = true;
    } else {
      if (piece.kind === 'other') out = closed(out, waiting, table) + piece.roman;
      else if (waiting === 'halant') out = table.halant;
      if (piece.kind === 'mark') out += nasalOf(table.marks.get(piece.roman) ?? '', out, script);
      waiting = '';
      canTakeSign = false;
    }
    isFirst = false;
  }
  return closed(out, waiting, table).normalize('NFC');
}

/** The end of a word: what a consonant without a vowel becomes there. */
function closed(out: string, waiting: string, table: PhoneticTable): string {
  if (!waiting) return out;
  if (waiting === 'halant') return table.halant;
  const chillu = table.chillus.get(waiting);
  if (chillu && out.length > 1) return out.slice(0, -1) + chillu;
  return table.halantAtEnd ? out + table.halant : out;
}

/** Below what stands before them Punjabi writes only these; other consonants stand side by side. */
const GURMUKHI_BELOW = /^[hrvw]$/;

/** A consonant after one that has no vowel. */
function joined(
  out: string,
  before: string,
  roman: string,
  letter: string,
  table: PhoneticTable,
  script: Script,
): string {
  const dot = table.dotBefore.get(before + roman);
  // At the start of a word there is nothing for the dot to stand on.
  if (dot && out.length > 1) {
    const head = out.slice(0, -1);
    if (script.id === 'taml') return head + dot + table.halant + letter;
    return head + nasalOf(dot, head, script) + letter;
  }
  if (script.id !== 'guru') return out + table.halant + letter;
  if (GURMUKHI_BELOW.test(roman)) return out + table.halant + letter;
  // A doubled consonant is the addak and one consonant.
  if (before === roman && out.length > 0) return `${out.slice(0, -1)}\u0a71${letter}`;
  return out + letter;
}

/** Punjabi has two signs for a nasal: tippi on short vowels, bindi on the others. */
function nasalOf(mark: string, before: string, script: Script): string {
  if (script.id !== 'guru' || mark !== '\u0a02') return mark;
  return /[\u0a15-\u0a39\u0a59-\u0a5e\u0a05\u0a07\u0a3f\u0a41\u0a42]$/.test(before) ? '\u0a70' : mark;
}
