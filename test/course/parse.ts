/** HTML as a browser reads it, for tests: parse5's tree and what it finds wrong. */
import { html as names, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

export interface Parsed {
  readonly body: Element;
  /** Parse errors by the code of the HTML standard. */
  readonly errors: readonly string[];
}

/** Parses the content of a body inside a whole, correct document. */
export function parseBody(content: string): Parsed {
  const errors: string[] = [];
  const document = parse(
    `<!doctype html><html lang="en"><head><title>t</title></head><body>${content}</body></html>`,
    {
      onParseError: (error) => errors.push(error.code),
    },
  );
  const body = elements(document).find((e) => e.tagName === 'body');
  if (!body) throw new Error('no body');
  return { body, errors };
}

/** All elements under a node in reading order, those inside templates too. */
export function elements(node: Tree.ParentNode): Element[] {
  const inside = node.nodeName === 'template' && 'content' in node ? node.content : node;
  return inside.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

/** The text under a node, that inside templates too. */
export function textIn(node: Tree.ParentNode): string {
  const inside = node.nodeName === 'template' && 'content' in node ? node.content : node;
  return inside.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textIn(child) : ''))
    .join('');
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** Tag names and attributes without their values: what markup there is, whatever it says. */
export const shape = (node: Tree.ParentNode): string =>
  elements(node)
    .map((e) => `${e.tagName}[${e.attrs.map((a) => a.name)}]`)
    .join(' ');

export const isHtml = (element: Element): boolean => element.namespaceURI === names.NS.HTML;
export const isMathml = (element: Element): boolean => element.namespaceURI === names.NS.MATHML;
