/** The rules in metadata/, in alphabetical order. `npm run new -- rule metadata/<id>` adds one. */
import type { Rule } from '../rule.ts';
import competencyTaggedInManifest from './metadata/competency-tagged-in-manifest.ts';
import metadataFileExists from './metadata/metadata-file-exists.ts';
import metadataFileWellFormed from './metadata/metadata-file-well-formed.ts';
import metadataMatchesSchema from './metadata/metadata-matches-schema.ts';

export const rules: readonly Rule[] = [
  competencyTaggedInManifest,
  metadataFileExists,
  metadataFileWellFormed,
  metadataMatchesSchema,
];
