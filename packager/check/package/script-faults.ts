/**
 * Whether a browser can read a script at all. Of a classic script the engine's own
 * parser says so (ECMA-262, 17: a script with an early error is never run): the text
 * is compiled and thrown away, nothing of it runs. It compiles no modules without
 * being told to at its start; of these acorn says it.
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
/** Imports that some browsers know and acorn does not. */
const NEWER_IMPORT = /\bimport\s+$/;

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

/** The fault for which no browser runs a module; undefined where it can be read. */
export async function moduleFault(code: string): Promise<ScriptFault | undefined> {
  const { parse } = await import('acorn');
  try {
    parse(code, { sourceType: 'module', ecmaVersion: 'latest' });
    return undefined;
  } catch (error) {
    if (!isAcornFault(error) || UNFILLED.test(code)) return undefined;
    if (
      NEWER_IMPORT.test(
        code.slice(Math.max(0, error.pos - 20), error.pos).replace(/(?:defer|source)\s*$/, ''),
      )
    )
      return undefined;
    const { line, column } = error.loc;
    return { line, column: column + 1, said: error.message.replace(/ \(\d+:\d+\)$/, '') };
  }
}

/** What acorn throws: a SyntaxError that knows its place. */
type AcornFault = SyntaxError & { readonly pos: number; readonly loc: { line: number; column: number } };
const isAcornFault = (error: unknown): error is AcornFault =>
  error instanceof SyntaxError && 'pos' in error && 'loc' in error;
