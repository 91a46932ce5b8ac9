/**
 * Every step, in the order they are taken: first where files are and what they
 * are called, then what the manifest says of them.
 */
import type { Step } from './step.ts';
import entryHeadersAgree from './steps/entry-headers-agree.ts';
import entryNamesTidy from './steps/entry-names-tidy.ts';
import entryNamesUseSlash from './steps/entry-names-use-slash.ts';
import entryNamesUtf8 from './steps/entry-names-utf8.ts';
import entrySizesInFront from './steps/entry-sizes-in-front.ts';
import filesAreListed from './steps/files-are-listed.ts';
import hrefsUseSlash from './steps/hrefs-use-slash.ts';
import manifestAtRoot from './steps/manifest-at-root.ts';
import manifestEncodingTrue from './steps/manifest-encoding-true.ts';
import manifestNameExact from './steps/manifest-name-exact.ts';
import manifestWellFormed from './steps/manifest-well-formed.ts';
import nameCharactersAccepted from './steps/name-characters-accepted.ts';
import noSystemFiles from './steps/no-system-files.ts';
import nothingAfterArchive from './steps/nothing-after-archive.ts';
import nothingBeforeArchive from './steps/nothing-before-archive.ts';
import pagesFindTheirFiles from './steps/pages-find-their-files.ts';
import referenceCaseMatches from './steps/reference-case-matches.ts';
import schemaStated from './steps/schema-stated.ts';
import schemaversionStated from './steps/schemaversion-stated.ts';
import scormtypePresent from './steps/scormtype-present.ts';
import scormtypeStated2004 from './steps/scormtype-stated-2004.ts';
import styleSheetsFindTheirFiles from './steps/style-sheets-find-their-files.ts';

export const STEPS: readonly Step[] = [
  nothingBeforeArchive,
  nothingAfterArchive,
  entryNamesUseSlash,
  entryNamesTidy,
  entryNamesUtf8,
  entryHeadersAgree,
  entrySizesInFront,
  manifestEncodingTrue,
  manifestWellFormed,
  noSystemFiles,
  manifestAtRoot,
  manifestNameExact,
  hrefsUseSlash,
  referenceCaseMatches,
  pagesFindTheirFiles,
  styleSheetsFindTheirFiles,
  nameCharactersAccepted,
  schemaStated,
  schemaversionStated,
  scormtypePresent,
  scormtypeStated2004,
  filesAreListed,
];
