/** A manifest as a tree that a test may change, and its text again. */
import { DEMANDS_2004 } from '../../packager/check/manifest/demands-2004.ts';
import type { XmlElement } from '../../packager/read/xml.ts';

/** An element that can be changed. */
export interface Node {
  name: string;
  attributes: Map<string, string>;
  children: (Node | string)[];
}

export const nodeOf = ({ name, attributes, children }: XmlElement): Node => ({
  name,
  attributes: new Map(attributes.map((attribute) => [attribute.name, attribute.value])),
  children: children.map((child) => (typeof child === 'string' ? child : nodeOf(child))),
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function textOf({ name, attributes, children }: Node): string {
  const start = [name, ...[...attributes].map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : textOf(child)));
  return `<${start}>${inside.join('')}</${name}>`;
}

/** Nodes in document order, each with the one around it. */
export function* nodesIn(around: Node): Generator<{ node: Node; around: Node }> {
  for (const node of around.children) {
    if (typeof node === 'string') continue;
    yield { node, around };
    yield* nodesIn(node);
  }
}

/** The first element that a key of the tables speaks of, `name` or `parent/name`; of several one that `holds`. */
export function find(root: Node, key: string, holds: (node: Node) => boolean = () => true): Node {
  const [name = '', parent] = key.split('/').reverse();
  const document = { name: '', attributes: new Map<string, string>(), children: [root] };
  const found = [...nodesIn(document)].find(
    ({ node, around }) =>
      node.name === name &&
      (parent ? around.name === parent : !(`${around.name}/${name}` in DEMANDS_2004)) &&
      holds(node),
  );
  if (!found) throw new Error(`the manifest of this test has no ${key}`);
  return found.node;
}

export const isNamed = (child: Node | string, name: string) =>
  typeof child !== 'string' && child.name === name;
