/** Checks an open course while it is written. */

import { checkCourse } from '../check/check-course.ts';
import { type Diagnostic, inWords, type RuleResult } from '../check/in-words.ts';
import { type Profile, profileById } from '../check/profile/profile.ts';
import type { Course } from '../course/course.ts';
import type { Page, Project } from '../course/pages.ts';
import { nodeHost } from '../host-node.ts';
import { withAssetFacts } from '../project.ts';
import type { CheckCounts, CourseCheck, ShownDiagnostic, ShownResult } from './answers.ts';
import type { Context } from './context.ts';
import type { Call } from './functions.ts';
import type { OpenCourse } from './open-courses.ts';

/** By whose rules a course is judged. */
interface RulesOf {
  readonly profile: Profile;
  /** Those that the course names, where this machine does not have them. */
  readonly missing?: string;
}

/**
 * The rules that the course names, else those of the platform: its demands hold
 * from the first line. What is not there (any more) is said, and the platform's
 * hold meanwhile.
 */
export async function rulesOf(
  { profile: id }: Pick<Course, 'profile'>,
  { profiles }: Pick<Context, 'profiles'>,
): Promise<RulesOf> {
  const igot = profileById('igot');
  if (!igot) throw new Error('no profile igot');
  if (id === undefined) return { profile: igot };
  const profile = await profiles.find(id).catch(() => undefined);
  return profile ? { profile } : { profile: igot, missing: id };
}

const shown = (
  { location, message, ...rest }: Diagnostic,
  fallback: 'course' | 'package',
): ShownDiagnostic => ({
  ...rest,
  what: message,
  location: location ?? { in: fallback },
});

/** What has something to say, for a panel. */
export const shownResults = (
  results: readonly RuleResult[],
  of: 'course' | 'package',
): readonly ShownResult[] =>
  results.flatMap(({ ruleId, outcome, diagnostics }) =>
    diagnostics.length === 0 || (outcome !== 'fail' && outcome !== 'review')
      ? []
      : [{ ruleId, outcome, diagnostics: diagnostics.map((one) => shown(one, of)) }],
  );

export function countsOf(results: readonly ShownResult[]): CheckCounts {
  const of = (severity: ShownDiagnostic['severity']): number =>
    results
      .filter((result) => result.outcome === 'fail')
      .flatMap((result) => result.diagnostics)
      .filter((diagnostic) => diagnostic.severity === severity).length;
  const reviews = results
    .filter((result) => result.outcome === 'review')
    .flatMap((r) => r.diagnostics).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info'), reviews };
}

const onPage = (results: readonly ShownResult[], page: string): readonly ShownResult[] =>
  results.flatMap((result) => {
    const diagnostics = result.diagnostics.filter(({ location }) => location.page === page);
    return diagnostics.length > 0 ? [{ ...result, diagnostics }] : [];
  });

const answer = (all: readonly RuleResult[], results: readonly ShownResult[], ms: number): CourseCheck => ({
  results,
  counts: countsOf(results),
  passed: all.filter((result) => result.outcome === 'pass').map((result) => result.ruleId),
  ms: Math.round(ms),
});

/** Gives the thread back until what waits for it has been served. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Checks an open course as it was saved last. Pages that have not changed since
 * its last check are not looked at again, so a pause in typing costs one page;
 * between two pages whatever else is asked of the engine is answered.
 */
export async function checkOpen({ folder, found, ...open }: OpenCourse, cx: Call): Promise<CourseCheck> {
  const started = performance.now();
  const { profile } = await rulesOf(open.project.course, cx);
  const project = await withAssetFacts(nodeHost, folder, open.project);
  const checked = await checkCourse({ project, limits: profile.limits }, profile, { memory: found, pause });
  const all = inWords(checked, cx.lang);
  return answer(all, shownResults(all, 'course'), performance.now() - started);
}

/** Checks one page of a course and says only what concerns it. */
export async function checkPage(open: OpenCourse, page: Page, cx: Call): Promise<CourseCheck> {
  const started = performance.now();
  const { course, pages } = await withAssetFacts(nodeHost, open.folder, open.project);
  const { profile } = await rulesOf(course, cx);
  const alone: Project = { course, pages: new Map([...pages].filter(([id]) => id === page.id)) };
  const all = inWords(await checkCourse({ project: alone, limits: profile.limits }, profile), cx.lang);
  return answer(all, onPage(shownResults(all, 'course'), page.id), performance.now() - started);
}
