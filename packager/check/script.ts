/** Scripts of a package, and what they do that a receiver asks about. */
import { placesIn, type TextPlace } from './place-in-text.ts';
import { type Literal, without } from './script-literals.ts';
import { isHtmlPath, type PackageView } from './view.ts';

/** A piece of script; the place is where `code` starts in the file. */
export interface Script extends TextPlace {
  readonly file: string;
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

const ALL: ReadonlySet<Literal> = new Set(['comment', 'string', 'template', 'regexp']);
const COMMENTS: ReadonlySet<Literal> = new Set(['comment']);

const EVAL =
  /(?<![\w$.])(?:(?:window|self|globalThis|top)\s*\.\s*)?(eval)\s*\(|(?<![\w$.])(?:new\s+)(Function)\s*\(/g;

/** Calls of eval and new Function: the first of each kind, since a library may have hundreds. */
export function evalUses(code: string): (TextPlace & { name: string })[] {
  if (!/\b(eval|Function)\b/.test(code)) return [];
  const first = new Map<string, TextPlace>();
  const placeOf = placesIn(code);
  for (const match of without(code, ALL).matchAll(EVAL)) {
    const name = match[1] ? 'eval' : 'new Function';
    if (!first.has(name)) first.set(name, placeOf(match.index));
  }
  return [...first].map(([name, place]) => ({ name, ...place }));
}

const FETCH =
  /(?<![\w$])(?:fetch|importScripts|import|EventSource|WebSocket|sendBeacon)\s*\(\s*(["'`])((?:https?:|wss?:)?\/\/[^"'`\s]+)\1|\.open\s*\(\s*["'](?:GET|POST|PUT|HEAD)["']\s*,\s*(["'`])((?:https?:)?\/\/[^"'`\s]+)\3/gi;

/** Addresses outside the package that a script asks for in so many words. */
export function* fetchedByScript(code: string): Generator<TextPlace & { url: string }> {
  if (!code.includes('//')) return;
  const placeOf = placesIn(code);
  for (const match of without(code, COMMENTS).matchAll(FETCH)) {
    const url = match[2] ?? match[4];
    if (url) yield { url, ...placeOf(match.index) };
  }
}
