/** The rules in sequencing/, in alphabetical order. `npm run new -- rule sequencing/<id>` adds one. */
import type { Rule } from '../rule.ts';
import objectiveIdsUnique from './sequencing/objective-ids-unique.ts';
import objectiveMapsAgree from './sequencing/objective-maps-agree.ts';
import objectiveReferencesResolve from './sequencing/objective-references-resolve.ts';
import sequencingReferencesResolve from './sequencing/sequencing-references-resolve.ts';

export const rules: readonly Rule[] = [
  objectiveIdsUnique,
  objectiveMapsAgree,
  objectiveReferencesResolve,
  sequencingReferencesResolve,
];
