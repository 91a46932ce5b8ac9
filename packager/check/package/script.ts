/** Scripts of a package, and what they do that a receiver asks about. */

import type { HtmlFile } from './html.ts';
import { placesIn, type TextPlace } from './place-in-text.ts';
import { blanked, type Literal, type LiteralSpan, literalsOf } from './script-literals.ts';

/** Types whose content a browser runs (HTML, 4.12.1.1); others are data. */
const SCRIPT_TYPES = /^\s*($|module|(text|application)\/(x-)?(java|ecma)script)/i;

/** What a module takes from a file beside it before it runs; the second group is its address. */
export const STATIC_IMPORT =
  /(?:^|[;}\n])[ \t]{0,40}(?:import|export)\b(?:[\s\w$*{},]{0,200}?\bfrom)?\s{0,40}(["'])(\.{1,2}\/[^"'\n]+)\1/g;

const ALL: ReadonlySet<Literal> = new Set(['comment', 'string', 'template', 'regexp']);
const COMMENTS: ReadonlySet<Literal> = new Set(['comment']);

/** A piece of script; the place is where `code` starts in the file. */
export class Script implements TextPlace {
  readonly file: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
  #literals: readonly LiteralSpan[] | undefined;
  #bare: string | undefined;
  #uncommented: string | undefined;

  constructor(file: string, code: string, { line, column }: TextPlace = { line: 1, column: 1 }) {
    this.file = file;
    this.code = code;
    this.line = line;
    this.column = column;
  }

  /** Scripts and event attributes of a page. */
  static *inside(page: HtmlFile): Generator<Script> {
    for (const element of page.elements) {
      const type = element.attributes.get('type') ?? '';
      if (element.name === 'script' && element.raw !== '' && SCRIPT_TYPES.test(type)) {
        yield new Script(page.path, element.raw, element.rawPlace);
      }
      for (const [name, code] of element.attributes) {
        if (name.startsWith('on')) yield new Script(page.path, code, element.placeOf(name));
      }
    }
  }

  /** The code with comments blanked out; every place stays where it was. */
  get uncommented(): string {
    this.#uncommented ??= blanked(this.code, this.#spans, COMMENTS);
    return this.#uncommented;
  }

  /** The code with comments and literals blanked out. */
  get bare(): string {
    this.#bare ??= blanked(this.code, this.#spans, ALL);
    return this.#bare;
  }

  get #spans(): readonly LiteralSpan[] {
    this.#literals ??= [...literalsOf(this.code)];
    return this.#literals;
  }
}

const EVAL =
  /(?<![\w$.])(?:(?:window|self|globalThis|top)\s*\.\s*)?(eval)\s*\(|(?<![\w$.])(?:new\s+)(Function)\s*\(/g;

/** Calls of eval and new Function: the first of each kind, since a library may have hundreds. */
export function evalUses(script: Script): (TextPlace & { name: string })[] {
  if (!/\b(eval|Function)\b/.test(script.code)) return [];
  const first = new Map<string, TextPlace>();
  const placeOf = placesIn(script.code);
  for (const match of script.bare.matchAll(EVAL)) {
    const name = match[1] ? 'eval' : 'new Function';
    if (!first.has(name)) first.set(name, placeOf(match.index));
  }
  return [...first].map(([name, place]) => ({ name, ...place }));
}

const FETCHES = /fetch|importScripts|import|EventSource|WebSocket|sendBeacon|open/i;
const FETCH =
  /(?<![\w$])(?:fetch|importScripts|import|EventSource|WebSocket|sendBeacon)\s*\(\s*(["'`])((?:https?:|wss?:)?\/\/[^"'`\s]+)\1|\.open\s*\(\s*["'](?:GET|POST|PUT|HEAD)["']\s*,\s*(["'`])((?:https?:)?\/\/[^"'`\s]+)\3/gi;

/** Addresses outside the package that a script asks for in so many words. */
export function* fetchedByScript(script: Script): Generator<TextPlace & { url: string }> {
  if (!script.code.includes('//') || !FETCHES.test(script.code)) return;
  const placeOf = placesIn(script.code);
  for (const match of script.uncommented.matchAll(FETCH)) {
    const url = match[2] ?? match[4];
    if (url) yield { url, ...placeOf(match.index) };
  }
}
