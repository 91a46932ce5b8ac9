/** Checks a course while it is written. */

import type { CourseView } from './course/course-view.ts';
import type { PageMemory } from './course/page-memory.ts';
import { PageView, pageViews } from './course/page-view.ts';
import { COURSE_RULES } from './course-rules.ts';
import type { Profile } from './profile/profile.ts';
import { type Checked, each, type OnRule, runRules } from './run.ts';

/** Checks a course with every rule of the profile. Never throws. */
export const checkCourse = (
  view: CourseView,
  profile: Profile,
  { onRule, memory, pause }: CourseRun = {},
): Promise<Checked[]> =>
  runRules({
    rules: COURSE_RULES,
    offered: { course: () => each(view), page: () => unhurried(pageViews(view), pause) },
    kind: 'course',
    profile,
    onRule,
    recall: (subject) => (subject instanceof PageView ? memory?.of(subject) : undefined),
  });

/** How a course is checked while it is written. */
export interface CourseRun {
  readonly onRule?: OnRule;
  /** What was found on its pages before; pages that have not changed are not looked at again. */
  readonly memory?: PageMemory;
  /** Awaited between pages, so that whoever shares the thread gets a turn. */
  readonly pause?: () => Promise<void>;
}

async function* unhurried<T>(subjects: Iterable<T>, pause?: () => Promise<void>): AsyncGenerator<T> {
  for (const subject of subjects) {
    yield subject;
    await pause?.();
  }
}
