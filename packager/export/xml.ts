/**
 * The one way the exporters write XML: two spaces, attributes in the order
 * given, UTF-8, no DOCTYPE. Equal trees give equal bytes.
 */
export interface Element {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string | undefined>>;
  /** Either elements or one text: no mixed content. */
  readonly content: readonly Element[] | string;
}

type Child = Element | false | null | undefined | readonly Child[];

const flat = (children: readonly Child[]): Element[] =>
  children.flatMap((child): Element[] => {
    if (!child) return [];
    return Array.isArray(child) ? flat(child) : [child as Element];
  });

/** An element with elements in it; `false`, `null` and `undefined` among them are left out. */
export const element = (name: string, attrs: Element['attrs'] = {}, ...children: Child[]): Element => ({
  name,
  attrs,
  content: flat(children),
});

/** An element that holds text. */
export const leaf = (name: string, text: string, attrs: Element['attrs'] = {}): Element => ({
  name,
  attrs,
  content: text,
});

/** What XML 1.0 (2.2) cannot hold, not even as a reference: control characters and lone surrogates. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** What a reader of the XML will see of a text: '' where there is nothing to see. */
export const legible = (text = ''): string => text.replace(NOT_XML, '').trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeText = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replace(/[&<>]/g, (c) => ENTITIES[c] ?? c)
    .replaceAll('\r', '&#13;');

/** A parser turns white space in an attribute into plain spaces unless it is written as a reference. */
const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

function write(node: Element, indent: string): string {
  const attrs = Object.entries(node.attrs)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const open = `${indent}<${node.name}${attrs}`;
  if (node.content.length === 0) return `${open}/>\n`;
  if (typeof node.content === 'string') return `${open}>${escapeText(node.content)}</${node.name}>\n`;
  return `${open}>\n${node.content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`;
}

/** The document with `root` as its root element. */
export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
