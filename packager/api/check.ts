/** Checks an open course while it is written. */

import { checkCourse } from '../check/check-course.ts';
import { type Profile, profileById } from '../check/profile.ts';
import { type Diagnostic, inWords, type RuleResult } from '../check/report.ts';
import type { Page, Project } from '../course/course.ts';
import type { UiLang } from '../course/words.ts';
import { nodeHost } from '../host-node.ts';
import { withAssetFacts } from '../project.ts';
import type { CheckCounts, CourseCheck, ShownDiagnostic, ShownResult } from './answers.ts';
import type { OpenCourse } from './open-courses.ts';

let known: Profile | undefined;

/**
 * The author writes for the platform: its demands hold from the first line. One
 * value as long as the app runs: what was found is remembered under its limits.
 */
export function authorsProfile(): Profile {
  known ??= profileById('igot');
  if (!known) throw new Error('no profile igot');
  return known;
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
export async function checkOpen({ folder, found, ...open }: OpenCourse, lang: UiLang): Promise<CourseCheck> {
  const started = performance.now();
  const profile = authorsProfile();
  const project = await withAssetFacts(nodeHost, folder, open.project);
  const checked = await checkCourse({ project, limits: profile.limits }, profile, { memory: found, pause });
  const all = inWords(checked, lang);
  return answer(all, shownResults(all, 'course'), performance.now() - started);
}

/** Checks one page of a course and says only what concerns it. */
export async function checkPage(open: OpenCourse, page: Page, lang: UiLang): Promise<CourseCheck> {
  const started = performance.now();
  const { course, pages } = await withAssetFacts(nodeHost, open.folder, open.project);
  const profile = authorsProfile();
  const alone: Project = { course, pages: new Map([...pages].filter(([id]) => id === page.id)) };
  const all = inWords(await checkCourse({ project: alone, limits: profile.limits }, profile), lang);
  return answer(all, onPage(shownResults(all, 'course'), page.id), performance.now() - started);
}
