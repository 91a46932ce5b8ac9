/** Questions asked of XML elements. Without `ns` any namespace will do: prefixes and editions differ, names do not. */
import type { XmlAttribute, XmlElement } from './xml.ts';

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

const fits = (named: { local: string; ns: string }, local?: string, ns?: string): boolean =>
  (local === undefined || named.local === local) && (ns === undefined || named.ns === ns);

export const childrenOf = (element: XmlElement, local?: string, ns?: string): XmlElement[] =>
  element.children.filter(isElement).filter((child) => fits(child, local, ns));

/** All elements below, in document order. */
export function* descendants(element: XmlElement, local?: string, ns?: string): Generator<XmlElement> {
  const ahead = childrenOf(element).reverse();
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (fits(next, local, ns)) yield next;
    ahead.push(...childrenOf(next).reverse());
  }
}

export const attr = (element: XmlElement, local: string, ns?: string): XmlAttribute | undefined =>
  element.attributes.find((attribute) => fits(attribute, local, ns));

/** The text of an element and of all below it, as written. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** Where an element is, for people: `/manifest[1]/resources[1]/resource[3]`. */
export function xpathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    const here = at;
    const alike = here.parent ? childrenOf(here.parent).filter(({ name }) => name === here.name) : [here];
    steps.unshift(`/${here.name}[${alike.indexOf(here) + 1}]`);
  }
  return steps.join('');
}
