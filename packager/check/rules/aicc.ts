/** The rules in aicc/, in alphabetical order. `npm run new -- rule aicc/<id>` adds one. */
import type { Rule } from '../rule.ts';
import aiccBlocksDoNotLoop from './aicc/aicc-blocks-do-not-loop.ts';
import aiccBlocksPlaced from './aicc/aicc-blocks-placed.ts';
import aiccColumnsComplete from './aicc/aicc-columns-complete.ts';
import aiccColumnsPresent from './aicc/aicc-columns-present.ts';
import aiccCompletionResultsKnown from './aicc/aicc-completion-results-known.ts';
import aiccCompletionRulesResolve from './aicc/aicc-completion-rules-resolve.ts';
import aiccCountsAgree from './aicc/aicc-counts-agree.ts';
import aiccCourseAlone from './aicc/aicc-course-alone.ts';
import aiccCourseIdentified from './aicc/aicc-course-identified.ts';
import aiccCourseKeywords from './aicc/aicc-course-keywords.ts';
import aiccCourseValuesFormed from './aicc/aicc-course-values-formed.ts';
import aiccDescriptionsUsed from './aicc/aicc-descriptions-used.ts';
import aiccFilesComplete from './aicc/aicc-files-complete.ts';
import aiccFilesInPlainText from './aicc/aicc-files-in-plain-text.ts';
import aiccFilesNamedAlike from './aicc/aicc-files-named-alike.ts';
import aiccIdsFormed from './aicc/aicc-ids-formed.ts';
import aiccIdsUnique from './aicc/aicc-ids-unique.ts';
import aiccKeywordsOnce from './aicc/aicc-keywords-once.ts';
import aiccLaunchAddressesTidy from './aicc/aicc-launch-addresses-tidy.ts';
import aiccLaunchFilesFound from './aicc/aicc-launch-files-found.ts';
import aiccLaunchParametersFree from './aicc/aicc-launch-parameters-free.ts';
import aiccLaunchedFileIsPage from './aicc/aicc-launched-file-is-page.ts';
import aiccLinesReadable from './aicc/aicc-lines-readable.ts';
import aiccMembersExist from './aicc/aicc-members-exist.ts';
import aiccPrerequisitesDoNotLoop from './aicc/aicc-prerequisites-do-not-loop.ts';
import aiccPrerequisitesResolve from './aicc/aicc-prerequisites-resolve.ts';
import aiccRelationsResolve from './aicc/aicc-relations-resolve.ts';
import aiccRootPresent from './aicc/aicc-root-present.ts';
import aiccRowsFitHeadings from './aicc/aicc-rows-fit-headings.ts';
import aiccScoresInRange from './aicc/aicc-scores-in-range.ts';
import aiccTablesHaveCommas from './aicc/aicc-tables-have-commas.ts';
import aiccTimeLimitsFormed from './aicc/aicc-time-limits-formed.ts';
import aiccUnitsCanReport from './aicc/aicc-units-can-report.ts';
import aiccUnitsDescribed from './aicc/aicc-units-described.ts';
import aiccUnitsPlaced from './aicc/aicc-units-placed.ts';

export const rules: readonly Rule[] = [
  aiccBlocksDoNotLoop,
  aiccBlocksPlaced,
  aiccColumnsComplete,
  aiccColumnsPresent,
  aiccCompletionResultsKnown,
  aiccCompletionRulesResolve,
  aiccCountsAgree,
  aiccCourseAlone,
  aiccCourseIdentified,
  aiccCourseKeywords,
  aiccCourseValuesFormed,
  aiccDescriptionsUsed,
  aiccFilesComplete,
  aiccFilesInPlainText,
  aiccFilesNamedAlike,
  aiccIdsFormed,
  aiccIdsUnique,
  aiccKeywordsOnce,
  aiccLaunchAddressesTidy,
  aiccLaunchFilesFound,
  aiccLaunchParametersFree,
  aiccLaunchedFileIsPage,
  aiccLinesReadable,
  aiccMembersExist,
  aiccPrerequisitesDoNotLoop,
  aiccPrerequisitesResolve,
  aiccRelationsResolve,
  aiccRootPresent,
  aiccRowsFitHeadings,
  aiccScoresInRange,
  aiccTablesHaveCommas,
  aiccTimeLimitsFormed,
  aiccUnitsCanReport,
  aiccUnitsDescribed,
  aiccUnitsPlaced,
];
