/** Formulas: what is set is MathML and nothing else, what cannot be set is told, and nothing an author writes breaks a page. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../packager/course/formula/fault.ts';
import { MAX_TEX, type SetFormula, setFormula } from '../../packager/course/formula/set.ts';
import { holdsWords } from '../../packager/course/formula/words.ts';
import type { Doc } from '../../packager/course/node.ts';
import { alignedDoc } from '../../packager/course/translation/structure.ts';
import { words } from '../arbitrary/words.ts';

/** Formulas as courses have them. */
const REAL = [
  '\\text{ब्याज} = \\frac{P \\times R \\times T}{100}',
  'x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
  '\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}',
  '\\int_0^1 x^2 \\, dx = \\tfrac13',
  '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
  '|x| = \\begin{cases} x & x \\ge 0 \\\\ -x & \\text{otherwise} \\end{cases}',
  '\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}',
  '\\lim_{n \\to \\infty} \\left(1 + \\frac1n\\right)^n = e',
  '\\cancel{x} \\overline{AB} \\vec{v} \\boxed{E = mc^2}',
  '\\alpha \\le \\Omega, \\quad \\mathbb{R} \\ne \\emptyset',
  '₹\\,500 \\div 5 = 100 \\%',
  '\\ce{2H2 + O2 -> 2H2O}',
  'a < b > c & d'.replace('&', '\\&'),
  '\\rule{1em}{1em} \\tag{1}',
];

const mathmlOf = (set: SetFormula, alt = ''): string => ('mathml' in set ? String(set.mathml(alt)) : '');
const keyOf = (tex: string): string => {
  const set = setFormula(tex);
  return 'fault' in set ? set.fault.key : 'none';
};

interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML text. @throws where it is not well formed */
function elementsOf(xml: string): Seen[] {
  const seen: Seen[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => seen.push({ name, attributes }));
  parser.write(xml).close();
  return seen;
}

const SAFE =
  /^(math|m(row|i|n|o|text|space|frac|sqrt|root|table|tr|td|style|padded|phantom|enclose|s)|m(sub|sup|subsup|under|over|underover|multiscripts)|mprescripts|none)$/;

function expectSafe(xml: string): void {
  for (const { name, attributes } of elementsOf(xml)) {
    expect(name).toMatch(SAFE);
    expect(Object.keys(attributes).join()).not.toMatch(/href|src|^on|,on|\bid\b/);
    expect(attributes.style ?? '').not.toMatch(/url|expression|position|@/i);
  }
}

test.each(REAL)('%s is set as well-formed MathML that holds nothing else', (tex) => {
  const set = setFormula(tex);
  expect('fault' in set && set.fault).toBe(false);
  expectSafe(mathmlOf(set, 'a "b" <c>'));
  expect(elementsOf(mathmlOf(set, 'a "b" <c>'))[0]).toMatchObject({
    name: 'math',
    attributes: { xmlns: 'http://www.w3.org/1998/Math/MathML', display: 'block', alttext: 'a "b" <c>' },
  });
  expect(mathmlOf(set)).not.toContain('alttext');
});

test('the letters of a formula are found in it, whatever it is typed with', () => {
  const set = setFormula('\\text{Rate} = x^2');
  expect('text' in set && set.text).toBe('Rate=x2');
});

test.each([
  ['\\frac{a}{b', 'brace-open', '{', 8],
  ['a}', 'brace-extra', '}', 1],
  ['\\sqrt[3', 'bracket-open', '\\sqrt', 0],
  ['1 + \\fraction{1}{2}', 'unknown-command', '\\fraction', 4],
  ['\\begin{table} a \\end{table}', 'unknown-environment', 'table', 6],
  ['\\begin{matrix} a \\end{pmatrix}', 'ends-differ', '\\end', 17],
  ['\\begin{matrix} a', 'begin-alone', '\\begin', 0],
  ['\\end{matrix}', 'end-alone', '\\end', 0],
  ['\\left( a', 'left-alone', '\\left', 0],
  ['a \\right)', 'right-alone', '\\right', 2],
  ['x^2^3', 'two-powers', '^', 3],
  ['x_1_2', 'two-indices', '_', 3],
  ['x^', 'part-missing', '^', 1],
  ['\\frac', 'part-missing', '\\frac', 0],
  ['a & b', 'column-outside', '&', 2],
  ['$a$', 'dollar', '$', 0],
  ['\\left x a \\right)', 'no-delimiter', 'x', 6],
  ['#', 'no-such-sign', '#', 0],
  ['\\rule{1zz}{1em}', 'no-length', '{', 5],
  ['\\includegraphics{a.png}', 'not-allowed', '\\includegraphics', 0],
  ['\\color{red} x', 'not-allowed', '\\color', 0],
  ['a \\ref{b}', 'not-allowed', '\\ref', 2],
  ['\\def\\x{\\x\\x}\\x', 'not-allowed', '\\def', 0],
])('%s cannot be set: %s', (tex, key, piece, start) => {
  const set = setFormula(tex);
  if (!('fault' in set)) throw new Error('it was set');
  expect([set.fault.key, set.fault.data?.piece, set.fault.place?.start]).toEqual([key, piece, start]);
});

describe('a formula of a stranger', () => {
  test('is not set beyond a size', () => {
    expect(keyOf('x'.repeat(MAX_TEX))).toBe('none');
    expect(keyOf('x'.repeat(MAX_TEX + 1))).toBe('too-long');
    expect(keyOf('\\iff '.repeat(390))).toBe('too-much');
  });

  test('reaches no address and moves nothing off its page', () => {
    expect(keyOf('\\href{https://example.in}{x}')).toBe('unknown-command');
    expect(keyOf('\\url{https://example.in}')).not.toBe('none');
    expect(keyOf('\\htmlStyle{position:fixed}{x}')).not.toBe('none');
    expect(mathmlOf(setFormula('\\hspace{9000em} x \\kern{-9000em}'))).not.toMatch(/9000/);
  });

  test('whatever it is, it is set safely or has a fault with its place in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...REAL, '{', '}', '\\frac', '\\sqrt[', '^', '_', '&', '\\\\', '\\left(', '\\right)'),
      fc.constantFrom('\\begin{matrix}', '\\end{matrix}', '\\text{', '\\color{red}', '$', '#', '%', '<', '"'),
      words,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const tex = pieces.join(' ');
        const set = setFormula(tex);
        if ('mathml' in set) expectSafe(mathmlOf(set, 'a'));
        else expect(set.fault.place?.end ?? 0).toBeLessThanOrEqual(tex.length);
      }),
      { numRuns: 300 },
    );
  });

  test('is told in words of temml where ours do not fit', () => {
    expect(faultOf('a', new Error(' Something new at position 1: \na\u0332'))).toEqual({
      key: 'not-understood',
      detail: 'Something new at position 1:',
    });
  });
});

test('a translation begins with the formulas that hold no words, and without those that do', () => {
  expect(holdsWords('\\text{Rate} = x')).toBe(true);
  expect(holdsWords('दर = x')).toBe(true);
  expect(holdsWords('\\alpha = \\frac{P}{100}')).toBe(false);
  const block = (id: string, tex: string) => ({ type: 'formula', attrs: { id, tex, alt: 'said' } });
  const source: Doc = { type: 'doc', content: [block('a', 'x^2'), block('b', '\\text{Rate}')] };
  expect(alignedDoc(source, undefined).content.map(({ attrs }) => [attrs?.tex, attrs?.alt])).toEqual([
    ['x^2', ''],
    ['', ''],
  ]);
});
