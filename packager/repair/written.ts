/**
 * Addresses with the place where they are written, in pages and style sheets.
 * An address that is not there letter for letter (because of an entity, or a
 * `<base>` it depends on) has no place and cannot be changed with certainty.
 */
import { cssAddressAt, cssAddresses } from '../check/package/css.ts';
import type { HtmlFile } from '../check/package/html.ts';
import { folderOf, type Reference, resolve } from '../check/package/reference.ts';
import { LineIndex } from '../read/xml-position.ts';
import type { Span } from './xml-places.ts';

export interface WrittenAddress {
  readonly url: string;
  readonly target: Reference;
  /** Folder that it is relative to. */
  readonly from: string;
  /** Where it stands, without its quotes. */
  readonly span?: Span;
  /** 1-based. */
  readonly line: number;
}

/** An attribute with its value, as written. */
const ATTRIBUTE = /[^\s=>/"']+\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/y;

/** The value of the attribute that begins at an index. */
export function attributeValueAt(text: string, at: number): Span | undefined {
  ATTRIBUTE.lastIndex = at;
  const found = ATTRIBUTE.exec(text);
  if (!found) return undefined;
  const quoted = found[1] ?? found[2];
  const end = ATTRIBUTE.lastIndex - (quoted === undefined ? 0 : 1);
  return { start: end - (quoted ?? found[3] ?? '').length, end };
}

/** Every address of a page, whose text may not begin with a byte order mark. */
export function addressesOfPage(page: HtmlFile, text: string): WrittenAddress[] {
  const lines = new LineIndex(text);
  const based = page.elements.some(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const from = folderOf(page.path);
  /** Where the next address of an attribute is looked for: it may hold several. */
  const next = new Map<number, number>();
  return page.addresses.map(({ url, target, line, column }) => {
    const at = lines.indexOf({ line, column });
    const found = cssAddressAt(text, at);
    const value = found
      ? { start: found.start, end: found.start + found.url.length }
      : attributeValueAt(text, at);
    const start = value ? text.indexOf(url, next.get(at) ?? value.start) : -1;
    const end = start + url.length;
    next.set(at, end);
    const known = value && start >= 0 && end <= value.end && !based;
    return { url, target, from, line, ...(known && { span: { start, end } }) };
  });
}

/** Every address of a style sheet. */
export function addressesInStyleSheet(path: string, text: string): WrittenAddress[] {
  const from = folderOf(path);
  return [...cssAddresses(text)].map(({ url, start, line }) => ({
    url,
    target: resolve(url, from),
    from,
    line,
    span: { start, end: start + url.length },
  }));
}
