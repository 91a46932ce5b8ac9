/** Questions a rule asks of elements that may not be there; read/xml-query.ts has those of elements that are. */
import type { XmlAttribute, XmlElement } from '../../read/xml.ts';
import { attr, childrenOf as children, descendants, textOf as text } from '../../read/xml-query.ts';

/** Child elements, of one local name where given. */
export const childrenOf = (element: XmlElement | undefined, local?: string): XmlElement[] =>
  element ? children(element, local) : [];

export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  childrenOf(element, local)[0];

/** The element and all below it, in document order. */
export function* elementsIn(element: XmlElement | undefined): Generator<XmlElement> {
  if (!element) return;
  yield element;
  yield* descendants(element);
}

export const attributeOf = (
  element: XmlElement | undefined,
  local: string,
  ns?: string,
): XmlAttribute | undefined => element && attr(element, local, ns);

export const attributeValue = (
  element: XmlElement | undefined,
  local: string,
  ns?: string,
): string | undefined => attributeOf(element, local, ns)?.value;

/** An identifier as XML Schema reads one: spaces around it do not count (part 2, whiteSpace collapse). */
export const identifierOf = (element: XmlElement | undefined, local = 'identifier'): string | undefined =>
  collapse(attributeValue(element, local));

export const collapse = <T extends string | undefined>(value: T): T =>
  value?.replace(/[ \t\r\n]+/g, ' ').trim() as T;

/** The text of an element and all below it, as written; '' where there is none. */
export const textOf = (element: XmlElement | undefined): string => (element ? text(element) : '');

/** Things by a key of theirs, in their order; those without one are left out. */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const alike = groups.get(key);
    if (alike) alike.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
