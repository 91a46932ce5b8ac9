/** The rules in identity/, in alphabetical order. `npm run new -- rule identity/<id>` adds one. */
import type { Rule } from '../rule.ts';
import editionConsistent from './identity/edition-consistent.ts';
import editionStated2004 from './identity/edition-stated-2004.ts';
import manifestAtRoot from './identity/manifest-at-root.ts';
import manifestNameExact from './identity/manifest-name-exact.ts';
import noSubmanifests from './identity/no-submanifests.ts';
import oneManifest from './identity/one-manifest.ts';
import oneStandard from './identity/one-standard.ts';
import packageIsForLms from './identity/package-is-for-lms.ts';
import packageKindKnown from './identity/package-kind-known.ts';
import packageZippedOnce from './identity/package-zipped-once.ts';
import schemaLocationsOfEdition from './identity/schema-locations-of-edition.ts';
import schemaStated from './identity/schema-stated.ts';
import schemaversionStated from './identity/schemaversion-stated.ts';

export const rules: readonly Rule[] = [
  editionConsistent,
  editionStated2004,
  manifestAtRoot,
  manifestNameExact,
  noSubmanifests,
  oneManifest,
  oneStandard,
  packageIsForLms,
  packageKindKnown,
  packageZippedOnce,
  schemaLocationsOfEdition,
  schemaStated,
  schemaversionStated,
];
