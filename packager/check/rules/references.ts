/** The rules in references/, in alphabetical order. `npm run new -- rule references/<id>` adds one. */
import type { Rule } from '../rule.ts';
import filesAreListed from './references/files-are-listed.ts';
import filesBesideManifest from './references/files-beside-manifest.ts';
import filesHaveExtension from './references/files-have-extension.ts';
import filesListedOnce from './references/files-listed-once.ts';
import filesNotEmpty from './references/files-not-empty.ts';
import hrefsDecodedOnce from './references/hrefs-decoded-once.ts';
import hrefsEncoded from './references/hrefs-encoded.ts';
import hrefsRelative from './references/hrefs-relative.ts';
import hrefsStayInside from './references/hrefs-stay-inside.ts';
import hrefsUseSlash from './references/hrefs-use-slash.ts';
import launchAddressesPublic from './references/launch-addresses-public.ts';
import launchAddressesUsable from './references/launch-addresses-usable.ts';
import launchFileExists from './references/launch-file-exists.ts';
import launchFileInResource from './references/launch-file-in-resource.ts';
import launchFileListed from './references/launch-file-listed.ts';
import launchFileNotEmpty from './references/launch-file-not-empty.ts';
import launchHrefPlain from './references/launch-href-plain.ts';
import launchInsidePackage from './references/launch-inside-package.ts';
import listedFilesExist from './references/listed-files-exist.ts';
import pagesFindTheirFiles from './references/pages-find-their-files.ts';
import referenceCaseMatches from './references/reference-case-matches.ts';
import resourcesUsed from './references/resources-used.ts';
import scriptsFindTheirFiles from './references/scripts-find-their-files.ts';
import styleSheetsFindTheirFiles from './references/style-sheets-find-their-files.ts';

export const rules: readonly Rule[] = [
  filesAreListed,
  filesBesideManifest,
  filesHaveExtension,
  filesListedOnce,
  filesNotEmpty,
  hrefsDecodedOnce,
  hrefsEncoded,
  hrefsRelative,
  hrefsStayInside,
  hrefsUseSlash,
  launchAddressesPublic,
  launchAddressesUsable,
  launchFileExists,
  launchFileInResource,
  launchFileListed,
  launchFileNotEmpty,
  launchHrefPlain,
  launchInsidePackage,
  listedFilesExist,
  pagesFindTheirFiles,
  referenceCaseMatches,
  resourcesUsed,
  scriptsFindTheirFiles,
  styleSheetsFindTheirFiles,
];
