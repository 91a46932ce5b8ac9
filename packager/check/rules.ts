/** Every rule, in alphabetical order. `npm run new -- rule <id>` adds a line; a test holds this list against the folder. */
import type { Rule } from './rule.ts';
import activityIdsAbsolute from './rules/activity-ids-absolute.ts';
import activityIdsUnique from './rules/activity-ids-unique.ts';
import activityTextsHaveLanguage from './rules/activity-texts-have-language.ts';
import activityTypesAbsolute from './rules/activity-types-absolute.ts';
import adlcpPrefixConventional from './rules/adlcp-prefix-conventional.ts';
import answersDiffer from './rules/answers-differ.ts';
import archiveComplete from './rules/archive-complete.ts';
import archiveDirectoryAgrees from './rules/archive-directory-agrees.ts';
import archiveInOnePart from './rules/archive-in-one-part.ts';
import archiveIsZip from './rules/archive-is-zip.ts';
import archiveNotEmpty from './rules/archive-not-empty.ts';
import archiveWithoutZip64 from './rules/archive-without-zip64.ts';
import assessmentHasOneTest from './rules/assessment-has-one-test.ts';
import assetHasLicence from './rules/asset-has-licence.ts';
import assetHasSource from './rules/asset-has-source.ts';
import assetKnown from './rules/asset-known.ts';
import competencyInFramework from './rules/competency-in-framework.ts';
import competencyTagged from './rules/competency-tagged.ts';
import competencyTaggedInManifest from './rules/competency-tagged-in-manifest.ts';
import contentMatchesExtension from './rules/content-matches-extension.ts';
import controlDocumentsIncluded from './rules/control-documents-included.ts';
import courseHasDescription from './rules/course-has-description.ts';
import courseHasDuration from './rules/course-has-duration.ts';
import courseHasInstructions from './rules/course-has-instructions.ts';
import courseHasKeywords from './rules/course-has-keywords.ts';
import courseHasLicence from './rules/course-has-licence.ts';
import courseHasName from './rules/course-has-name.ts';
import courseHasPurpose from './rules/course-has-purpose.ts';
import courseHasSource from './rules/course-has-source.ts';
import courseHasSubtitle from './rules/course-has-subtitle.ts';
import courseHasTest from './rules/course-has-test.ts';
import defaultOrganizationResolves from './rules/default-organization-resolves.ts';
import dependenciesDoNotLoop from './rules/dependencies-do-not-loop.ts';
import dependencyResolves from './rules/dependency-resolves.ts';
import durationFitsContent from './rules/duration-fits-content.ts';
import editionConsistent from './rules/edition-consistent.ts';
import entriesArePlainFiles from './rules/entries-are-plain-files.ts';
import entriesDoNotOverlap from './rules/entries-do-not-overlap.ts';
import entriesNotBombs from './rules/entries-not-bombs.ts';
import entriesNotEncrypted from './rules/entries-not-encrypted.ts';
import entriesNotLinks from './rules/entries-not-links.ts';
import entriesNotTooLarge from './rules/entries-not-too-large.ts';
import entriesStoredOrDeflated from './rules/entries-stored-or-deflated.ts';
import entryBytesComplete from './rules/entry-bytes-complete.ts';
import entryChecksumMatches from './rules/entry-checksum-matches.ts';
import entryCountSane from './rules/entry-count-sane.ts';
import entryHeaderPresent from './rules/entry-header-present.ts';
import entryHeadersAgree from './rules/entry-headers-agree.ts';
import entryInflates from './rules/entry-inflates.ts';
import entryIsFileOrFolder from './rules/entry-is-file-or-folder.ts';
import entryNamesAgree from './rules/entry-names-agree.ts';
import entryNamesDifferBeyondCase from './rules/entry-names-differ-beyond-case.ts';
import entryNamesDifferBeyondEncoding from './rules/entry-names-differ-beyond-encoding.ts';
import entryNamesFitWindows from './rules/entry-names-fit-windows.ts';
import entryNamesNotEmpty from './rules/entry-names-not-empty.ts';
import entryNamesPrintable from './rules/entry-names-printable.ts';
import entryNamesRelative from './rules/entry-names-relative.ts';
import entryNamesShort from './rules/entry-names-short.ts';
import entryNamesStayInside from './rules/entry-names-stay-inside.ts';
import entryNamesTidy from './rules/entry-names-tidy.ts';
import entryNamesUnique from './rules/entry-names-unique.ts';
import entryNamesUseSlash from './rules/entry-names-use-slash.ts';
import entryNamesUtf8 from './rules/entry-names-utf8.ts';
import entrySizeTrue from './rules/entry-size-true.ts';
import entrySizesInFront from './rules/entry-sizes-in-front.ts';
import extensionsHaveSchema from './rules/extensions-have-schema.ts';
import fileCanBeRead from './rules/file-can-be-read.ts';
import filesAreListed from './rules/files-are-listed.ts';
import filesListedOnce from './rules/files-listed-once.ts';
import formulaCanBeSet from './rules/formula-can-be-set.ts';
import formulaNotEmpty from './rules/formula-not-empty.ts';
import headingLevelsInOrder from './rules/heading-levels-in-order.ts';
import hrefsEncoded from './rules/hrefs-encoded.ts';
import hrefsRelative from './rules/hrefs-relative.ts';
import hrefsStayInside from './rules/hrefs-stay-inside.ts';
import hrefsUseSlash from './rules/hrefs-use-slash.ts';
import identifierrefResolves from './rules/identifierref-resolves.ts';
import identifiersUnique from './rules/identifiers-unique.ts';
import imageHasAlt from './rules/image-has-alt.ts';
import isvisibleTrueOrFalse from './rules/isvisible-true-or-false.ts';
import itemFileAccepted from './rules/item-file-accepted.ts';
import itemFileFits from './rules/item-file-fits.ts';
import itemHasTitle from './rules/item-has-title.ts';
import itemOpensOrContains from './rules/item-opens-or-contains.ts';
import languageOffered from './rules/language-offered.ts';
import languageTagsWellFormed from './rules/language-tags-well-formed.ts';
import launchAddressesFound from './rules/launch-addresses-found.ts';
import launchFileExists from './rules/launch-file-exists.ts';
import launchFileInResource from './rules/launch-file-in-resource.ts';
import launchFileListed from './rules/launch-file-listed.ts';
import launchFileNotEmpty from './rules/launch-file-not-empty.ts';
import launchHrefPlain from './rules/launch-href-plain.ts';
import launchInsidePackage from './rules/launch-inside-package.ts';
import launchQueryNamesFree from './rules/launch-query-names-free.ts';
import leafItemHasResource from './rules/leaf-item-has-resource.ts';
import linkAddressPublic from './rules/link-address-public.ts';
import linkAddressSecure from './rules/link-address-secure.ts';
import linkTextSaysWhere from './rules/link-text-says-where.ts';
import linkedPagesExist from './rules/linked-pages-exist.ts';
import linkedTermsExist from './rules/linked-terms-exist.ts';
import listedFilesExist from './rules/listed-files-exist.ts';
import lmsDataOnLessons from './rules/lms-data-on-lessons.ts';
import manifestAtRoot from './rules/manifest-at-root.ts';
import manifestElementsUnprefixed from './rules/manifest-elements-unprefixed.ts';
import manifestEncodingTrue from './rules/manifest-encoding-true.ts';
import manifestMatchesSchema from './rules/manifest-matches-schema.ts';
import manifestNameExact from './rules/manifest-name-exact.ts';
import manifestSizeSane from './rules/manifest-size-sane.ts';
import manifestWellFormed from './rules/manifest-well-formed.ts';
import manifestWithoutDoctype from './rules/manifest-without-doctype.ts';
import manifestWithoutEntities from './rules/manifest-without-entities.ts';
import masteryscoreInRange from './rules/masteryscore-in-range.ts';
import maxtimeallowedFormat from './rules/maxtimeallowed-format.ts';
import mediaBlockHasFile from './rules/media-block-has-file.ts';
import metadataFileExists from './rules/metadata-file-exists.ts';
import metadataFileWellFormed from './rules/metadata-file-well-formed.ts';
import metadataMatchesSchema from './rules/metadata-matches-schema.ts';
import moduleHasEveryStage from './rules/module-has-every-stage.ts';
import moduleHasTitle from './rules/module-has-title.ts';
import nameCharactersAccepted from './rules/name-characters-accepted.ts';
import noAllOfTheAbove from './rules/no-all-of-the-above.ts';
import noArchiveInside from './rules/no-archive-inside.ts';
import noEval from './rules/no-eval.ts';
import noExternalSubresources from './rules/no-external-subresources.ts';
import noFlash from './rules/no-flash.ts';
import noIframe from './rules/no-iframe.ts';
import noItemParameters from './rules/no-item-parameters.ts';
import noServerFiles from './rules/no-server-files.ts';
import noSubmanifests from './rules/no-submanifests.ts';
import noSystemFiles from './rules/no-system-files.ts';
import noTrueFalse from './rules/no-true-false.ts';
import noXmlBase from './rules/no-xml-base.ts';
import nothingAfterArchive from './rules/nothing-after-archive.ts';
import nothingBeforeArchive from './rules/nothing-before-archive.ts';
import objectiveIdrefsResolve from './rules/objective-idrefs-resolve.ts';
import objectiveIdsUnique from './rules/objective-ids-unique.ts';
import objectiveMapsAgree from './rules/objective-maps-agree.ts';
import objectiveReferencesResolve from './rules/objective-references-resolve.ts';
import offlineSizeAccepted from './rules/offline-size-accepted.ts';
import oneActivityLaunches from './rules/one-activity-launches.ts';
import oneManifest from './rules/one-manifest.ts';
import oneOrganization from './rules/one-organization.ts';
import oneSco from './rules/one-sco.ts';
import oneStandard from './rules/one-standard.ts';
import outlineComplete from './rules/outline-complete.ts';
import outlineNotEmpty from './rules/outline-not-empty.ts';
import packageHasOrganization from './rules/package-has-organization.ts';
import packageKindKnown from './rules/package-kind-known.ts';
import pageHasContent from './rules/page-has-content.ts';
import pageHasTitle from './rules/page-has-title.ts';
import pageTranslated from './rules/page-translated.ts';
import pagesFindTheirFiles from './rules/pages-find-their-files.ts';
import parametersForm from './rules/parameters-form.ts';
import parametersHaveResource from './rules/parameters-have-resource.ts';
import platformStartsFirstLesson from './rules/platform-starts-first-lesson.ts';
import platformTakesKind from './rules/platform-takes-kind.ts';
import prerequisitesParse from './rules/prerequisites-parse.ts';
import prerequisitesResolve from './rules/prerequisites-resolve.ts';
import questionHasFeedback from './rules/question-has-feedback.ts';
import questionHasRightAnswer from './rules/question-has-right-answer.ts';
import questionHasText from './rules/question-has-text.ts';
import referenceCaseMatches from './rules/reference-case-matches.ts';
import referencesPresent from './rules/references-present.ts';
import resourceTypeWebcontent from './rules/resource-type-webcontent.ts';
import resourcesUsed from './rules/resources-used.ts';
import rootIndexHtml from './rules/root-index-html.ts';
import schemaStated from './rules/schema-stated.ts';
import schemaversionStated from './rules/schemaversion-stated.ts';
import scoIsWebPage from './rules/sco-is-web-page.ts';
import scorm12Preferred from './rules/scorm12-preferred.ts';
import scormtypeAsPlatformReads from './rules/scormtype-as-platform-reads.ts';
import scormtypePresent from './rules/scormtype-present.ts';
import scormtypeStated2004 from './rules/scormtype-stated-2004.ts';
import sequencingReferencesResolve from './rules/sequencing-references-resolve.ts';
import singleChoiceHasOneRightAnswer from './rules/single-choice-has-one-right-answer.ts';
import somethingLaunches from './rules/something-launches.ts';
import styleSheetsFindTheirFiles from './rules/style-sheets-find-their-files.ts';
import svgWithoutScripts from './rules/svg-without-scripts.ts';
import tableHasHeader from './rules/table-has-header.ts';
import termHasMeaning from './rules/term-has-meaning.ts';
import termUsed from './rules/term-used.ts';
import termsDiffer from './rules/terms-differ.ts';
import testHasPassMark from './rules/test-has-pass-mark.ts';
import testPoolEnough from './rules/test-pool-enough.ts';
import textFilesCanBeChecked from './rules/text-files-can-be-checked.ts';
import textsFit2004 from './rules/texts-fit-2004.ts';
import themeHasContrast from './rules/theme-has-contrast.ts';
import thumbnailFits from './rules/thumbnail-fits.ts';
import tincanHasActivities from './rules/tincan-has-activities.ts';
import titlesPresent from './rules/titles-present.ts';
import translationUpToDate from './rules/translation-up-to-date.ts';
import uploadExtensionAccepted from './rules/upload-extension-accepted.ts';
import uploadSizeAccepted from './rules/upload-size-accepted.ts';
import videoHasCaptions from './rules/video-has-captions.ts';
import videoHasTranscript from './rules/video-has-transcript.ts';
import xmlBaseForm from './rules/xml-base-form.ts';

