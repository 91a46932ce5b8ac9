/** The rules in archive/, in alphabetical order. `npm run new -- rule archive/<id>` adds one. */
import type { Rule } from '../rule.ts';
import archiveComplete from './archive/archive-complete.ts';
import archiveDirectoryAgrees from './archive/archive-directory-agrees.ts';
import archiveInOnePart from './archive/archive-in-one-part.ts';
import archiveIsZip from './archive/archive-is-zip.ts';
import archiveNotEmpty from './archive/archive-not-empty.ts';
import archiveWithoutZip64 from './archive/archive-without-zip64.ts';
import entriesArePlainFiles from './archive/entries-are-plain-files.ts';
import entriesDoNotOverlap from './archive/entries-do-not-overlap.ts';
import entriesNotBombs from './archive/entries-not-bombs.ts';
import entriesNotEncrypted from './archive/entries-not-encrypted.ts';
import entriesNotLinks from './archive/entries-not-links.ts';
import entriesNotTooLarge from './archive/entries-not-too-large.ts';
import entriesStoredOrDeflated from './archive/entries-stored-or-deflated.ts';
import entryBytesComplete from './archive/entry-bytes-complete.ts';
import entryChecksumMatches from './archive/entry-checksum-matches.ts';
import entryCountSane from './archive/entry-count-sane.ts';
import entryHeaderPresent from './archive/entry-header-present.ts';
import entryHeadersAgree from './archive/entry-headers-agree.ts';
import entryInflates from './archive/entry-inflates.ts';
import entryIsFileOrFolder from './archive/entry-is-file-or-folder.ts';
import entryNamesAgree from './archive/entry-names-agree.ts';
import entryNamesDifferBeyondCase from './archive/entry-names-differ-beyond-case.ts';
import entryNamesDifferBeyondEncoding from './archive/entry-names-differ-beyond-encoding.ts';
import entryNamesFitWindows from './archive/entry-names-fit-windows.ts';
import entryNamesNotEmpty from './archive/entry-names-not-empty.ts';
import entryNamesPrintable from './archive/entry-names-printable.ts';
import entryNamesRelative from './archive/entry-names-relative.ts';
import entryNamesShort from './archive/entry-names-short.ts';
import entryNamesStayInside from './archive/entry-names-stay-inside.ts';
import entryNamesTidy from './archive/entry-names-tidy.ts';
import entryNamesUnique from './archive/entry-names-unique.ts';
import entryNamesUseSlash from './archive/entry-names-use-slash.ts';
import entryNamesUtf8 from './archive/entry-names-utf8.ts';
import entrySizeTrue from './archive/entry-size-true.ts';
import entrySizesInFront from './archive/entry-sizes-in-front.ts';
import fileCanBeRead from './archive/file-can-be-read.ts';
import noArchiveInside from './archive/no-archive-inside.ts';
import nothingAfterArchive from './archive/nothing-after-archive.ts';
import nothingBeforeArchive from './archive/nothing-before-archive.ts';
import textFilesCanBeChecked from './archive/text-files-can-be-checked.ts';

export const rules: readonly Rule[] = [
  archiveComplete,
  archiveDirectoryAgrees,
  archiveInOnePart,
  archiveIsZip,
  archiveNotEmpty,
  archiveWithoutZip64,
  entriesArePlainFiles,
  entriesDoNotOverlap,
  entriesNotBombs,
  entriesNotEncrypted,
  entriesNotLinks,
  entriesNotTooLarge,
  entriesStoredOrDeflated,
  entryBytesComplete,
  entryChecksumMatches,
  entryCountSane,
  entryHeaderPresent,
  entryHeadersAgree,
  entryInflates,
  entryIsFileOrFolder,
  entryNamesAgree,
  entryNamesDifferBeyondCase,
  entryNamesDifferBeyondEncoding,
  entryNamesFitWindows,
  entryNamesNotEmpty,
  entryNamesPrintable,
  entryNamesRelative,
  entryNamesShort,
  entryNamesStayInside,
  entryNamesTidy,
  entryNamesUnique,
  entryNamesUseSlash,
  entryNamesUtf8,
  entrySizeTrue,
  entrySizesInFront,
  fileCanBeRead,
  noArchiveInside,
  nothingAfterArchive,
  nothingBeforeArchive,
  textFilesCanBeChecked,
];
