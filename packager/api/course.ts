/** Making, opening, saving, checking and closing courses. */

import { PageMemory } from '../check/course/page-memory.ts';
import { mainLang } from '../course/course.ts';
import { courseEstimate, inMinutes } from '../course/duration.ts';
import type { Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import { FileTrouble } from '../host.ts';
import { nodeHost } from '../host-node.ts';
import {
  type CreateError,
  clearMark,
  createProject,
  markOpen,
  type OpenError,
  openProject,
  outsideChanges,
  type SaveError,
  saveChanges,
} from '../project.ts';
import type { OpenedCourse } from './answers.ts';
import { checkOpen, checkPage } from './check.ts';
import { type Failed, type Refusal, refuse } from './failures.ts';
import { folderPath, knownAs } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { afterSave, openCourseAt } from './open-courses.ts';
import { templateFolder } from './templates.ts';
import { keepInBackground, keepNowAndThen } from './versions.ts';

/** Why a course could not be opened. */
export function openRefusal({ code, problems }: OpenError, path: string): Failed {
  if (code === 'locked') return refuse('locked');
  const [first] = problems;
  if (code === 'unreadable')
    return refuse('cannot-read', { path, reason: String(first?.data?.reason ?? '') });
  // Of a folder without a course there is no more to say than that.
  return refuse(code, { path, count: problems.length }, code === 'not-a-course' ? {} : { problems });
}

/** Why a course was not saved. */
export function saveRefusal(error: SaveError, path: string): Failed {
  switch (error.code) {
    case 'conflict':
      return refuse('conflict', { count: error.files.length }, { files: error.files });
    case 'locked':
    case 'read-only':
      return refuse(error.code);
    case 'not-a-course':
    case 'too-new':
    case 'migration-failed':
      return refuse(error.code, { path }, { problems: error.problems });
    case 'invalid':
      return refuse('not-saved', { count: error.problems.length }, { problems: error.problems });
    default:
      return refuse('cannot-write', { path: error.path }, { trouble: error.code });
  }
}

/** Why no course was made at `path`. */
export function createRefusal(error: CreateError, path: string, lang: string): Failed {
  switch (error.code) {
    case 'not-empty':
      return refuse('folder-taken', { path });
    case 'language-missing':
      return refuse('no-such-language', { lang, languages: error.languages.join(', ') });
    case 'source':
      return openRefusal(error.error, path);
    default:
      return refuse('cannot-write', { path: error.path }, { trouble: error.code });
  }
}

/** What the start screen shows of a course. */
async function note(folder: string, { course, pages }: Project, cx: Call): Promise<void> {
  const { thumbnail } = course;
  const asset = thumbnail && course.assets[thumbnail];
  await cx.recents.note({
    path: folder,
    title: course.title,
    languages: course.languages,
    pages: pages.size,
    minutes: course.duration ?? inMinutes(courseEstimate({ course, pages }, mainLang(course)).seconds),
    openedAt: new Date(nodeHost.now()).toISOString(),
    ...(thumbnail && asset && { thumbnail: { asset: thumbnail, ext: asset.ext } }),
  });
}

/** What is only good to know must not stand in the way of opening a course. */
const orTrouble = (error: unknown): undefined => {
  if (!(error instanceof FileTrouble)) throw error;
};

async function open(path: string, again: boolean, cx: Call): Promise<Result<OpenedCourse, Refusal>> {
  const given = folderPath(path);
  if (!given) return refuse('no-such-folder', { path });
  const folder = await knownAs(given, [...cx.courses.keys()]);
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return openRefusal(opened.error, folder);
  const { project, hashes, migrated, recovered, readOnly } = opened.value;
  const before = cx.courses.get(folder);
  const versionAt = before?.versionAt ?? nodeHost.now();
  const course = { folder, readOnly, project, hashes, versionAt, found: new PageMemory() };
  cx.courses.set(folder, course);
  if (!again) await note(folder, project, cx);
  const abandoned = readOnly || before ? undefined : await markOpen(nodeHost, folder).catch(orTrouble);
  // Read again because it changed outside: what becomes of that, the window says.
  if (!readOnly && !before) void keepInBackground(course, 'open', cx);
  return ok({
    path: folder,
    course: project.course,
    pages: [...project.pages.values()],
    hashes: Object.fromEntries(hashes),
    assetBase: cx.doors.baseOf(folder),
    ...(readOnly && { readOnly }),
    ...(recovered.length > 0 && { recovered }),
    ...(abandoned !== undefined && { abandoned: new Date(abandoned).toISOString() }),
    ...(migrated.length > 0 && { migrated }),
  });
}

export const courseFunctions: Functions<
  'course.create' | 'course.open' | 'course.close' | 'course.save' | 'course.check' | 'course.outside'
> = {
  'course.create': async ({ folder: path, template: id, title, lang }, cx) => {
    const folder = folderPath(path);
    if (!folder) return refuse('no-such-folder', { path });
    const template = id === undefined ? undefined : await templateFolder(id, cx.templates);
    if (id !== undefined && template === undefined) return refuse('no-such-template', { template: id });
    const made = await createProject(nodeHost, folder, { title, lang, ...(template && { template }) });
    return made.ok ? ok({ path: folder }) : createRefusal(made.error, folder, lang);
  },
  'course.open': ({ path, again = false }, cx) => open(path, again, cx),
  'course.close': async ({ path }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return ok(null);
    const { folder, readOnly } = found.value;
    cx.courses.delete(folder);
    await cx.previews.stop(folder);
    if (!readOnly) {
      // Whoever closes a course may be about to move its folder.
      await keepInBackground(found.value, 'work', cx);
      await clearMark(nodeHost, folder).catch(orTrouble);
    }
    return ok(null);
  },
  'course.save': async ({ path, changes }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const course = found.value;
    if (course.readOnly) return refuse('read-only');
    const wanted = changes.map(({ file, hash, value }) => ({ file, base: hash, value: value ?? undefined }));
    const saved = await saveChanges(nodeHost, course.folder, wanted);
    if (!saved.ok) return saveRefusal(saved.error, course.folder);
    course.project = afterSave(course.project, wanted);
    const gone = new Set(wanted.filter(({ value }) => value === undefined).map(({ file }) => file));
    course.hashes = new Map([...course.hashes].filter(([file]) => !gone.has(file)).concat([...saved.value]));
    keepNowAndThen(course, cx);
    if (wanted.some(({ file }) => file === 'course.json')) await note(course.folder, course.project, cx);
    return ok({ hashes: Object.fromEntries(saved.value) });
  },
  'course.outside': async ({ path }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, hashes } = found.value;
    return ok({ files: await outsideChanges(nodeHost, folder, hashes) });
  },
  'course.check': async ({ path, page: id }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, project } = found.value;
    if (id !== undefined) {
      const page = project.pages.get(id);
      return page ? ok(await checkPage(found.value, page, cx)) : refuse('no-such-page', { page: id });
    }
    const checked = await checkOpen(found.value, cx);
    await cx.recents.setState(folder, checked.counts);
    return ok(checked);
  },
};
