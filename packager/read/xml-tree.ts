/**
 * Builds the tree from saxes' events. Saxes reports an error and goes on; what
 * it forgets on the way (its open elements, at a stray closing tag) is kept here.
 */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlAttribute, XmlElement, XmlLimits, XmlText } from './xml.ts';
import { replaceBareAmpersands, standInFor } from './xml-ampersand.ts';
import { keyOfMessage, type XmlFault, type XmlFaultKey } from './xml-fault.ts';
import { LineIndex } from './xml-position.ts';

interface Growing extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly children: (XmlElement | XmlText)[];
  readonly at: number;
}

/** Thrown inside the parser's callbacks to make it stop; never leaves this file. */
const STOP = Symbol('stop');
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const LANGUAGE_TAG = /^$|^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

export function buildTree(
  text: string,
  known: readonly { key: XmlFaultKey; at: number; data?: Record<string, string> }[],
  limits: XmlLimits,
): { root?: XmlElement; faults: XmlFault[] } {
  const builder = new TreeBuilder(text, limits);
  return builder.build(known);
}

class TreeBuilder {
  readonly #limits: XmlLimits;
  readonly #lines: LineIndex;
  readonly #standIn: string;
  /** The text as the parser gets it: bare ampersands replaced, every index the same. */
  readonly #text: string;
  readonly #bare: readonly number[];
  readonly #parser: SaxesParser<{ xmlns: true; position: true }>;
  readonly #faults: { key: XmlFaultKey; at: number; data?: Record<string, string | number> }[] = [];
  /** What saxes said of prefixes without a declaration. */
  readonly #unbound = new Set<string>();
  readonly #open: Growing[] = [];
  /** Index of the `<` of the start tag being read, and of each attribute's name in it. */
  #tagAt = 0;
  #attributesAt = new Map<string, number>();
  #root: Growing | undefined;
  #elements = 0;
  /** Elements that the closing tag ending at `at` closed, innermost first. */
  #closing: { at: number; elements: Growing[] } = { at: -1, elements: [] };
  /** A stray closing tag, which saxes repeats as text; and whether it ever forgot its elements over one. */
  #stray = '';
  #lost = false;

