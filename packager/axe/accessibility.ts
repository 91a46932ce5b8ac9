/** How accessible a course is: its rules, axe-core on its pages as they are shown, and the statement of both. */

import { axeNotRun, axeNotYet, axeResults } from '../check/accessibility/outcomes.ts';
import { type Statement, statementOf } from '../check/accessibility/statement.ts';
import { checkCourse } from '../check/check-course.ts';
import type { RuleResult } from '../check/in-words.ts';
import type { Profile } from '../check/profile/profile.ts';
import type { Checked } from '../check/run.ts';
import { inLang, mainLang } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import type { Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { courseHash } from '../project/course-hash.ts';
import { withAssetFacts } from '../project.ts';
import { VERSION } from '../version.ts';
import { type AxeLook, type LookFailure, type LookOptions, lookWithAxe } from './look.ts';

export interface Accessibility {
  /** Of axe's rules; a single 'review' where no browser could look. */
  readonly results: readonly RuleResult[];
  readonly statement: Statement;
  /** Views that had changed since they were last looked at; the others come from the cache. */
  readonly fresh: number;
}

export interface AccessibilityOptions extends LookOptions {
  readonly lang: UiLang;
  readonly profile: Profile;
  readonly both?: boolean | undefined;
}

/**
 * @param folder of the course on disk: its assets, and its cache
 * @returns always: that there is no browser, or that the course cannot be shown, is a result
 * @throws the signal's reason when it was cancelled; what was seen until then is in the cache
 */
export async function judgeAccessibility(
  project: Project,
  folder: string,
  { lang, both, profile, signal, onProgress }: AccessibilityOptions,
): Promise<Accessibility> {
  const looked = await lookWithAxe(project, folder, { signal, ...(onProgress && { onProgress }) });
  signal?.throwIfAborted();
  const whole = await withAssetFacts(nodeHost, portPath(folder), project);
  const checked = await checkCourse({ project: whole, limits: profile.limits }, profile);
  return {
    results: lookedResults(looked, lang, both),
    statement: conformance(project, checked, looked, new Date().toISOString()),
    fresh: looked.ok ? looked.value.fresh : 0,
  };
}

type Looked = Result<AxeLook, LookFailure>;

/** What a browser found, as results of a check; a single 'review' where none has looked. */
export function lookedResults(looked: Looked, lang: UiLang, both?: boolean): readonly RuleResult[] {
  if (looked.ok) return axeResults(looked.value.seen, lang, both);
  const { error } = looked;
  return error.code === 'not-seen'
    ? [axeNotYet(error.open, error.total, lang, both)]
    : [axeNotRun(error.detail || error.code, lang, both)];
}

/** @param issued ISO 8601 */
export function conformance(
  project: Project,
  checked: readonly Checked[],
  looked: Looked,
  issued: string,
): Statement {
  const { course } = project;
  const owner = course.institution && inLang(course.institution, mainLang(course), course);
  return statementOf({
    project,
    subject: {
      title: inLang(course.title, mainLang(course), course) || course.id,
      ...(owner && { owner }),
      sha256: courseHash(project),
    },
    checked,
    ...(looked.ok && { seen: looked.value.seen }),
    ...{ version: VERSION, issued },
  });
}
