/// <reference path="./temml.d.ts" />
/**
 * Sets a formula that an author wrote in TeX: as MathML, which browsers draw
 * and screen readers read without a script in the page, or else says what is
 * wrong with it.
 */
import temml, { type Built } from 'temml';
import { type Html, htmlText } from '../html.ts';
import { type FormulaFault, faultOf } from './fault.ts';
import { writeMathml } from './mathml.ts';

/** Letters of a formula; one that is longer is not set. */
export const MAX_TEX = 2000;

/** A formula as it is drawn, and the letters in it; or why it cannot be. */
export type SetFormula =
  | { readonly mathml: (alt: string) => Html; readonly text: string }
  | { readonly fault: FormulaFault };

/** Formulas are strangers' too: no links, and an end to spaces and to what one command stands for. */
const OPTIONS = {
  displayMode: true,
  throwOnError: true,
  trust: false,
  maxSize: [20, 240],
  maxExpand: 500,
} as const;

/** Those set lately: a page is written, counted and checked with every change, and its formulas seldom change. */
const known = new Map<string, SetFormula>();
const KEPT = 500;

/** Sets a formula; never throws. A text that is only spaces is a formula that shows nothing. */
export function setFormula(tex: string): SetFormula {
  const before = known.get(tex);
  if (before) return before;
  const set = make(tex);
  if (known.size >= KEPT) known.clear();
  known.set(tex, set);
  return set;
}

/** Colours that some page would swallow, links inside a page, and definitions, with which few letters become many. */
const REFUSED =
  /\\(?:(?:text|define|f)?color(?:box)?|(?:eq)?ref|label|[egx]?def|let|futurelet|(?:re)?newcommand|providecommand|DeclareMathOperator)(?![a-zA-Z])/;

function make(tex: string): SetFormula {
  if (tex.length > MAX_TEX) return { fault: { key: 'too-long', data: { most: MAX_TEX } } };
  const refused = REFUSED.exec(tex);
  if (refused) {
    const place = { start: refused.index, end: refused.index + refused[0].length };
    return { fault: { key: 'not-allowed', data: { piece: refused[0] }, place } };
  }
  try {
    const tree = temml.__renderToMathMLTree(htmlText(tex), OPTIONS);
    // Once through, so that what cannot be written is a fault and not a surprise on the page.
    writeMathml(tree, '');
    return { mathml: (alt) => writeMathml(tree, alt), text: lettersOf(tree) };
  } catch (error) {
    return { fault: faultOf(tex, error) };
  }
}

const lettersOf = ({ text = '', children = [] }: Built): string => text + children.map(lettersOf).join('');