export const RULES: readonly Rule[] = [
  activityIdsAbsolute,
  activityIdsUnique,
  activityTextsHaveLanguage,
  activityTypesAbsolute,
  adlcpPrefixConventional,
  answersDiffer,
  archiveComplete,
  archiveDirectoryAgrees,
  archiveInOnePart,
  archiveIsZip,
  archiveNotEmpty,
  archiveWithoutZip64,
  assessmentHasOneTest,
  assetHasLicence,
  assetHasSource,
  assetKnown,
  competencyInFramework,
  competencyTagged,
  competencyTaggedInManifest,
  contentMatchesExtension,
  controlDocumentsIncluded,
  courseHasDescription,
  courseHasDuration,
  courseHasInstructions,
  courseHasKeywords,
  courseHasLicence,
  courseHasName,
  courseHasPurpose,
  courseHasSource,
  courseHasSubtitle,
  courseHasTest,
  defaultOrganizationResolves,
  dependenciesDoNotLoop,
  dependencyResolves,
  durationFitsContent,
  editionConsistent,
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
  extensionsHaveSchema,
  fileCanBeRead,
  filesAreListed,
  filesListedOnce,
  formulaCanBeSet,
  formulaNotEmpty,
  headingLevelsInOrder,
  hrefsEncoded,
  hrefsRelative,
  hrefsStayInside,
  hrefsUseSlash,
  identifierrefResolves,
  identifiersUnique,
  imageHasAlt,
  isvisibleTrueOrFalse,
  itemFileAccepted,
  itemFileFits,
  itemHasTitle,
  itemOpensOrContains,
  languageOffered,
  languageTagsWellFormed,
  launchAddressesFound,
  launchFileExists,
  launchFileInResource,
  launchFileListed,
  launchFileNotEmpty,
  launchHrefPlain,
  launchInsidePackage,
  launchQueryNamesFree,
  leafItemHasResource,
  linkAddressPublic,
  linkAddressSecure,
  linkTextSaysWhere,
  linkedPagesExist,
  linkedTermsExist,
  listedFilesExist,
  lmsDataOnLessons,
  manifestAtRoot,
  manifestElementsUnprefixed,
  manifestEncodingTrue,
  manifestMatchesSchema,
  manifestNameExact,
  manifestSizeSane,
  manifestWellFormed,
  manifestWithoutDoctype,
  manifestWithoutEntities,
  masteryscoreInRange,
  maxtimeallowedFormat,
  mediaBlockHasFile,
  metadataFileExists,
  metadataFileWellFormed,
  metadataMatchesSchema,
  moduleHasEveryStage,
  moduleHasTitle,
  nameCharactersAccepted,
  noAllOfTheAbove,
  noArchiveInside,
  noEval,
  noExternalSubresources,
  noFlash,
  noIframe,
  noItemParameters,
  noServerFiles,
  noSubmanifests,
  noSystemFiles,
  noTrueFalse,
  noXmlBase,
  nothingAfterArchive,
  nothingBeforeArchive,
  objectiveIdrefsResolve,
  objectiveIdsUnique,
  objectiveMapsAgree,
  objectiveReferencesResolve,
  offlineSizeAccepted,
  oneActivityLaunches,
  oneManifest,
  oneOrganization,
  oneSco,
  oneStandard,
  outlineComplete,
  outlineNotEmpty,
  packageHasOrganization,
  packageKindKnown,
  pageHasContent,
  pageHasTitle,
  pageTranslated,
  pagesFindTheirFiles,
  parametersForm,
  parametersHaveResource,
  platformStartsFirstLesson,
  platformTakesKind,
  prerequisitesParse,
  prerequisitesResolve,
  questionHasFeedback,
  questionHasRightAnswer,
  questionHasText,
  referenceCaseMatches,
  referencesPresent,
  resourceTypeWebcontent,
  resourcesUsed,
  rootIndexHtml,
  schemaStated,
  schemaversionStated,
  scoIsWebPage,
  scorm12Preferred,
  scormtypeAsPlatformReads,
  scormtypePresent,
  scormtypeStated2004,
  sequencingReferencesResolve,
  singleChoiceHasOneRightAnswer,
  somethingLaunches,
  styleSheetsFindTheirFiles,
  svgWithoutScripts,
  tableHasHeader,
  termHasMeaning,
  termUsed,
  termsDiffer,
  testHasPassMark,
  testPoolEnough,
  textFilesCanBeChecked,
  textsFit2004,
  themeHasContrast,
  thumbnailFits,
  tincanHasActivities,
  titlesPresent,
  translationUpToDate,
  uploadExtensionAccepted,
  uploadSizeAccepted,
  videoHasCaptions,
  videoHasTranscript,
  xmlBaseForm,
];
