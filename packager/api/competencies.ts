/** The frameworks that competencies are chosen from, and which ones a course's own text speaks of. */
import { type PassageScope, passagesOf } from '../check/course/competency-passages.ts';
import { CompetencyWords } from '../check/course/competency-suggestions.ts';
import { formatWords } from '../check/words.ts';
import type { Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import { FileTrouble } from '../host.ts';
import type { FrameworkRead } from '../import/frameworks/fault.ts';
import { NOTE_WORDS } from '../import/frameworks/fault-words.ts';
import type { RunJob } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import { choosable, type Framework, type FrameworkCompetency } from '../platform/competencies/framework.ts';
import type { CompetencySuggestion, FrameworkInfo } from './answers.ts';
import { type Refusal, refuse } from './failures.ts';
import type { Functions } from './functions.ts';
import { endRefusal } from './kriti-file.ts';
import { openCourseAt } from './open-courses.ts';

/** Reads a framework's file in a process of its own. */
export async function frameworkOf(
  file: string,
  bytes: Uint8Array,
  runJob: RunJob<typeof JOBS>,
): Promise<Result<FrameworkRead, Refusal>> {
  const read = await runJob('readFramework', { file, bytes: Buffer.from(bytes).toString('base64') });
  if (!read.ok) return endRefusal(read.error);
  if (read.value.ok) return read.value;
  const problems = read.value.error;
  return refuse('framework-faulty', { file, count: problems.length }, { problems });
}

export const infoOf = ({ competencies, ...framework }: Framework): FrameworkInfo => ({
  ...framework,
  count: competencies.length,
});

/** Words are weighed once for each set of competencies. */
const weighed = new WeakMap<readonly FrameworkCompetency[], CompetencyWords>();

/** What the text of a course, or of a part of it, speaks of. */
export function suggestionsFor(
  project: Project,
  all: readonly FrameworkCompetency[],
  scope?: PassageScope,
): readonly CompetencySuggestion[] {
  const words = weighed.get(all) ?? new CompetencyWords(all);
  weighed.set(all, words);
  return words.suggest(passagesOf(project, scope));
}

/** The same list as long as the same versions are kept: what was weighed for it holds. */
let last: { readonly key: string; readonly all: readonly FrameworkCompetency[] } | undefined;

export function choosableNow(frameworks: readonly Framework[]): readonly FrameworkCompetency[] {
  const key = frameworks.map(({ id, version }) => `${id}@${version}`).join(' ');
  if (last?.key !== key) last = { key, all: choosable(frameworks) };
  return last.all;
}

const troubleOf = (error: unknown) => {
  if (!(error instanceof FileTrouble)) throw error;
  return refuse('cannot-write', { path: error.path }, { trouble: error.kind });
};

export const competencyFunctions: Functions<
  'competencies.list' | 'competencies.import' | 'competencies.remove' | 'competencies.suggest'
> = {
  'competencies.list': async (_, cx) => {
    const frameworks = await cx.frameworks.list();
    return ok({ competencies: choosableNow(frameworks), frameworks: frameworks.map(infoOf) });
  },
  'competencies.import': async ({ name, bytes: sent }, cx) => {
    const bytes = Buffer.from(sent, 'base64');
    const read = await frameworkOf(name, bytes, cx.runJob);
    if (!read.ok) return read;
    try {
      const kept = await cx.frameworks.keep(read.value.framework, { name, bytes });
      const notes = read.value.notes.map(({ key, count }) =>
        formatWords(NOTE_WORDS[cx.lang][key], cx.lang, { count }),
      );
      return ok({ framework: infoOf(kept), notes });
    } catch (error) {
      return troubleOf(error);
    }
  },
  'competencies.remove': async ({ id }, cx) => {
    try {
      await cx.frameworks.remove(id);
      return ok(null);
    } catch (error) {
      return troubleOf(error);
    }
  },
  'competencies.suggest': async ({ path, module, page }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const scope = page !== undefined ? { page } : module !== undefined ? { module } : undefined;
    const all = choosableNow(await cx.frameworks.list());
    return ok(suggestionsFor(found.value.project, all, scope));
  },
};
