/** The rules in manifest/, in alphabetical order. `npm run new -- rule manifest/<id>` adds one. */
import type { Rule } from '../rule.ts';
import completionThresholdInRange from './manifest/completion-threshold-in-range.ts';
import completionThresholdOfItsEdition from './manifest/completion-threshold-of-its-edition.ts';
import controlDocumentsIncluded from './manifest/control-documents-included.ts';
import courseHasSco from './manifest/course-has-sco.ts';
import defaultOrganizationResolves from './manifest/default-organization-resolves.ts';
import dependenciesDoNotLoop from './manifest/dependencies-do-not-loop.ts';
import dependencyResolves from './manifest/dependency-resolves.ts';
import elementsInPlace from './manifest/elements-in-place.ts';
import elementsOnce from './manifest/elements-once.ts';
import identifierrefResolves from './manifest/identifierref-resolves.ts';
import identifiersDifferBeyondCase from './manifest/identifiers-differ-beyond-case.ts';
import identifiersUnique from './manifest/identifiers-unique.ts';
import isvisibleTrueOrFalse from './manifest/isvisible-true-or-false.ts';
import itemDataOnce from './manifest/item-data-once.ts';
import itemOpensOrContains from './manifest/item-opens-or-contains.ts';
import launchedResourcesHaveHref from './manifest/launched-resources-have-href.ts';
import leafItemHasResource from './manifest/leaf-item-has-resource.ts';
import lessonDataOnLessons from './manifest/lesson-data-on-lessons.ts';
import lmsDataOnLessons from './manifest/lms-data-on-lessons.ts';
import masteryscoreAsksForMoreThanOne from './manifest/masteryscore-asks-for-more-than-one.ts';
import masteryscoreInPercent from './manifest/masteryscore-in-percent.ts';
import masteryscoreInRange from './manifest/masteryscore-in-range.ts';
import maxtimeallowedCarriedOver from './manifest/maxtimeallowed-carried-over.ts';
import maxtimeallowedFormat from './manifest/maxtimeallowed-format.ts';
import metadataNamedInMetadata from './manifest/metadata-named-in-metadata.ts';
import namesOfEditionKnown from './manifest/names-of-edition-known.ts';
import noPersistState from './manifest/no-persist-state.ts';
import noPlaceholdersLeft from './manifest/no-placeholders-left.ts';
import outlineComplete from './manifest/outline-complete.ts';
import packageHasOrganization from './manifest/package-has-organization.ts';
import parametersForm from './manifest/parameters-form.ts';
import parametersHaveResource from './manifest/parameters-have-resource.ts';
import prerequisitesCanBeMet from './manifest/prerequisites-can-be-met.ts';
import prerequisitesDoNotLoop from './manifest/prerequisites-do-not-loop.ts';
import prerequisitesNameStatuses from './manifest/prerequisites-name-statuses.ts';
import prerequisitesParse from './manifest/prerequisites-parse.ts';
import prerequisitesResolve from './manifest/prerequisites-resolve.ts';
import resourceTypeWebcontent from './manifest/resource-type-webcontent.ts';
import scoIsWebPage from './manifest/sco-is-web-page.ts';
import scormtypePresent from './manifest/scormtype-present.ts';
import scormtypeStated2004 from './manifest/scormtype-stated-2004.ts';
import sharedDataMappedOnce from './manifest/shared-data-mapped-once.ts';
import sharedDataNamed from './manifest/shared-data-named.ts';
import sharedDataOpen from './manifest/shared-data-open.ts';
import somethingLaunches from './manifest/something-launches.ts';
import somethingVisible from './manifest/something-visible.ts';
import textsFit2004 from './manifest/texts-fit-2004.ts';
import timeLimitWhole from './manifest/time-limit-whole.ts';
import titlesArePlain from './manifest/titles-are-plain.ts';
import titlesPresent from './manifest/titles-present.ts';
import xmlBaseEndsAsFolder from './manifest/xml-base-ends-as-folder.ts';
import xmlBaseForm from './manifest/xml-base-form.ts';

export const rules: readonly Rule[] = [
  completionThresholdInRange,
  completionThresholdOfItsEdition,
  controlDocumentsIncluded,
  courseHasSco,
  defaultOrganizationResolves,
  dependenciesDoNotLoop,
  dependencyResolves,
  elementsInPlace,
  elementsOnce,
  identifierrefResolves,
  identifiersDifferBeyondCase,
  identifiersUnique,
  isvisibleTrueOrFalse,
  itemDataOnce,
  itemOpensOrContains,
  launchedResourcesHaveHref,
  leafItemHasResource,
  lessonDataOnLessons,
  lmsDataOnLessons,
  masteryscoreAsksForMoreThanOne,
  masteryscoreInPercent,
  masteryscoreInRange,
  maxtimeallowedCarriedOver,
  maxtimeallowedFormat,
  metadataNamedInMetadata,
  namesOfEditionKnown,
  noPersistState,
  noPlaceholdersLeft,
  outlineComplete,
  packageHasOrganization,
  parametersForm,
  parametersHaveResource,
  prerequisitesCanBeMet,
  prerequisitesDoNotLoop,
  prerequisitesNameStatuses,
  prerequisitesParse,
  prerequisitesResolve,
  resourceTypeWebcontent,
  scoIsWebPage,
  scormtypePresent,
  scormtypeStated2004,
  sharedDataMappedOnce,
  sharedDataNamed,
  sharedDataOpen,
  somethingLaunches,
  somethingVisible,
  textsFit2004,
  timeLimitWhole,
  titlesArePlain,
  titlesPresent,
  xmlBaseEndsAsFolder,
  xmlBaseForm,
];
