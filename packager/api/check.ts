/** Checks an open course while it is written. */

import { profileById } from '../check/profile.ts';
import { type Diagnostic, inWords, type RuleResult } from '../check/report.ts';
import { checkCourse } from '../check/run.ts';
import type { Project } from '../course/course.ts';
import type { UiLang } from '../course/words.ts';
import type { CheckCounts, CourseCheck, ShownDiagnostic, ShownResult } from './answers.ts';

/** The author writes for the platform: its demands hold from the first line. */
const PROFILE = 'igot';

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

/**
 * Checks a course as it was saved last.
 * @param page only what concerns this page.
 */
export async function checkProject(project: Project, lang: UiLang, page?: string): Promise<CourseCheck> {
  const started = performance.now();
  const profile = profileById(PROFILE);
  if (!profile) throw new Error(`no profile ${PROFILE}`);
  const all = inWords(await checkCourse({ project, limits: profile.limits }, profile), lang);
  const results = shownResults(all, 'course');
  const asked = page === undefined ? results : onPage(results, page);
  return {
    results: asked,
    counts: countsOf(asked),
    passed: all.filter((result) => result.outcome === 'pass').map((result) => result.ruleId),
    ms: Math.round(performance.now() - started),
  };
}
