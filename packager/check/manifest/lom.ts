/**
 * Learning Object Metadata of a package, inside its manifest or in files of
 * their own. The two bindings differ in capitals and in the names of a few
 * elements (IMS 1.2.1 for SCORM 1.2; IEEE 1484.12.3 for SCORM 2004).
 */
import type { XmlElement } from '../../read/xml.ts';
import type { Location } from '../location.ts';
import { attributeValue, childrenOf, elementsIn, textOf } from './elements.ts';
import type { Manifest } from './manifest.ts';
import { metadataFiles } from './metadata.ts';

/** Namespace of the binding that SCORM 2004 uses; every other is one of those before it. */
export const LOM_2004 = 'http://ltsc.ieee.org/xsd/LOM';

/** One `lom` element, and the file it stands in. */
export interface Lom {
  readonly root: XmlElement;
  readonly file: string;
}

/** Every `lom` of a package in the order it is written: those in the manifest, then those in files it names. */
export async function* lomsOf(manifest: Manifest): AsyncGenerator<Lom> {
  for (const root of manifest.elements('lom')) yield { root, file: manifest.path };
  const read = new Set<string>();
  for (const { target } of metadataFiles(manifest)) {
    if (target.kind !== 'file' || read.has(target.path)) continue;
    read.add(target.path);
    const root = (await manifest.view.xml(target.path))?.root;
    if (root?.local === 'lom') yield { root, file: target.path };
  }
}

export const placeIn = ({ file }: Lom, { line, column }: { line: number; column: number }): Location => ({
  in: 'package',
  file,
  line,
  column,
});

/** The name of an element without regard to the binding's capitals. */
export const lomName = (element: XmlElement): string => element.local.toLowerCase();

/** Elements of a LOM by their names in small letters. */
export function* lomElements({ root }: Lom, ...names: readonly string[]): Generator<XmlElement> {
  for (const element of elementsIn(root)) if (names.includes(lomName(element))) yield element;
}

/** Child elements by name in small letters. */
export const lomChildren = (element: XmlElement | undefined, name: string): XmlElement[] =>
  childrenOf(element).filter((child) => lomName(child) === name);

/** The texts of an element in each language: `langstring` (1.2) or `string` (2004). */
export const textsIn = (element: XmlElement): XmlElement[] =>
  childrenOf(element).filter((child) => ['langstring', 'string'].includes(lomName(child)));

/** The language a text says it is in: `xml:lang` (1.2) or `language` (2004). */
export const languageOf = (text: XmlElement): string =>
  (attributeValue(text, 'lang') ?? attributeValue(text, 'language', '') ?? '').trim();

/** Whether a text is a word of a vocabulary, the name of one or an entry of a catalogue, not language. */
export const isCode = (text: XmlElement): boolean =>
  text.parent !== undefined && ['source', 'value', 'entry'].includes(lomName(text.parent));

/** The words of an element, in whichever languages, without white space around them. */
export const wordsIn = (element: XmlElement | undefined): string => textOf(element).trim();
