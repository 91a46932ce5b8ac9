/** What the palette of a formula offers: pieces of TeX, and where writing goes on in them. */
import type { Key } from '../words.tsx';

/** What an empty field shows. */
export const EXAMPLE = '\\frac{a}{b}';

export interface Piece {
  readonly name: Key;
  /** The text around the words that were chosen; writing goes on between the two. */
  readonly before: string;
  readonly after: string;
  /** Drawn on its button. */
  readonly shown: string;
}

export const PIECES: readonly Piece[] = [
  { name: 'formula-fraction', before: '\\frac{', after: '}{}', shown: '\\frac{a}{b}' },
  { name: 'formula-root', before: '\\sqrt{', after: '}', shown: '\\sqrt{a}' },
  { name: 'formula-power', before: '^{', after: '}', shown: 'a^n' },
  { name: 'formula-index', before: '_{', after: '}', shown: 'a_n' },
  { name: 'formula-sum', before: '\\sum_{', after: '}^{}', shown: '\\textstyle\\sum' },
  { name: 'formula-integral', before: '\\int_{', after: '}^{}', shown: '\\textstyle\\int' },
  { name: 'formula-brackets', before: '\\left( ', after: ' \\right)', shown: '(a)' },
  {
    name: 'formula-matrix',
    before: '\\begin{pmatrix} ',
    after: ' & \\\\ & \\end{pmatrix}',
    shown: '\\begin{smallmatrix} a & b \\\\ c & d \\end{smallmatrix}',
  },
  {
    name: 'formula-cases',
    before: '\\begin{cases} ',
    after: ' & \\\\ & \\end{cases}',
    shown: '\\{',
  },
  { name: 'formula-words', before: '\\text{', after: '}', shown: '\\text{abc}' },
];

/** A sign by its command. */
export interface Sign {
  readonly sign: string;
  readonly tex: string;
  readonly name: Key;
}

export const SIGNS: readonly Sign[] = [
  { sign: '×', tex: '\\times', name: 'char-times' },
  { sign: '÷', tex: '\\div', name: 'char-divided' },
  { sign: '±', tex: '\\pm', name: 'char-plus-minus' },
  { sign: '≤', tex: '\\le', name: 'char-at-most' },
  { sign: '≥', tex: '\\ge', name: 'char-at-least' },
  { sign: '≠', tex: '\\ne', name: 'char-not-equal' },
  { sign: '≈', tex: '\\approx', name: 'char-about' },
  { sign: '∞', tex: '\\infty', name: 'char-infinity' },
  { sign: '→', tex: '\\to', name: 'char-right' },
  { sign: '⇒', tex: '\\Rightarrow', name: 'char-follows' },
  { sign: '°', tex: '^\\circ', name: 'char-degree' },
  { sign: '%', tex: '\\%', name: 'char-percent' },
];

/** Greek letters; their commands are their names. */
export const GREEK: readonly (readonly [sign: string, tex: string])[] = [
  ['α', '\\alpha'],
  ['β', '\\beta'],
  ['γ', '\\gamma'],
  ['δ', '\\delta'],
  ['ε', '\\varepsilon'],
  ['η', '\\eta'],
  ['θ', '\\theta'],
  ['λ', '\\lambda'],
  ['μ', '\\mu'],
  ['π', '\\pi'],
  ['ρ', '\\rho'],
  ['σ', '\\sigma'],
  ['τ', '\\tau'],
  ['φ', '\\varphi'],
  ['χ', '\\chi'],
  ['ω', '\\omega'],
  ['Γ', '\\Gamma'],
  ['Δ', '\\Delta'],
  ['Θ', '\\Theta'],
  ['Λ', '\\Lambda'],
  ['Π', '\\Pi'],
  ['Σ', '\\Sigma'],
  ['Φ', '\\Phi'],
  ['Ω', '\\Omega'],
];

/** What a field holds: its text and what is chosen in it. */
export interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a piece around what is chosen. Writing goes on inside it where nothing
 * was chosen, else in its next empty part, else behind it.
 */
export function withPiece({ text, start, end }: Written, before: string, after: string): Written {
  const chosen = text.slice(start, end);
  const whole = `${before}${chosen}${after}`;
  const next = chosen ? (after.includes('{}') ? after.indexOf('{}') + 1 : after.length) : 0;
  const at = start + before.length + chosen.length + next;
  return { text: text.slice(0, start) + whole + text.slice(end), start: at, end: at };
}

/** Puts a command where writing is, with the space that keeps the next letter from becoming part of it. */
export function withSign({ text, start, end }: Written, tex: string): Written {
  const put = /[a-zA-Z]$/.test(tex) ? `${tex} ` : tex;
  return {
    text: text.slice(0, start) + put + text.slice(end),
    start: start + put.length,
    end: start + put.length,
  };
}
