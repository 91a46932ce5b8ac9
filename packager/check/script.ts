/**
 * Scripts of a package, and what they do that a receiver asks about. This is
 * no parser: comments and literals are told from code by their marks, which is
 * enough to find a call and to pass over one that only stands in a text.
 */
import { isHtmlPath, type PackageView } from './view.ts';

export interface Script {
  readonly file: string;
  /** Where `code` starts in the file; 1-based. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

/** Script files, and scripts and event attributes inside pages. */
export async function* scriptsOf(view: PackageView): AsyncGenerator<Script> {
  for (const file of view.files.paths.filter((path) => /\.m?js$/i.test(path))) {
    const code = await view.text(file);
    if (code !== undefined) yield { file, line: 1, column: 1, code };
  }
  if (!view.files.paths.some(isHtmlPath)) return;
  for await (const page of view.htmlFiles()) {
    for (const element of page.elements) {
      const type = element.attributes.get('type') ?? '';
      if (element.name === 'script' && element.raw !== '' && SCRIPT_TYPES.test(type)) {
        yield { file: page.path, ...element.rawPlace, code: element.raw };
      }
      for (const [name, code] of element.attributes) {
        if (name.startsWith('on')) yield { file: page.path, ...element.placeOf(name), code };
      }
    }
  }
}

/** Types whose content a browser runs (HTML, 4.12.1.1); others are data. */
const SCRIPT_TYPES = /^\s*($|module|(text|application)\/(x-)?(java|ecma)script)/i;

/** A comment, a string, a template, or a regular expression where an operand may stand. */
const LITERAL =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`|(?<=(?:^|[=(,:[!&|?{};+\-*%<>~^\n]|\breturn|\btypeof)[ \t]*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g;

/** The code with every comment and literal blanked out; places stay the same. */
const withoutLiterals = (code: string): string =>
  code.replace(LITERAL, (literal) => literal.replace(/[^\n]/g, ' '));

interface Placed {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an index; 1-based. */
function placeIn(code: string, index: number): Placed {
  const before = code.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

const EVAL =
  /(?<![\w$.])(?:(?:window|self|globalThis|top)\s*\.\s*)?(eval)\s*\(|(?<![\w$.])(?:new\s+)(Function)\s*\(/g;

/** Calls of eval and new Function: the first of each kind, since a library may have hundreds. */
export function evalUses(code: string): (Placed & { name: string })[] {
  const first = new Map<string, number>();
  for (const match of withoutLiterals(code).matchAll(EVAL)) {
    const name = match[1] ? 'eval' : 'new Function';
    if (!first.has(name)) first.set(name, match.index);
  }
  return [...first].map(([name, index]) => ({ name, ...placeIn(code, index) }));
}

const FETCH =
  /(?<![\w$])(?:fetch|importScripts|import|EventSource|WebSocket|sendBeacon)\s*\(\s*(["'`])((?:https?:|wss?:)?\/\/[^"'`\s]+)\1|\.open\s*\(\s*["'](?:GET|POST|PUT|HEAD)["']\s*,\s*(["'`])((?:https?:)?\/\/[^"'`\s]+)\3/gi;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;

/** Addresses outside the package that a script asks for in so many words. */
export function fetchedByScript(code: string): (Placed & { url: string })[] {
  const found: (Placed & { url: string })[] = [];
  const blank = withoutComments(code);
  for (const match of blank.matchAll(FETCH)) {
    const url = match[2] ?? match[4];
    if (url) found.push({ url, ...placeIn(code, match.index) });
  }
  return found;
}

const withoutComments = (code: string): string =>
  code.replace(LITERAL, (literal) => {
    COMMENT.lastIndex = 0;
    return COMMENT.test(literal) ? literal.replace(/[^\n]/g, ' ') : literal;
  });
