/**
 * What can be wrong with an XML text before anybody asks what it means. Keys are
 * stable; rules give them words. Family C of the standards notes.
 */
export const XML_FAULTS = [
  // Bytes and encoding.
  'empty',
  'too-large', // data.limit: bytes or elements
  'encoding-unknown', // data.declared
  'encoding-mismatch', // data.declared, data.actual
  'bad-bytes', // data.encoding: not well-formed in it
  // What a reader of packages refuses (design.md: DTDs are refused, nothing is expanded or fetched).
  'doctype',
  'entity-declared', // data.name
  'external-entity', // data.name
  'entity-undefined', // data.name
  // Well-formedness (XML 1.0, 5th edition).
  'declaration-not-first',
  'declaration-malformed',
  'bare-ampersand',
  'bare-less-than',
  'control-character', // data.code, U+XXXX
  'cdata-end-in-text',
  'comment-malformed',
  'attribute-malformed',
  'duplicate-attribute', // data.name
  'prefix-unbound', // data.prefix
  'unclosed-tag', // data.name; at its start tag
  'unmatched-close-tag', // data.name
  'text-outside-root',
  'second-root',
  'no-root',
  'unexpected-end',
  'malformed',
  // xml:lang that is no language tag (RFC 5646): data.value
  'xml-lang',
  // Where the reader gave up; what comes after is unread.
  'too-deep', // data.limit
  'too-many-faults', // data.limit
] as const;

export type XmlFaultKey = (typeof XML_FAULTS)[number];

export interface XmlFault {
  readonly key: XmlFaultKey;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** What the parser calls a fault, by the beginning of its message; anything else is 'malformed'. */
const BY_MESSAGE: readonly (readonly [string, XmlFaultKey])[] = [
  ['disallowed character in tag name', 'bare-less-than'],
  ['disallowed character in attribute name', 'attribute-malformed'],
  ['disallowed character in entity name', 'entity-undefined'],
  ['disallowed character.', 'control-character'],
  ['empty entity name', 'bare-ampersand'],
  ['undefined entity', 'entity-undefined'],
  ['malformed character entity', 'control-character'],
  ['malformed comment', 'comment-malformed'],
  ['text data outside of root node', 'text-outside-root'],
  ['documents may contain only one root', 'second-root'],
  ['document must contain a root element', 'no-root'],
  ['an XML declaration must be at the start', 'declaration-not-first'],
  ['the XML declaration must appear at the start', 'declaration-not-first'],
  ['XML declaration', 'declaration-malformed'],
  ['The character ? is disallowed anywhere in XML declarations', 'declaration-malformed'],
  ['expected', 'declaration-malformed'],
  ['did not expect any more name/value pairs', 'declaration-malformed'],
  ['version number must match', 'declaration-malformed'],
  ['encoding value must match', 'declaration-malformed'],
  ['standalone value must match', 'declaration-malformed'],
  ['value required', 'declaration-malformed'],
  ['value must be quoted', 'declaration-malformed'],
  ['attribute without value', 'attribute-malformed'],
  ['unquoted attribute value', 'attribute-malformed'],
  ['no whitespace between attributes', 'attribute-malformed'],
  ['forward-slash in opening tag', 'attribute-malformed'],
  ['duplicate attribute', 'duplicate-attribute'],
  ['unbound namespace prefix', 'prefix-unbound'],
  ['the string "]]>"', 'cdata-end-in-text'],
  ['unexpected end', 'unexpected-end'],
];

export const keyOfMessage = (message: string): XmlFaultKey =>
  BY_MESSAGE.find(([start]) => message.startsWith(start))?.[1] ?? 'malformed';
