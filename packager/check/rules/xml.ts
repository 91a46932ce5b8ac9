/** The rules in xml/, in alphabetical order. `npm run new -- rule xml/<id>` adds one. */
import type { Rule } from '../rule.ts';
import adlcpPrefixConventional from './xml/adlcp-prefix-conventional.ts';
import languageTagsWellFormed from './xml/language-tags-well-formed.ts';
import manifestElementsUnprefixed from './xml/manifest-elements-unprefixed.ts';
import manifestEncodingReadable from './xml/manifest-encoding-readable.ts';
import manifestEncodingTrue from './xml/manifest-encoding-true.ts';
import manifestMatchesSchema from './xml/manifest-matches-schema.ts';
import manifestOfXml10 from './xml/manifest-of-xml-1-0.ts';
import manifestSizeSane from './xml/manifest-size-sane.ts';
import manifestWellFormed from './xml/manifest-well-formed.ts';
import manifestWithoutDoctype from './xml/manifest-without-doctype.ts';
import manifestWithoutEntities from './xml/manifest-without-entities.ts';
import schemaLocationsPaired from './xml/schema-locations-paired.ts';

export const rules: readonly Rule[] = [
  adlcpPrefixConventional,
  languageTagsWellFormed,
  manifestElementsUnprefixed,
  manifestEncodingReadable,
  manifestEncodingTrue,
  manifestMatchesSchema,
  manifestOfXml10,
  manifestSizeSane,
  manifestWellFormed,
  manifestWithoutDoctype,
  manifestWithoutEntities,
  schemaLocationsPaired,
];
