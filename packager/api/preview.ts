/** The course as a learner will meet it, on the stand-in of a platform. */
import { inLang } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import { nodeHost } from '../host-node.ts';
import { LMS_TABLE, type LmsId } from '../lms/stand-ins.ts';
import { readProject } from '../project.ts';
import { isTargetId, KIND_OF, lmsForTarget, type TargetId } from '../target-kinds.ts';
import { openRefusal } from './course.ts';
import { type Refusal, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { openCourseAt } from './open-courses.ts';
import { jobRefusal, packRefusal } from './pack.ts';
import { templateFolder } from './templates.ts';

/** What most courses are made for, and where most learners meet them. */
const USUAL = { target: 'scorm12', lms: 'igot-2026' } as const;

interface Stage {
  readonly target: TargetId;
  readonly lms: LmsId;
}

/** The package and the platform of a preview; what is not asked for is the usual, or the first that fits. */
function stageFor(askedTarget: string | undefined, askedLms: string | undefined): Result<Stage, Refusal> {
  const lms = LMS_TABLE.find(({ id }) => id === askedLms)?.id;
  if (askedLms !== undefined && lms === undefined) return refuse('no-such-lms', { lms: askedLms });
  if (askedTarget !== undefined && !isTargetId(askedTarget))
    return refuse('no-such-target', { target: askedTarget });
  const fitting = (Object.keys(KIND_OF) as TargetId[]).find((id) => lms && lmsForTarget(id).includes(lms));
  const target = askedTarget ?? fitting ?? USUAL.target;
  const platforms = lmsForTarget(target);
  const chosen = lms ?? platforms.find((id) => id === USUAL.lms) ?? platforms[0];
  return chosen !== undefined && platforms.includes(chosen)
    ? ok({ target, lms: chosen })
    : refuse('lms-does-not-fit', { lms: askedLms ?? '', target });
}

/** Packs the course in a folder and plays it. Answers the address. */
function play(
  folder: string,
  project: Project,
  { target, lms }: Stage,
  cx: Call,
): Promise<Result<string, Refusal>> {
  return cx.previews.start({
    course: folder,
    project,
    title: inLang(project.course.title, cx.lang, project.course),
    kind: KIND_OF[target],
    lms,
    lang: cx.lang,
    pack: async (out) => {
      const packed = await cx.runJob('pack', { folder, target, out });
      if (!packed.ok) return jobRefusal(packed.error);
      return packed.value.ok ? packed.value : packRefusal(packed.value.error, folder);
    },
  });
}

export const previewFunctions: Functions<'preview.start' | 'preview.stop' | 'preview.template'> = {
  'preview.start': async ({ path, target: askedTarget, lms: askedLms, page }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, project } = found.value;
    const stage = stageFor(askedTarget, askedLms);
    if (!stage.ok) return stage;
    if (page !== undefined && !project.pages.has(page)) return refuse('no-such-page', { page });
    const started = await play(folder, project, stage.value, cx);
    // The player begins at the page that the fragment names.
    return started.ok ? ok({ url: page ? `${started.value}#${page}` : started.value }) : started;
  },
  'preview.template': async ({ id }, cx) => {
    const folder = await templateFolder(id, cx.templates);
    if (!folder) return refuse('no-such-template', { template: id });
    const opened = await readProject(nodeHost, folder);
    if (!opened.ok) return openRefusal(opened.error, folder);
    const started = await play(folder, opened.value.project, USUAL, cx);
    return started.ok ? ok({ url: started.value }) : started;
  },
  'preview.stop': async ({ path }, cx) => {
    await cx.previews.stop(folderPath(path) ?? '');
    return ok(null);
  },
};
