/**
 * The InScript layout: the key's place decides, not what is printed on it
 * (IS 13194:1991, annex on the keyboard; Enhanced InScript, 2009). The same
 * places hold the same letters in every script, so one table in Devanagari
 * serves all, with what each does otherwise.
 */
import { type Script, scriptOf, toScript } from './scripts.ts';

/** What a key gives alone and with Shift; empty where the script has no such letter. */
export type Pair = readonly [plain: string, shift: string];

/** Key, letter, letter with Shift; `-` for none. */
const KEYS = `Backquote ॊ ऒ|Digit1 - ऍ|Digit2 - ॅ|Digit3 - ्र|Digit4 - र्|Digit5 - ज्ञ|Digit6 - त्र|Digit7 - क्ष|Digit8 - श्र
Minus - ः|Equal ृ ऋ|KeyQ ौ औ|KeyW ै ऐ|KeyE ा आ|KeyR ी ई|KeyT ू ऊ|KeyY ब भ|KeyU ह ङ|KeyI ग घ|KeyO द ध|KeyP ज झ
BracketLeft ड ढ|BracketRight ़ ञ|Backslash ॉ ऑ|KeyA ो ओ|KeyS े ए|KeyD ् अ|KeyF ि इ|KeyG ु उ|KeyH प फ|KeyJ र ऱ|KeyK क ख
KeyL त थ|Semicolon च छ|Quote ट ठ|KeyZ ॆ ऎ|KeyX ं ँ|KeyC म ण|KeyV न ऩ|KeyB व ऴ|KeyN ल ळ|KeyM स श|Comma - ष|Period - ।
Slash य य़`;

/** By script, then by language. */
const OTHERWISE: Readonly<Record<string, string>> = {
  beng: 'KeyB ব -|Slash য় য|KeyJ র ঢ়|BracketRight ় ঞ',
  as: 'KeyJ ৰ -|KeyB ৱ -|Slash য য়',
  guru: 'Digit3 - ੱ|Digit4 - ੴ|KeyJ ਰ ੜ|KeyX ਂ ੰ|KeyZ - ਁ|Comma - -',
  taml: 'BracketRight ஞ -|Digit8 - ஸ்ரீ',
  telu: 'BracketRight ఞ -',
  knda: 'KeyB ವ -',
  mlym: 'Digit1 - -|Digit2 - -|Backslash \u200c -|BracketRight \u200d ഞ',
};

/** The rows of a keyboard as it lies on the table. */
export const KEY_ROWS: readonly (readonly string[])[] = [
  ['Backquote', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((n) => `Digit${n}`), ...['Minus', 'Equal']],
  [...'QWERTYUIOP'].map((k) => `Key${k}`).concat('BracketLeft', 'BracketRight', 'Backslash'),
  [...'ASDFGHJKL'].map((k) => `Key${k}`).concat('Semicolon', 'Quote'),
  [...'ZXCVBNM'].map((k) => `Key${k}`).concat('Comma', 'Period', 'Slash'),
];

const SIGNS: Readonly<Record<string, string>> = {
  ...{ Backquote: '`', Minus: '-', Equal: '=', BracketLeft: '[', BracketRight: ']', Backslash: '\\' },
  ...{ Semicolon: ';', Quote: "'", Comma: ',', Period: '.', Slash: '/' },
};

/** What is printed on a key of an English keyboard. */
export const printedOn = (code: string): string => SIGNS[code] ?? code.slice(-1);

const letter = (text: string | undefined): string => (text === '-' || !text ? '' : text.normalize('NFC'));
const rowsOf = (table: string): string[][] =>
  table
    .split(/[|\n]/)
    .filter(Boolean)
    .map((row) => row.split(' '));

const known = new Map<string, ReadonlyMap<string, Pair>>();

/** What each key gives in a language; empty for one that has no InScript layout. */
export function inscript(lang: string): ReadonlyMap<string, Pair> {
  const script = scriptOf(lang);
  if (!script || script.id === 'arab') return new Map();
  const made = known.get(lang) ?? makeLayout(lang, script);
  known.set(lang, made);
  return made;
}

function makeLayout(lang: string, script: Script): ReadonlyMap<string, Pair> {
  const own = (text: string | undefined): string => toScript(letter(text), script) ?? '';
  const layout = new Map<string, Pair>(
    rowsOf(KEYS).map(([code = '', plain, shift]) => [code, [own(plain), own(shift)]]),
  );
  for (const table of [OTHERWISE[script.id], OTHERWISE[lang]])
    for (const [code = '', plain, shift] of rowsOf(table ?? ''))
      layout.set(code, [letter(plain), letter(shift)]);
  return layout;
}
