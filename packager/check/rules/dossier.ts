/** The rules in dossier/, in alphabetical order. `npm run new -- rule dossier/<id>` adds one. */
import type { Rule } from '../rule.ts';
import dossierFilesPresent from './dossier/dossier-files-present.ts';
import dossierFilesUnchanged from './dossier/dossier-files-unchanged.ts';
import dossierListReadable from './dossier/dossier-list-readable.ts';
import dossierSignatureHolds from './dossier/dossier-signature-holds.ts';
import dossierWithoutOtherFiles from './dossier/dossier-without-other-files.ts';

export const rules: readonly Rule[] = [
  dossierFilesPresent,
  dossierFilesUnchanged,
  dossierListReadable,
  dossierSignatureHolds,
  dossierWithoutOtherFiles,
];
