/** A course brought to the gate: its rules run, and all of it put into one value. */
import { type CourseRun, checkCourse } from './check/check-course.ts';
import type { Profile } from './check/profile/profile.ts';
import type { Project } from './course/pages.ts';
import type { UiLang } from './course/words.ts';
import { type Gate, type GateInput, gate } from './gate/gate.ts';
import { nodeHost } from './host-node.ts';
import { courseHash } from './project/course-hash.ts';
import { withAssetFacts } from './project.ts';

/**
 * @param folder of the course, with `/` between its parts
 * @param known judgements made of the course as it is now; those left out were not made
 */
export async function gateCourse(
  folder: string,
  project: Project,
  profile: Profile,
  lang: UiLang,
  known: Pick<GateInput, 'originality' | 'accessibility' | 'rulesMissing' | 'split'> & CourseRun = {},
): Promise<Gate> {
  const { originality, accessibility, rulesMissing, split, ...run } = known;
  const whole = await withAssetFacts(nodeHost, folder, project);
  const checked = await checkCourse({ project: whole, limits: profile.limits }, profile, run);
  return gate({
    ...{ project, profile, checked, originality, accessibility, rulesMissing, split, lang },
    hash: courseHash(project),
  });
}
