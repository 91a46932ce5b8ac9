/**
 * What libxml2 says about a manifest, taken apart: a key for the words, the
 * names in it, and the attribute it is about. Its sentences are stable English
 * (xmlschemas.c); what is not recognised here stays as it is, under 'other'.
 */
import type { MessageData } from '../../course/words.ts';

export interface SchemaMessage {
  readonly key: SchemaKey;
  readonly data: MessageData;
  /** Local name of the attribute concerned. */
  readonly attribute?: string;
}

export type SchemaKey =
  | 'attribute-missing'
  | 'attribute-unknown'
  | 'child-missing'
  | 'extension-unknown'
  | 'not-a-name'
  | 'not-one-of'
  | 'other'
  | 'said-elsewhere'
  | 'text-not-allowed'
  | 'too-long'
  | 'unexpected'
  | 'unexpected-here'
  | 'wrong-root'
  | 'wrong-value';

const NCNAME = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u;

/** `{namespace}name` to `name`. */
const local = (clark: string): string => clark.replace(/^\{[^}]*\}/, '');

/** The names of an "Expected is one of ( … )" list; wildcards (`##other{…}*`) say nothing to a person. */
const expectedNames = (list: string): string =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.includes('##'))
    .map((name) => `<${local(name)}>`)
    .join(', ');

type Recognise = readonly [RegExp, (found: readonly string[]) => Omit<SchemaMessage, 'attribute'>];

/** The part after `Element 'x', attribute 'y': `; the first that fits counts. */
const MESSAGES: readonly Recognise[] = [
  [
    /^The attribute '([^']+)' is required but missing/,
    ([name = '']) => ({ key: 'attribute-missing', data: { name: local(name) } }),
  ],
  [
    /^The attribute '([^']+)' is not allowed/,
    ([name = '']) => ({ key: 'attribute-unknown', data: { name: local(name) } }),
  ],
  [
    /^Missing child element\(s\)\. Expected is(?: one of)? \( (.*) \)/s,
    ([list = '']) => ({ key: 'child-missing', data: { expected: expectedNames(list) } }),
  ],
  [
    /^This element is not expected\. Expected is(?: one of)? \( (.*) \)/s,
    ([list = '']) => {
      const expected = expectedNames(list);
      return expected ? { key: 'unexpected', data: { expected } } : { key: 'unexpected-here', data: {} };
    },
  ],
  [/^This element is not expected/, () => ({ key: 'unexpected-here', data: {} })],
  [
    /^No matching global declaration available for the validation root/,
    () => ({ key: 'wrong-root', data: {} }),
  ],
  [
    /^No matching global (?:element|attribute) declaration available/,
    () => ({ key: 'extension-unknown', data: {} }),
  ],
  [/^Character content other than whitespace is not allowed/, () => ({ key: 'text-not-allowed', data: {} })],
  [
    /^\[facet 'enumeration'\] The value '(.*)' is not an element of the set \{(.*)\}/s,
    ([value = '', set = '']) => ({ key: 'not-one-of', data: { value, set: set.replaceAll("'", '') } }),
  ],
  [
    /^\[facet '(?:min|max)(?:In|Ex)clusive'\] The value '(.*)' is /s,
    ([value = '']) => ({ key: 'wrong-value', data: { value } }),
  ],
  [
    /^\[facet 'maxLength'\].* length of '(\d+)'.* maximum length of '(\d+)'/s,
    ([length = '', limit = '']) => ({
      key: 'too-long',
      data: { length: Number(length), limit: Number(limit) },
    }),
  ],
  [
    /^'(.*)' is not a valid value of the atomic type 'xs:(?:ID|NCName)'/s,
    ([value = '']) => ({ key: NCNAME.test(value) ? 'said-elsewhere' : 'not-a-name', data: { value } }),
  ],
  // A reference is as wrong as the identifier it names, or leads nowhere: other findings.
  [/^'.*' is not a valid value of the atomic type 'xs:IDREF'/s, () => ({ key: 'said-elsewhere', data: {} })],
  [
    /^(?:\[facet '[^']+'\] The value )?'(.*)' is not (?:a valid value|accepted)/s,
    ([value = '']) => ({ key: 'wrong-value', data: { value } }),
  ],
];

/**
 * Whether libxml2 only dislikes the letters of an address, as of “[1].gif”. Any
 * text is one (XML Schema 1.1, 3.3.17); where it leads is for other rules.
 */
const isAddress = (attribute: string | undefined, rest: string): boolean =>
  / is not a valid value of the atomic type 'xs:anyURI'/.test(rest) ||
  (attribute === 'href' && / is not a valid value of the local atomic type/.test(rest));

/** Takes a message apart; `data` always holds the element's name and, where there is one, the attribute's. */
export function readSchemaMessage(message: string): SchemaMessage {
  const [, element = '', attribute, rest = message] =
    /^Element '([^']+)'(?:, attribute '([^']+)')?: (.*)$/s.exec(message) ?? [];
  const about: Record<string, string> = {
    element: local(element),
    attribute: attribute ? local(attribute) : '',
    place: attribute ? `<${local(element)}> ${local(attribute)}` : `<${local(element)}>`,
  };
  for (const [pattern, read] of MESSAGES) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const { key, data } = isAddress(attribute, rest)
      ? { key: 'said-elsewhere' as const, data: {} }
      : read(found.slice(1));
    return { key, data: { ...about, ...data }, ...(attribute && { attribute: local(attribute) }) };
  }
  return { key: 'other', data: { ...about, message: rest } };
}
