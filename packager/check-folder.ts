/** The folder of a course: opened, and checked with every rule of a profile. Loaded where a course is checked only. */
import { resolve } from 'node:path';
import { checkCourse } from './check/check-course.ts';
import { courseProblems } from './check/course/course-problems.ts';
import type { RuleResult } from './check/in-words.ts';
import type { Profile } from './check/profile/profile.ts';
import type { Checked, OnRule } from './check/run.ts';
import { SCORE_CARDS } from './check/scorecard/card.ts';
import { fillCard, type ScoreCardReport } from './check/scorecard/fill.ts';
import { err, ok, type Result } from './course/result.ts';
import type { UiLang } from './course/words.ts';
import { nodeHost, portPath } from './host-node.ts';
import { openProject, withAssetFacts } from './project.ts';

/** What the rules found in a course, and what its score card says, where the profile has one. */
interface CheckedFolder {
  readonly checked: readonly Checked[];
  readonly scorecard?: ScoreCardReport;
}

/** The course as it was checked; else why it cannot be loaded, as the result of a check. */
export async function checkFolder(
  path: string,
  profile: Profile,
  lang: UiLang,
  onRule: OnRule,
): Promise<Result<CheckedFolder, RuleResult>> {
  const folder = portPath(resolve(path));
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err(courseProblems(opened.error.problems, lang));
  const project = await withAssetFacts(nodeHost, folder, opened.value.project);
  const checked = await checkCourse({ project, limits: profile.limits }, profile, { onRule });
  const card = profile.scoreCard && SCORE_CARDS[profile.scoreCard];
  return ok({ checked, ...(card && { scorecard: fillCard(card, project, checked, lang) }) });
}
