/**
 * Where the parts of an element stand in the text of a well-formed document,
 * so that one of them can be changed and all else left to the letter.
 */
export interface Span {
  /** Indexes into the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface AttributePlace {
  readonly name: Span;
  /** Without its quotes. */
  readonly value: Span;
}

export interface StartTag extends Span {
  /** Ends in `/>`. */
  readonly empty: boolean;
  /** By their names as written. */
  readonly attributes: ReadonlyMap<string, AttributePlace>;
  /** Just behind the name of the element. */
  readonly afterName: number;
}

const NAME = /[^\s=/>"']+/y;
const ATTRIBUTE = /\s*([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;

/** The start tag whose `<` is at an index. */
export function startTagAt(text: string, start: number): StartTag {
  NAME.lastIndex = start + 1;
  NAME.test(text);
  const afterName = NAME.lastIndex;
  const attributes = new Map<string, AttributePlace>();
  let at = afterName;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const [whole, name = ''] = found;
    const nameAt = at + whole.indexOf(name);
    at += whole.length;
    const length = (found[2] ?? found[3] ?? '').length;
    attributes.set(name, {
      name: { start: nameAt, end: nameAt + name.length },
      value: { start: at - 1 - length, end: at - 1 },
    });
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(text);
  if (!end) throw new Error(`no start tag at ${start}`);
  return { start, end: TAG_END.lastIndex, empty: end[1] === '/', attributes, afterName };
}

/** What stands between tags, or a tag; the text of a comment, of CDATA and of an instruction is none. */
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/** From the `<` of an element to behind its end tag, and where that begins. */
export function elementAt(text: string, start: number): Span & { readonly endTag: number } {
  const tag = startTagAt(text, start);
  if (tag.empty) return { start, end: tag.end, endTag: tag.end };
  let depth = 1;
  MARKUP.lastIndex = tag.end;
  for (let found = MARKUP.exec(text); found; found = MARKUP.exec(text)) {
    const [markup] = found;
    if (markup.startsWith('<!') || markup.startsWith('<?') || markup.endsWith('/>')) continue;
    depth += markup.startsWith('</') ? -1 : 1;
    if (depth === 0) return { start, end: found.index + markup.length, endTag: found.index };
  }
  throw new Error(`no end of the element at ${start}`);
}

/** The white space that begins the line of an index, where nothing else stands before it there. */
export function indentAt(text: string, at: number): string {
  const lineAt = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineAt, at);
  return before.trim() === '' ? before : '';
}

/** How the lines of a text end. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A value as an attribute in double or single quotes, or a text, may hold it. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
