/**
 * XML from strangers, as a tree that knows where everything stands. Faults are
 * collected and reading goes on, so that one report names them all.
 */
import { decodeXml } from './xml-encoding.ts';
import type { XmlFault } from './xml-fault.ts';
import { buildTree } from './xml-tree.ts';

export type { XmlFault, XmlFaultKey } from './xml-fault.ts';

export interface XmlDocument {
  /** The first root element, as far as it could be read. */
  readonly root?: XmlElement;
  /** In the order of the text. */
  readonly faults: readonly XmlFault[];
  /** Encoding the bytes were read in, lower case. */
  readonly encoding: string;
  readonly text: string;
}

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** '' where there is none. */
  readonly prefix: string;
  readonly local: string;
  /** Namespace; '' where there is none. */
  readonly ns: string;
  /** Namespace declarations among them, in the order of the text. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | XmlText)[];
  readonly parent?: XmlElement;
  /** Of its `<`; 1-based, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** Character data; CDATA sections too. Neighbours are not joined. */
export type XmlText = string;

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** '' for an attribute without prefix: the default namespace does not apply (Namespaces in XML, 6.2). */
  readonly ns: string;
  readonly value: string;
  /** Of its name. */
  readonly line: number;
  readonly column: number;
}

export interface XmlLimits {
  readonly bytes: number;
  readonly elements: number;
  readonly depth: number;
  readonly faults: number;
}

const XML_LIMITS: XmlLimits = { bytes: 32 * 2 ** 20, elements: 200_000, depth: 200, faults: 500 };

/** Reads a document. Never throws; no DTD is obeyed, no entity expanded, nothing fetched. */
export function parseXml(bytes: Uint8Array, limits: Partial<XmlLimits> = {}): XmlDocument {
  const all = { ...XML_LIMITS, ...limits };
  const unread = (key: 'empty' | 'too-large', data: Record<string, number>): XmlDocument => ({
    faults: [{ key, line: 1, column: 1, data }],
    encoding: 'utf-8',
    text: '',
  });
  if (bytes.length > all.bytes) return unread('too-large', { limit: all.bytes });
  const { text, encoding, faults } = decodeXml(bytes);
  if (text.trim() === '') return unread('empty', {});
  const tree = buildTree(text, faults, all);
  return { ...tree, encoding, text };
}
