/**
 * Where a text stops being JSON (RFC 8259). JSON.parse finds the same place
 * but tells it only sometimes, and in words that change between versions.
 */

const SPACE = /[ \t\r\n]*/y;
const NAME = /true|false|null/y;
/** As much of a name as is well begun: the fault is behind it. */
const NAME_START = /t(?:r(?:u)?)?|f(?:a(?:l(?:s)?)?)?|n(?:u(?:l)?)?/y;
const DIGITS = /\d+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ESCAPE_START = /\\(?:u[0-9a-fA-F]{0,3})?/y;

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next';

/**
 * Offset of the first character that cannot continue a JSON text, in UTF-16
 * code units; the text's length when it ends too soon, or has no fault.
 * Goes through the text once and does not recurse, whatever is nested in it.
 */
export function faultOffset(text: string): number {
  let at = 0;
  /** '{' and '[' that are open, the innermost last. */
  const open: string[] = [];
  let wanted: Wanted = 'value';

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  /** Goes past a string, or as far into it as it is one. */
  const skipString = (): boolean => {
    if (text[at] !== '"') return false;
    at += 1;
    for (;;) {
      const c = text[at];
      if (c === undefined || c < ' ') return false;
      if (c === '\\') {
        if (skip(ESCAPE)) continue;
        skip(ESCAPE_START);
        return false;
      }
      at += 1;
      if (c === '"') return true;
    }
  };
  /** Goes past a number, or as far into it as it is one (section 6). */
  const skipNumber = (): boolean => {
    skip(/-/y);
    if (!skip(/0|[1-9]\d*/y)) return false;
    if (skip(/\./y) && !skip(DIGITS)) return false;
    return !skip(/[eE][+-]?/y) || skip(DIGITS);
  };
  const skipName = (): boolean => {
    if (skip(NAME)) return true;
    skip(NAME_START);
    return false;
  };
  const close = (): void => {
    at += 1;
    open.pop();
    wanted = 'next';
  };

  for (;;) {
    skip(SPACE);
    const c = text[at];
    const isObject = open.at(-1) === '{';
    switch (wanted) {
      case 'next':
        if (open.length > 0 && c === (isObject ? '}' : ']')) close();
        else if (open.length > 0 && c === ',') {
          at += 1;
          wanted = isObject ? 'key' : 'value';
        } else return at;
        break;
      case 'key':
      case 'key-or-end':
        if (wanted === 'key-or-end' && c === '}') close();
        else if (skipString()) wanted = 'colon';
        else return at;
        break;
      case 'colon':
        if (c !== ':') return at;
        at += 1;
        wanted = 'value';
        break;
      case 'value':
      case 'value-or-end':
        if (c === '{' || c === '[') {
          at += 1;
          open.push(c);
          wanted = c === '{' ? 'key-or-end' : 'value-or-end';
        } else if (wanted === 'value-or-end' && c === ']') close();
        else if (c === '"' ? skipString() : /[-\d]/.test(c ?? '') ? skipNumber() : skipName())
          wanted = 'next';
        else return at;
    }
  }
}
