/** A course brought to the gate: its rules run, and all of it put into one value. */
import { type CourseRun, checkCourse } from './check/check-course.ts';
import type { Profile } from './check/profile.ts';
import type { Project } from './course/course.ts';
import type { UiLang } from './course/words.ts';
import { type Gate, type GateInput, gate } from './gate/gate.ts';
import { courseHash } from './project/course-hash.ts';

/** @param known judgements made of the course as it is now; those left out were not made */
export async function gateCourse(
  project: Project,
  profile: Profile,
  lang: UiLang,
  known: Pick<GateInput, 'originality' | 'accessibility' | 'rulesMissing' | 'split'> & CourseRun = {},
): Promise<Gate> {
  const { originality, accessibility, rulesMissing, split, ...run } = known;
  const checked = await checkCourse({ project, limits: profile.limits }, profile, run);
  return gate({
    project,
    hash: courseHash(project),
    profile,
    checked,
    originality,
    accessibility,
    rulesMissing,
    split,
    lang,
  });
}
