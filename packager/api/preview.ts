/** The course as a learner will meet it, on the stand-in of a platform. */
import { inLang } from '../course/course.ts';
import { ok } from '../course/result.ts';
import { LMS_TABLE } from '../lms/stand-ins.ts';
import { openCourseAt } from './course.ts';
import { refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Functions } from './functions.ts';
import { jobRefusal, packRefusal } from './pack.ts';

export const previewFunctions: Functions<'preview.start' | 'preview.stop'> = {
  'preview.start': async ({ path, lms: asked = 'igot-2026', page }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, project } = found.value;
    const lms = LMS_TABLE.find(({ id }) => id === asked)?.id;
    if (!lms) return refuse('no-such-lms', { lms: asked });
    if (page !== undefined && !project.pages.has(page)) return refuse('no-such-page', { page });
    const started = await cx.previews.start({
      course: folder,
      title: inLang(project.course.title, cx.lang, project.course),
      lms,
      lang: cx.lang,
      pack: async (out) => {
        const packed = await cx.runJob('pack', { folder, target: 'scorm12', out });
        if (!packed.ok) return jobRefusal(packed.error);
        return packed.value.ok ? packed.value : packRefusal(packed.value.error, folder);
      },
    });
    // The player begins at the page that the fragment names.
    return started.ok ? ok({ url: page ? `${started.value}#${page}` : started.value }) : started;
  },
  'preview.stop': async ({ path }, cx) => {
    await cx.previews.stop(folderPath(path) ?? '');
    return ok(null);
  },
};
