/** Somebody's HTML as a small tree: elements with their attributes and what the style sheets inside say of them. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface Element {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** Declarations that hold for it by its class or its own attribute, in lower case. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}
export type Content = Element | string;

type Style = Readonly<Record<string, string>>;
type Sheet = ReadonlyMap<string, Style>;
type Raw = DefaultTreeAdapterTypes.ChildNode;

/** What lies deeper is taken as if it stood here: nobody nests so deep on purpose. */
const DEEPEST = 200;

/** Parses a document or a fragment as browsers do; comments, and with them what only Office reads, are gone. */
export function treeOf(source: string): Element {
  const document = parse(source);
  const sheet = sheetOf(document.childNodes);
  return { tag: '#root', attrs: {}, style: {}, children: contentsOf(document.childNodes, sheet, 0) };
}

function contentsOf(nodes: readonly Raw[], sheet: Sheet, depth: number): Content[] {
  const found: Content[] = [];
  for (const node of nodes) {
    if ('value' in node) found.push(node.value);
    if (!('tagName' in node)) continue;
    if (depth > DEEPEST) found.push(textBelow(node));
    else found.push(elementOf(node, sheet, depth));
  }
  return found;
}

function elementOf(node: DefaultTreeAdapterTypes.Element, sheet: Sheet, depth: number): Element {
  const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const classes = (attrs.class ?? '').split(/\s+/).filter(Boolean);
  const ruled = classes.flatMap((name) => [
    sheet.get(`.${name.toLowerCase()}`),
    sheet.get(`${node.tagName}.${name.toLowerCase()}`),
  ]);
  return {
    tag: node.tagName,
    attrs,
    style: Object.assign({}, ...ruled, declarations(attrs.style ?? '')) as Style,
    children: contentsOf(node.childNodes, sheet, depth + 1),
  };
}

/** All text of a parsed element, by a loop: it may be deeper than calls can go. */
function textBelow(top: Raw): string {
  let text = '';
  const open: Raw[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}

/** `mso-list: l0 level1 lfo1; color: red` by name. A semicolon in quotes or brackets ends nothing. */
function declarations(source: string): Style {
  const found: Record<string, string> = {};
  const one = /([\w-]+)\s*:\s*((?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\)|[("'])*)/g;
  for (const [, name = '', value = ''] of source.matchAll(one))
    found[name.toLowerCase()] = value.trim().toLowerCase();
  return found;
}

/** Rules for a class, alone or on one kind of element: all that programs write for the clipboard and that matters here. */
function sheetOf(nodes: readonly Raw[]): Sheet {
  const sheet = new Map<string, Style>();
  for (const source of sheetsIn(nodes)) {
    const text = source.replace(/<!--|-->|\/\*[\s\S]*?\*\//g, '');
    for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const style = declarations(body);
      for (const selector of selectors.split(',')) {
        const name = selector.trim().toLowerCase();
        if (/^[a-z0-9]*\.[\w-]+$/.test(name)) sheet.set(name, { ...sheet.get(name), ...style });
      }
    }
  }
  return sheet;
}

function* sheetsIn(nodes: readonly Raw[], depth = 0): Generator<string> {
  for (const node of nodes) {
    if (!('tagName' in node) || depth > DEEPEST) continue;
    if (node.tagName === 'style') yield textBelow(node);
    else yield* sheetsIn(node.childNodes, depth + 1);
  }
}

/** All text inside, as it is written. */
export const textIn = (content: Content): string =>
  typeof content === 'string' ? content : content.children.map(textIn).join('');

/** Whether the element has the class, by the whole name or a pattern for it. */
export const hasClass = ({ attrs }: Element, name: RegExp): boolean =>
  (attrs.class ?? '').split(/\s+/).some((one) => name.test(one));

/** Elements inside, in reading order, that a test picks. */
export function* elementsIn(element: Element, is: (element: Element) => boolean): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (is(child)) yield child;
    yield* elementsIn(child, is);
  }
}
