/** The course as a learner will meet it, on the stand-in of a platform. */
import { inLang, type Project } from '../course/course.ts';
import { ok, type Result } from '../course/result.ts';
import { nodeHost } from '../host-node.ts';
import { LMS_TABLE, type LmsId } from '../lms/stand-ins.ts';
import { openProject } from '../project.ts';
import { openCourseAt, openRefusal } from './course.ts';
import { type Refusal, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { jobRefusal, packRefusal } from './pack.ts';
import { templateFolder } from './templates.ts';

/** Packs the course in a folder and plays it. Answers the address. */
function play(folder: string, { course }: Project, lms: LmsId, cx: Call): Promise<Result<string, Refusal>> {
  return cx.previews.start({
    course: folder,
    title: inLang(course.title, cx.lang, course),
    lms,
    lang: cx.lang,
    pack: async (out) => {
      const packed = await cx.runJob('pack', { folder, target: 'scorm12', out });
      if (!packed.ok) return jobRefusal(packed.error);
      return packed.value.ok ? packed.value : packRefusal(packed.value.error, folder);
    },
  });
}

export const previewFunctions: Functions<'preview.start' | 'preview.stop' | 'preview.template'> = {
  'preview.start': async ({ path, lms: asked = 'igot-2026', page }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, project } = found.value;
    const lms = LMS_TABLE.find(({ id }) => id === asked)?.id;
    if (!lms) return refuse('no-such-lms', { lms: asked });
    if (page !== undefined && !project.pages.has(page)) return refuse('no-such-page', { page });
    const started = await play(folder, project, lms, cx);
    // The player begins at the page that the fragment names.
    return started.ok ? ok({ url: page ? `${started.value}#${page}` : started.value }) : started;
  },
  'preview.template': async ({ id }, cx) => {
    const folder = await templateFolder(id, cx.templates);
    if (!folder) return refuse('no-such-template', { template: id });
    const opened = await openProject(nodeHost, folder);
    if (!opened.ok) return openRefusal(opened.error, folder);
    const started = await play(folder, opened.value.project, 'igot-2026', cx);
    return started.ok ? ok({ url: started.value }) : started;
  },
  'preview.stop': async ({ path }, cx) => {
    await cx.previews.stop(folderPath(path) ?? '');
    return ok(null);
  },
};
