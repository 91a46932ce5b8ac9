/** The rules in xapi/, in alphabetical order. `npm run new -- rule xapi/<id>` adds one. */
import type { Rule } from '../rule.ts';
import activityIdsAbsolute from './xapi/activity-ids-absolute.ts';
import activityIdsUnique from './xapi/activity-ids-unique.ts';
import activityTextsHaveLanguage from './xapi/activity-texts-have-language.ts';
import activityTypesAbsolute from './xapi/activity-types-absolute.ts';
import extensionsHaveSchema from './xapi/extensions-have-schema.ts';
import launchAddressesFound from './xapi/launch-addresses-found.ts';
import launchQueryNamesFree from './xapi/launch-query-names-free.ts';
import objectiveIdrefsResolve from './xapi/objective-idrefs-resolve.ts';
import oneActivityLaunches from './xapi/one-activity-launches.ts';
import tincanHasActivities from './xapi/tincan-has-activities.ts';

export const rules: readonly Rule[] = [
  activityIdsAbsolute,
  activityIdsUnique,
  activityTextsHaveLanguage,
  activityTypesAbsolute,
  extensionsHaveSchema,
  launchAddressesFound,
  launchQueryNamesFree,
  objectiveIdrefsResolve,
  oneActivityLaunches,
  tincanHasActivities,
];
