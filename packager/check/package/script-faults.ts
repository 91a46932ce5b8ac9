/**
 * Whether a browser can read a script at all. The engine's own parser says so
 * (ECMA-262, 17: a script with an early error is never run): the text is
 * compiled and thrown away, nothing of it runs.
 */
import { Script } from 'node:vm';
import type { TextPlace } from './place-in-text.ts';

export interface ScriptFault extends TextPlace {
  /** In the words of the parser. */
  readonly said: string;
}

/** A name that no script bears: the parser puts it in front of the line of a fault. */
const NAME = 'read-by-kriti';
/** What programs fill in before a browser gets the script: then it is not yet one. */
const UNFILLED = /\{\{|<%|<\?|\{%/;

/** The fault for which no browser runs a classic script; undefined where it can be read. */
export function scriptFault(code: string): ScriptFault | undefined {
  try {
    new Script(code, { filename: NAME });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError) || UNFILLED.test(code)) return undefined;
    const [head = '', , mark = ''] = (error.stack ?? '').split('\n');
    const line = Number(new RegExp(`^${NAME}:(\\d+)`).exec(head)?.[1] ?? 1);
    return { line, column: Math.max(mark.indexOf('^'), 0) + 1, said: error.message };
  }
}