  constructor(text: string, limits: XmlLimits) {
    this.#limits = limits;
    this.#lines = new LineIndex(text);
    this.#standIn = standInFor(text);
    const replaced = replaceBareAmpersands(text, this.#standIn);
    this.#text = replaced.text;
    this.#bare = replaced.at;
    this.#parser = new SaxesParser({
      xmlns: true,
      position: true,
      resolvePrefix: (prefix: string) => this.#resolve(prefix),
    });
  }

  build(known: readonly { key: XmlFaultKey; at: number; data?: Record<string, string> }[]): {
    root?: XmlElement;
    faults: XmlFault[];
  } {
    try {
      for (const { key, at, data } of known) this.#note(key, at, data);
      for (const at of this.#bare) this.#note('bare-ampersand', at);
      this.#listen();
      this.#parser.write(this.#text).close();
      this.#settle();
      this.#noteOpen();
    } catch (stop) {
      // Anything else thrown on the way is the parser's own trouble with these bytes.
      if (stop !== STOP)
        this.#faults.push({ key: 'malformed', at: this.#parser.position, data: { detail: String(stop) } });
    }
    const faults = this.#faults
      .sort((a, b) => a.at - b.at)
      .map(({ key, at, data }) => ({ key, ...this.#lines.at(at), ...(data && { data }) }));
    return this.#root ? { root: this.#root, faults } : { faults };
  }

  /** Several elements open at the end are one fault: a file that breaks off. */
  #noteOpen(): void {
    const [root, ...more] = this.#open;
    if (!root || this.#faults.some(({ key }) => key === 'unexpected-end')) return;
    if (more.length > 0) this.#note('unexpected-end', this.#text.trimEnd().length);
    else this.#note('unclosed-tag', root.at, { name: root.name });
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => this.#report(error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')));
    parser.on('opentagstart', (tag) => {
      const at = parser.position - tag.name.length - 2;
      this.#tagAt =
        this.#text[at] === '<' ? at : Math.max(0, this.#text.lastIndexOf('<', parser.position - 1));
      this.#attributesAt.clear();
    });
    parser.on('attribute', ({ name }) => {
      if (!this.#attributesAt.has(name)) this.#attributesAt.set(name, this.#attributeAt(name));
    });
    parser.on('opentag', (tag) => this.#enter(tag));
    parser.on('closetag', () => this.#leave());
    parser.on('text', (text) => this.#append(text));
    parser.on('cdata', (text) => this.#append(text));
    parser.on('doctype', (doctype) => this.#refuse(doctype));
  }

  #enter(tag: SaxesTagNS): void {
    this.#settle();
    if (++this.#elements > this.#limits.elements) this.#stop('too-large', { limit: this.#limits.elements });
    if (this.#open.length >= this.#limits.depth) this.#stop('too-deep', { limit: this.#limits.depth });
    const parent = this.#open.at(-1);
    const element: Growing = {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      ns: tag.uri,
      attributes: Object.values(tag.attributes).map((attribute) => this.#attribute(attribute)),
      children: [],
      ...(parent && { parent }),
      ...this.#lines.at(this.#tagAt),
      at: this.#tagAt,
    };
    if (parent) parent.children.push(element);
    else this.#root ??= element;
    this.#open.push(element);
  }

  #attribute({ name, prefix, local, uri, value }: SaxesAttributeNS): XmlAttribute {
    const at = this.#attributesAt.get(name) ?? this.#tagAt;
    if (name === 'xml:lang' && !LANGUAGE_TAG.test(value))
      this.#note('xml-lang', at, { value: value.slice(0, 40) });
    return { name, prefix, local, ns: uri, value: this.#restored(value), ...this.#lines.at(at) };
  }

  /** The name stands before the quoted value that ends here. */
  #attributeAt(name: string): number {
    const end = this.#parser.position - 1;
    const quote = this.#text[end];
    const valueAt = quote === '"' || quote === "'" ? this.#text.lastIndexOf(quote, end - 1) : end;
    return Math.max(this.#tagAt, this.#text.lastIndexOf(name, valueAt - name.length));
  }

  #leave(): void {
    const at = this.#parser.position;
    if (this.#closing.at !== at) this.#settle();
    const element = this.#open.pop();
    if (!element) return;
    this.#closing.at = at;
    this.#closing.elements.push(element);
  }

  /** The closing tag found its element: those inside were never closed. */
  #settle(): void {
    for (const element of this.#closing.elements.slice(0, -1)) {
      this.#note('unclosed-tag', element.at, { name: element.name });
    }
    this.#closing = { at: -1, elements: [] };
  }

  /** The closing tag fits no open element: saxes closed them all, so open them again. */
  #strayClose(name: string): void {
    if (this.#closing.at === this.#parser.position) this.#open.push(...this.#closing.elements.reverse());
    else this.#settle();
    this.#closing = { at: -1, elements: [] };
    this.#stray = `</${name}>`;
    this.#lost = true;
    // Once saxes has lost its elements, every later closing tag is a stray to it, but not to us.
    const depth = this.#open.findLastIndex((element) => element.name === name);
    if (depth < 0) {
      this.#note('unmatched-close-tag', Math.max(0, this.#text.lastIndexOf('<', this.#parser.position - 1)), {
        name,
      });
      return;
    }
    const [, ...unclosed] = this.#open.splice(depth);
    for (const element of unclosed) this.#note('unclosed-tag', element.at, { name: element.name });
  }

  #append(text: string): void {
    const rest = this.#stray !== '' && text.startsWith(this.#stray) ? text.slice(this.#stray.length) : text;
    this.#stray = '';
    if (rest !== '') this.#open.at(-1)?.children.push(this.#restored(rest));
  }

  #refuse(doctype: string): void {
    const at = Math.max(0, this.#text.lastIndexOf('<!DOCTYPE', this.#parser.position));
    this.#note('doctype', at);
    for (const entity of doctype.matchAll(/<!ENTITY\s+(?:%\s+)?([^\s"'<>%]{1,80})\s+(SYSTEM|PUBLIC)?/g)) {
      const key = entity[2] ? 'external-entity' : 'entity-declared';
      this.#note(key, at + '<!DOCTYPE'.length + entity.index, { name: entity[1] ?? '' });
    }
  }

  #report(message: string): void {
    const stray = /^unmatched closing tag: (.*)\.$/s.exec(message);
    if (stray) {
      this.#strayClose(stray[1] ?? '');
      return;
    }
    // Told by #settle and build, with the place of the element.
    if (message.startsWith('unexpected close tag') || message.startsWith('unclosed tag')) return;
    const end = Math.max(0, this.#parser.position - 1);
    const general = keyOfMessage(message);
    const key = general === 'control-character' && this.#text[end] === '<' ? 'bare-less-than' : general;
    if (key === 'prefix-unbound' && this.#isTold(message)) return;
    // What saxes takes for the end of the document was a stray closing tag.
    if ((key === 'second-root' || key === 'text-outside-root') && this.#open.length > 0) return;
    this.#note(key, this.#placeOf(key, end), this.#detailsOf(key, message, end));
  }

  /** One missing declaration is one fault, however often its prefix stands. */
  #isTold(message: string): boolean {
    const told = this.#unbound.has(message);
    this.#unbound.add(message);
    return told;
  }

  /** Saxes tells of a fault where it noticed it, which is behind where it is. */
  #placeOf(key: XmlFaultKey, end: number): number {
    const last = (what: string) => Math.max(0, this.#text.lastIndexOf(what, end));
    if (key === 'duplicate-attribute' || key === 'prefix-unbound' || key === 'second-root')
      return this.#tagAt;
    if (key === 'entity-undefined') return last('&');
    if (key === 'bare-less-than') return last('<');
    if (key === 'declaration-not-first') return last('<?');
    if (key !== 'text-outside-root') return end;
    const after = this.#text.lastIndexOf('>', end - 1) + 1;
    return after + this.#text.slice(after, end).search(/\S|$/);
  }

  #detailsOf(key: XmlFaultKey, message: string, end: number): Record<string, string> | undefined {
    const named = message.slice(message.indexOf(': ') + 2).replace(/^"|"?\.$/g, '');
    if (key === 'duplicate-attribute') return { name: named };
    if (key === 'prefix-unbound') return { prefix: named };
    if (key === 'entity-undefined') return { name: this.#text.slice(this.#placeOf(key, end) + 1, end) };
    if (key === 'malformed') return { detail: message.slice(0, 200) };
    if (key !== 'control-character') return undefined;
    return { code: `U+${this.#characterAt(end).toString(16).toUpperCase().padStart(4, '0')}` };
  }

  /** The code point of a character, or of that which a reference ending there stands for (XML 1.0, 4.1). */
  #characterAt(end: number): number {
    const reference = /&#(?:x([\da-f]{1,8})|(\d{1,10}));$/i.exec(
      this.#text.slice(Math.max(0, end - 14), end + 1),
    );
    if (!reference) return this.#text.codePointAt(end) ?? 0;
    return reference[1] === undefined ? Number(reference[2]) : Number.parseInt(reference[1], 16);
  }

  #note(key: XmlFaultKey, at: number, data?: Record<string, string | number>): void {
    if (this.#faults.length >= this.#limits.faults)
      this.#stop('too-many-faults', { limit: this.#limits.faults });
    this.#faults.push({ key, at, ...(data && { data }) });
  }

  #stop(key: XmlFaultKey, data: Record<string, number>): never {
    this.#faults.push({ key, at: Math.max(0, this.#parser.position - 1), data });
    throw STOP;
  }

  /** Namespaces of elements that saxes no longer remembers. */
  #resolve(prefix: string): string | undefined {
    if (!this.#lost) return undefined;
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return this.#open
      .findLast((element) => element.attributes.some((a) => a.ns === XMLNS && a.name === name))
      ?.attributes.find((a) => a.name === name)?.value;
  }

  #restored = (text: string): string => text.replaceAll(this.#standIn, '&');
}
