/**
 * An XML file of the package as a text that is changed by position: elements
 * found by the reader, the places of their parts, and edits gathered until they
 * are all made at once.
 */
import type { XmlAttribute, XmlElement, XmlFaultKey } from '../read/xml.ts';
import { LineIndex } from '../read/xml-position.ts';
import type { Draft } from './draft.ts';
import type { TextEdit } from './text-edits.ts';
import { elementAt, escapeXml, indentAt, lineEndOf, type StartTag, startTagAt } from './xml-places.ts';

/** Faults in spite of which every tag is where it seems to be. */
const HARMLESS: ReadonlySet<XmlFaultKey> = new Set([
  'encoding-mismatch',
  'encoding-unknown',
  'xml-lang',
  'doctype',
  'entity-declared',
]);

export class XmlText {
  readonly path: string;
  readonly text: string;
  readonly #draft: Draft;
  readonly #lines: LineIndex;
  readonly #edits: TextEdit[] = [];

  protected constructor(draft: Draft, path: string, text: string) {
    this.#draft = draft;
    this.path = path;
    this.text = text;
    this.#lines = new LineIndex(text);
  }

  /** Undefined where the file is not well-formed XML in UTF-8. */
  static async at(draft: Draft, path: string): Promise<XmlText | undefined> {
    const text = await XmlText.wellFormed(draft, path);
    return text === undefined ? undefined : new XmlText(draft, path, text);
  }

  protected static async wellFormed(draft: Draft, path: string): Promise<string | undefined> {
    const document = await (await draft.view()).xml(path);
    if (!document || document.faults.some(({ key }) => !HARMLESS.has(key))) return undefined;
    return (await draft.text(path))?.text;
  }

  get changed(): boolean {
    return this.#edits.length > 0;
  }

  tagOf(element: XmlElement): StartTag {
    return startTagAt(this.text, this.#indexOf(element));
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** The value of an attribute as it is written, entities and all. */
  written(element: XmlElement, attribute: XmlAttribute): string {
    const { start, end } = this.#placeOf(element, attribute).value;
    return this.text.slice(start, end);
  }

  /** Gives an attribute another value; entities in it are escaped. */
  setValue(element: XmlElement, attribute: XmlAttribute, value: string): void {
    const { start, end } = this.#placeOf(element, attribute).value;
    this.replace(start, end, escapeXml(value));
  }

  setName(element: XmlElement, attribute: XmlAttribute, name: string): void {
    const { start, end } = this.#placeOf(element, attribute).name;
    this.replace(start, end, name);
  }

  addAttribute(element: XmlElement, name: string, value: string): void {
    const { afterName } = this.tagOf(element);
    this.replace(afterName, afterName, ` ${name}="${escapeXml(value)}"`);
  }

  /** Replaces all that is in an element by a text. */
  setText(element: XmlElement, text: string): void {
    const tag = this.tagOf(element);
    if (tag.empty) this.#open(element, tag, escapeXml(text));
    else this.replace(tag.end, elementAt(this.text, tag.start).endTag, escapeXml(text));
  }

  /** Puts markup into an element, each piece on a line of its own: behind the child `after`, else first. */
  insert(element: XmlElement, pieces: readonly string[], after?: XmlElement): void {
    if (after) {
      const at = this.#indexOf(after);
      const { end } = elementAt(this.text, at);
      this.replace(end, end, this.#lined(pieces, indentAt(this.text, at)));
      return;
    }
    const tag = this.tagOf(element);
    const own = indentAt(this.text, tag.start);
    const inside = this.#lined(pieces, this.#indentInside(element, own));
    if (tag.empty) this.#open(element, tag, `${inside}${lineEndOf(this.text)}${own}`);
    else this.replace(tag.end, tag.end, inside);
  }

  /** Takes an element out, with the line it stood on where nothing else is there. */
  remove(element: XmlElement): void {
    const { start, end } = elementAt(this.text, this.#indexOf(element));
    const indent = indentAt(this.text, start).length;
    const lineBreak = /\r?\n$/.exec(this.text.slice(0, start - indent))?.[0].length ?? 0;
    this.replace(start - indent - lineBreak, end, '');
  }

  /** Makes the edits. */
  async save(): Promise<void> {
    await this.#draft.edit(this.path, this.#edits);
  }

  #indexOf(place: { readonly line: number; readonly column: number }): number {
    return this.#lines.indexOf(place);
  }

  #placeOf(element: XmlElement, { name }: XmlAttribute) {
    const place = this.tagOf(element).attributes.get(name);
    if (!place) throw new Error(`no attribute ${name} at ${element.line}:${element.column}`);
    return place;
  }

  /** `<a b="c"/>` as `<a b="c">…</a>`. */
  #open(element: XmlElement, tag: StartTag, inside: string): void {
    const slash = this.text.lastIndexOf('/', tag.end - 1);
    this.replace(slash, tag.end, `>${inside}</${element.name}>`);
  }

  #lined(pieces: readonly string[], indent: string): string {
    return pieces.map((piece) => `${lineEndOf(this.text)}${indent}${piece}`).join('');
  }

  /** As its first child is indented, else two spaces more than itself. */
  #indentInside(element: XmlElement, own: string): string {
    const first = element.children.find((child) => typeof child !== 'string');
    const found = first && indentAt(this.text, this.#indexOf(first));
    return found || `${own}  `;
  }
}
