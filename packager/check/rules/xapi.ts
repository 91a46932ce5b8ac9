/** The rules in xapi/, in alphabetical order. `npm run new -- rule xapi/<id>` adds one. */
import type { Rule } from '../rule.ts';
import activityDescriptionsPresent from './xapi/activity-descriptions-present.ts';
import activityIdsAbsolute from './xapi/activity-ids-absolute.ts';
import activityIdsSettled from './xapi/activity-ids-settled.ts';
import activityIdsUnique from './xapi/activity-ids-unique.ts';
import activityLanguagesFormed from './xapi/activity-languages-formed.ts';
import activityTextsHaveLanguage from './xapi/activity-texts-have-language.ts';
import activityTypesAbsolute from './xapi/activity-types-absolute.ts';
import anActivityLaunches from './xapi/an-activity-launches.ts';
import cmi5NamespaceReleased from './xapi/cmi5-namespace-released.ts';
import extensionKeysAbsolute from './xapi/extension-keys-absolute.ts';
import extensionsHaveSchema from './xapi/extensions-have-schema.ts';
import idsDifferBetweenKinds from './xapi/ids-differ-between-kinds.ts';
import launchAddressesFound from './xapi/launch-addresses-found.ts';
import launchAddressesSecure from './xapi/launch-addresses-secure.ts';
import launchParametersFree from './xapi/launch-parameters-free.ts';
import launchPathsEncoded from './xapi/launch-paths-encoded.ts';
import launchPathsRelative from './xapi/launch-paths-relative.ts';
import launchQueryNamesFree from './xapi/launch-query-names-free.ts';
import launchSchemesReachable from './xapi/launch-schemes-reachable.ts';
import launchedFileIsPage from './xapi/launched-file-is-page.ts';
import masteryScoreCounts from './xapi/mastery-score-counts.ts';
import masteryScorePrecise from './xapi/mastery-score-precise.ts';
import objectiveIdrefsResolve from './xapi/objective-idrefs-resolve.ts';
import objectivesUsed from './xapi/objectives-used.ts';
import oneActivityLaunches from './xapi/one-activity-launches.ts';
import oneLaunchPerLanguage from './xapi/one-launch-per-language.ts';
import oneTextPerLanguage from './xapi/one-text-per-language.ts';
import tincanElementsInPlace from './xapi/tincan-elements-in-place.ts';
import tincanHasActivities from './xapi/tincan-has-activities.ts';
import tincanNamesExact from './xapi/tincan-names-exact.ts';
import unitAddressesDiffer from './xapi/unit-addresses-differ.ts';
import unitTitlesPresent from './xapi/unit-titles-present.ts';
import unitTypesAbsolute from './xapi/unit-types-absolute.ts';
import unitsCanReport from './xapi/units-can-report.ts';

export const rules: readonly Rule[] = [
  activityDescriptionsPresent,
  activityIdsAbsolute,
  activityIdsSettled,
  activityIdsUnique,
  activityLanguagesFormed,
  activityTextsHaveLanguage,
  activityTypesAbsolute,
  anActivityLaunches,
  cmi5NamespaceReleased,
  extensionKeysAbsolute,
  extensionsHaveSchema,
  idsDifferBetweenKinds,
  launchAddressesFound,
  launchAddressesSecure,
  launchParametersFree,
  launchPathsEncoded,
  launchPathsRelative,
  launchQueryNamesFree,
  launchSchemesReachable,
  launchedFileIsPage,
  masteryScoreCounts,
  masteryScorePrecise,
  objectiveIdrefsResolve,
  objectivesUsed,
  oneActivityLaunches,
  oneLaunchPerLanguage,
  oneTextPerLanguage,
  tincanElementsInPlace,
  tincanHasActivities,
  tincanNamesExact,
  unitAddressesDiffer,
  unitTitlesPresent,
  unitTypesAbsolute,
  unitsCanReport,
];
