/** The rules in sequencing/, in alphabetical order. `npm run new -- rule sequencing/<id>` adds one. */
import type { Rule } from '../rule.ts';
import activitiesCanBeLeft from './sequencing/activities-can-be-left.ts';
import activitiesCanOpen from './sequencing/activities-can-open.ts';
import courseActionsAllowed from './sequencing/course-actions-allowed.ts';
import courseCanStart from './sequencing/course-can-start.ts';
import courseLeadsToItsEnd from './sequencing/course-leads-to-its-end.ts';
import flagsTrueOrFalse from './sequencing/flags-true-or-false.ts';
import noUnsettledSequencing from './sequencing/no-unsettled-sequencing.ts';
import objectiveIdsUnique from './sequencing/objective-ids-unique.ts';
import objectiveMapsAgree from './sequencing/objective-maps-agree.ts';
import objectiveReferencesResolve from './sequencing/objective-references-resolve.ts';
import passMarkStated from './sequencing/pass-mark-stated.ts';
import resultsAreTracked from './sequencing/results-are-tracked.ts';
import rollupCountsChildren from './sequencing/rollup-counts-children.ts';
import rulesHaveConditions from './sequencing/rules-have-conditions.ts';
import selectionCountsChildren from './sequencing/selection-counts-children.ts';
import sequencingOnActivities from './sequencing/sequencing-on-activities.ts';
import sequencingReferencesResolve from './sequencing/sequencing-references-resolve.ts';
import thresholdsCompared from './sequencing/thresholds-compared.ts';

export const rules: readonly Rule[] = [
  activitiesCanBeLeft,
  activitiesCanOpen,
  courseActionsAllowed,
  courseCanStart,
  courseLeadsToItsEnd,
  flagsTrueOrFalse,
  noUnsettledSequencing,
  objectiveIdsUnique,
  objectiveMapsAgree,
  objectiveReferencesResolve,
  passMarkStated,
  resultsAreTracked,
  rollupCountsChildren,
  rulesHaveConditions,
  selectionCountsChildren,
  sequencingOnActivities,
  sequencingReferencesResolve,
  thresholdsCompared,
];
