/**
 * Tells code from comments and literals in a script, in one pass. This is no
 * parser: whether a slash divides or begins a regular expression is judged by
 * what stands before it, as highlighters do.
 */
export type Literal = 'comment' | 'string' | 'template' | 'regexp';

export interface LiteralSpan {
  readonly kind: Literal;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A value ends here, so a slash after it divides. */
const ENDS_VALUE = /[\w$)\]}'"`]/;
/** Words after which an operand stands, although they end like a name. */
const BEFORE_OPERAND = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/;

/** Every comment and literal of a script, in order. An unfinished one ends with its line or the text. */
export function* literalsOf(code: string): Generator<LiteralSpan> {
  /** Index of the last character of code that is no space. */
  let last = -1;
  for (let i = 0; i < code.length; i++) {
    const char = code[i];
    const span = literalAt(code, i, last);
    if (span) {
      yield span;
      if (span.kind !== 'comment') last = span.end - 1;
      i = span.end - 1;
    } else if (char !== ' ' && char !== '\n' && char !== '\t' && char !== '\r') last = i;
  }
}

function literalAt(code: string, start: number, last: number): LiteralSpan | undefined {
  const char = code[start];
  if (char === '"' || char === "'") return { kind: 'string', start, end: endOf(code, start, char, false) };
  if (char === '`') return { kind: 'template', start, end: endOf(code, start, char, true) };
  if (char !== '/') return undefined;
  const next = code[start + 1];
  if (next === '/') return { kind: 'comment', start, end: indexOrEnd(code, '\n', start) };
  if (next === '*') return { kind: 'comment', start, end: indexOrEnd(code, '*/', start + 2, 2) };
  return divides(code, last) ? undefined : { kind: 'regexp', start, end: endOfRegexp(code, start) };
}

const indexOrEnd = (code: string, mark: string, from: number, length = 0): number => {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at + length;
};

/** Just after the closing quote; at the line's end where there is none. */
function endOf(code: string, start: number, quote: string, lines: boolean): number {
  for (let i = start + 1; i < code.length; i++) {
    const char = code[i];
    if (char === '\\') i++;
    else if (char === quote) return i + 1;
    else if (char === '\n' && !lines) return i;
  }
  return code.length;
}

/** A slash inside brackets does not end a regular expression. */
function endOfRegexp(code: string, start: number): number {
  let inClass = false;
  for (let i = start + 1; i < code.length; i++) {
    const char = code[i];
    if (char === '\\') i++;
    else if (char === '\n') return i;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return i + 1;
  }
  return code.length;
}

function divides(code: string, last: number): boolean {
  if (last < 0 || !ENDS_VALUE.test(code[last] ?? '')) return false;
  return !BEFORE_OPERAND.test(code.slice(Math.max(0, last - 10), last + 1));
}

/** The code with those of its literals that are of these kinds blanked out; every place stays where it was. */
export function blanked(code: string, literals: readonly LiteralSpan[], kinds: ReadonlySet<Literal>): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { kind, start, end } of literals) {
    if (!kinds.has(kind)) continue;
    // Line by line: a slide kept as one literal has millions of letters.
    const blank = code.slice(start, end).replace(/[^\n]+/g, ({ length }) => ' '.repeat(length));
    parts.push(code.slice(copied, start), blank);
    copied = end;
  }
  parts.push(code.slice(copied));
  return parts.join('');
}
