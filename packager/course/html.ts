/**
 * HTML that is known to be HTML. `html` is a template tag that escapes every
 * value put into it, unless the value is itself `Html`; so a block's `html()`
 * cannot let an author's text become markup by accident.
 */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return this.source;
  }
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Characters that an HTML document may not hold, not even escaped: controls
 * except tab, line feed and form feed, and noncharacters (HTML, 13.2.3.5,
 * "Preprocessing the input stream"). Text pasted from PDF and Word brings them.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/gu;

/** The text without what HTML cannot hold; half surrogate pairs become U+FFFD, line ends a line feed. */
export const htmlText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** The text, or `otherwise` where a document would hold nothing of it: what names an element must be read. */
export const wordsOr = (text: string, otherwise: string): string =>
  htmlText(text).trim() === '' ? otherwise : text;

/** Escapes text for element content and for quoted attribute values. */
export const escapeHtml = (text: string): string =>
  htmlText(text).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

const render = (value: Value): string => {
  if (value === false || value === null || value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
};

/** Template tag: html`<p>${text}</p>`. `false`, `null` and `undefined` give nothing; arrays are joined. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  let source = strings[0] ?? '';
  values.forEach((value, i) => {
    source += render(value) + (strings[i + 1] ?? '');
  });
  return new Html(source);
}

/**
 * Attributes of an element, each with a leading space; `true` gives a bare
 * attribute, `false`, `null` and `undefined` leave it out.
 */
export function attributes(
  list: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Html {
  let source = '';
  for (const [name, value] of Object.entries(list)) {
    if (value === false || value === null || value === undefined) continue;
    source += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return new Html(source);
}

/** True for markup in which there is nothing to read and nothing to see. */
export const saysNothing = (written: Html): boolean =>
  written.source.replace(/<(?!img\b)[^>]*>/g, '').trim() === '';
