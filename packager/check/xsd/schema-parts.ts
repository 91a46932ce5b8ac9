/**
 * What the schema validator passes over. After an element that may not stand
 * where it stands, libxml2 looks at none of its parent's children any more, and
 * one <metadata> too early would hide every fault of the lessons after it. Those
 * children are looked at once more, each apart from what surrounds it.
 */
import type { XmlElement } from '../../read/xml.ts';
import { childrenOf } from '../manifest/elements.ts';
import { readSchemaMessage } from './schema-fault.ts';
import { elementAt, type SchemaFault, type SchemaSet, schemaFaults } from './xsd.ts';

/** A fault and the element it is about; undefined if the two parsers disagree. */
export interface PlacedFault {
  readonly fault: SchemaFault;
  readonly element: XmlElement | undefined;
}

/** How often what was passed over is looked at again: each time a level deeper, mostly. */
const MOST_PASSES = 20;

/** All faults of a document whose first ones are known, those of what libxml2 passed over too. */
export async function* allFaults(
  set: SchemaSet,
  root: XmlElement,
  faults: readonly SchemaFault[],
): AsyncGenerator<PlacedFault> {
  let found = faults.map((fault): PlacedFault => ({ fault, element: elementAt(root, fault.xpath) }));
  for (let pass = 0; found.length > 0; pass++) {
    yield* found;
    const parts = [...new Set(found.flatMap(passedOver))];
    if (parts.length === 0 || pass === MOST_PASSES || !HAVE_PARTS.has(set)) return;
    found = (await schemaFaults(set, Buffer.from(documentOf(parts)))).map((fault) => ({
      fault,
      element: elementInParts(parts, fault.xpath),
    }));
  }
}

/** Sets whose `_drv.xsd` declares `parts`; elsewhere only the root is declared, so that no part can be judged alone. */
const HAVE_PARTS: ReadonlySet<SchemaSet> = new Set(['scorm12', 'scorm2004-2', 'scorm2004-3', 'scorm2004-4']);

/** The elements that were not looked at because of a fault. */
function passedOver({ fault, element }: PlacedFault): XmlElement[] {
  const { key } = readSchemaMessage(fault.message);
  if (!element?.parent || (key !== 'unexpected' && key !== 'unexpected-here')) return [];
  const siblings = childrenOf(element.parent);
  return siblings.slice(siblings.indexOf(element));
}

const documentOf = (parts: readonly XmlElement[]): string =>
  `<parts>${parts.map((part) => textOf(part, inheritedNamespaces(part))).join('')}</parts>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Named = readonly [name: string, value: string];

function textOf({ name, attributes, children }: XmlElement, more: readonly Named[] = []): string {
  const all = [...attributes.map((a): Named => [a.name, a.value]), ...more];
  const start = [name, ...all.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : textOf(child)));
  return `<${start}>${inside.join('')}</${name}>`;
}

/** Namespaces declared around an element and not by itself. */
function inheritedNamespaces(element: XmlElement): Named[] {
  const own = new Set(element.attributes.map(({ name }) => name));
  const inherited = new Map<string, string>();
  for (let e = element.parent; e; e = e.parent)
    for (const { name, value } of e.attributes)
      if ((name === 'xmlns' || name.startsWith('xmlns:')) && !own.has(name) && !inherited.has(name))
        inherited.set(name, value);
  return [...inherited];
}

/** `/parts/*[2]/…`, or by name and count among those of the name. */
function elementInParts(parts: readonly XmlElement[], xpath: string): XmlElement | undefined {
  const [, , first = '', ...below] = xpath.split('/');
  const [, name = '*', count = '1'] = /^(.+?)(?:\[(\d+)\])?$/.exec(first) ?? [];
  const part = parts.filter((e) => name === '*' || e.name === name)[Number(count) - 1];
  return part && (below.length === 0 ? part : elementAt(part, ['', part.name, ...below].join('/')));
}
