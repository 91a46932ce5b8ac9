/** Signs that keyboards lack, by what people call them; the names are words of the app. */
import { create } from 'zustand';
import { UI_LANGS } from '../packager/course/words.ts';
import { type Key, sayIn } from './words.tsx';

export interface Character {
  readonly sign: string;
  readonly name: Key;
  /** Shown in its place where the sign itself cannot be seen. */
  readonly shown?: string;
}

/** In the order they are offered: what Indian offices write most comes first. */
export const CHARACTERS: readonly Character[] = [
  { sign: '₹', name: 'char-rupee' },
  { sign: '।', name: 'char-danda' },
  { sign: '॥', name: 'char-double-danda' },
  { sign: '॰', name: 'char-abbreviation' },
  { sign: String.fromCodePoint(0x93d), name: 'char-avagraha' },
  { sign: String.fromCodePoint(0x950), name: 'char-om' },
  { sign: '\u093c', name: 'char-nukta', shown: '◌\u093c' },
  { sign: '\u0901', name: 'char-candrabindu', shown: '◌\u0901' },
  { sign: '\u0945', name: 'char-candra-e', shown: '◌\u0945' },
  { sign: '\u0949', name: 'char-candra-o', shown: '◌\u0949' },
  { sign: '\u094d', name: 'char-halant', shown: '◌\u094d' },
  { sign: '\u200d', name: 'char-zwj', shown: 'ZWJ' },
  { sign: '\u200c', name: 'char-zwnj', shown: 'ZWNJ' },
  { sign: '\u00a0', name: 'char-nbsp', shown: 'NBSP' },
  { sign: '–', name: 'char-en-dash' },
  { sign: '—', name: 'char-em-dash' },
  { sign: '…', name: 'char-ellipsis' },
  { sign: '“', name: 'char-quote-open' },
  { sign: '”', name: 'char-quote-close' },
  { sign: '‘', name: 'char-single-open' },
  { sign: '’', name: 'char-single-close' },
  { sign: '•', name: 'char-bullet' },
  { sign: '·', name: 'char-middle-dot' },
  { sign: '§', name: 'char-section' },
  { sign: '¶', name: 'char-pilcrow' },
  { sign: '†', name: 'char-dagger' },
  { sign: '©', name: 'char-copyright' },
  { sign: '®', name: 'char-registered' },
  { sign: '™', name: 'char-trademark' },
  { sign: '№', name: 'char-numero' },
  { sign: '✓', name: 'char-tick' },
  { sign: '✗', name: 'char-cross' },
  { sign: '→', name: 'char-right' },
  { sign: '←', name: 'char-left' },
  { sign: '↑', name: 'char-up' },
  { sign: '↓', name: 'char-down' },
  { sign: '↔', name: 'char-both-ways' },
  { sign: '⇒', name: 'char-follows' },
  { sign: '⇔', name: 'char-same-as' },
  { sign: '×', name: 'char-times' },
  { sign: '÷', name: 'char-divided' },
  { sign: '±', name: 'char-plus-minus' },
  { sign: '−', name: 'char-minus' },
  { sign: '=', name: 'char-equals' },
  { sign: '≠', name: 'char-not-equal' },
  { sign: '≈', name: 'char-about' },
  { sign: '≤', name: 'char-at-most' },
  { sign: '≥', name: 'char-at-least' },
  { sign: '√', name: 'char-root' },
  { sign: '∑', name: 'char-sum' },
  { sign: '∞', name: 'char-infinity' },
  { sign: 'π', name: 'char-pi' },
  { sign: 'Δ', name: 'char-delta' },
  { sign: 'μ', name: 'char-mu' },
  { sign: '°', name: 'char-degree' },
  { sign: '²', name: 'char-squared' },
  { sign: '³', name: 'char-cubed' },
  { sign: '½', name: 'char-half' },
  { sign: '¼', name: 'char-quarter' },
  { sign: '¾', name: 'char-three-quarters' },
  { sign: '%', name: 'char-percent' },
  { sign: '‰', name: 'char-per-mille' },
  { sign: '$', name: 'char-dollar' },
  { sign: '€', name: 'char-euro' },
  { sign: '£', name: 'char-pound' },
  { sign: '¥', name: 'char-yen' },
];

/** Signs used lately, the last one first, as long as the window is open. */
export const useRecentSigns = create<{ readonly signs: readonly string[] }>(() => ({ signs: [] }));
const RECENT = 8;

export const rememberSign = (sign: string): void =>
  useRecentSigns.setState(({ signs }) => ({
    signs: [sign, ...signs.filter((s) => s !== sign)].slice(0, RECENT),
  }));

/** Those that every word looked for fits: by name in either language, by the sign itself or its number (20b9, U+20B9). */
export function findCharacters(looked: string): readonly Character[] {
  const parts = looked.toLowerCase().normalize('NFC').split(/\s+/).filter(Boolean);
  return CHARACTERS.filter(({ sign, name }) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    const words = UI_LANGS.map((lang) => sayIn(lang)(name).toLowerCase().normalize('NFC'));
    const all = [...words, sign, `u+${number}`].join(' ');
    return parts.every((part) => all.includes(part));
  });
}
