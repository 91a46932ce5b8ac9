/** The history of an open course: kept by the author, and now and then by itself. */
import { ok, type Result } from '../course/result.ts';
import { FileTrouble } from '../host.ts';
import { nodeHost } from '../host-node.ts';
import {
  deleteVersion,
  keepVersion,
  listVersions,
  nameVersion,
  readVersionContent,
  tidyVersions,
  undeleteVersion,
  type VersionError,
} from '../project.ts';
import type { VersionKind } from './answers.ts';
import { type Refusal, refuse } from './failures.ts';
import type { Call, Functions } from './functions.ts';
import type { OpenCourse } from './open-courses.ts';
import { openCourseAt } from './open-courses.ts';

/** While somebody writes, a version is kept this often. */
const EVERY_MS = 10 * 60_000;

/**
 * Keeps a version that nobody asked for. That it could not be kept is no
 * reason to stop what is under way: the course itself is saved.
 */
export async function keepAutomatic(course: OpenCourse, kind: VersionKind): Promise<void> {
  course.versionAt = nodeHost.now();
  try {
    if (kind === 'open') await tidyVersions(nodeHost, course.folder);
    await keepVersion(nodeHost, course.folder, { kind });
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
  }
}

/** The same for those who need not wait; it is finished before the app ends. */
export function keepInBackground(course: OpenCourse, kind: VersionKind, { answering }: Call): Promise<void> {
  const keeping = keepAutomatic(course, kind).finally(() => answering.delete(keeping));
  answering.add(keeping);
  return keeping;
}

/** After a save: keeps a version when the last one is some minutes old. */
export function keepNowAndThen(course: OpenCourse, cx: Call): void {
  if (nodeHost.now() - course.versionAt >= EVERY_MS) void keepInBackground(course, 'work', cx);
}

function answered<T>(result: Result<T, VersionError>): Result<T, Refusal> {
  if (result.ok) return result;
  const { error } = result;
  switch (error.code) {
    case 'no-such-version':
    case 'version-damaged':
    case 'locked':
      return refuse(error.code);
    case 'not-a-course':
      return refuse('version-not-kept');
    default:
      return refuse('cannot-write', { path: error.path }, { trouble: error.code });
  }
}

/** Calls `work` with the folder of an open course that may be written to. */
async function inHistory<T>(
  path: string,
  cx: Call,
  work: (folder: string) => Promise<Result<T, VersionError>>,
): Promise<Result<T, Refusal>> {
  const found = openCourseAt(path, cx);
  if (!found.ok) return found;
  return found.value.readOnly ? refuse('read-only') : answered(await work(found.value.folder));
}

export const versionFunctions: Functions<
  | 'versions.list'
  | 'versions.keep'
  | 'versions.read'
  | 'versions.name'
  | 'versions.delete'
  | 'versions.undelete'
> = {
  'versions.list': async ({ path }, cx) => {
    const found = openCourseAt(path, cx);
    return found.ok ? answered(await listVersions(nodeHost, found.value.folder)) : found;
  },
  'versions.keep': async ({ path, kind, name, note, files }, cx) => {
    const kept = await inHistory(path, cx, (folder) =>
      keepVersion(nodeHost, folder, {
        kind,
        ...(name && { name }),
        ...(note && { note }),
        ...(files && { files: new Map(Object.entries(files)) }),
      }),
    );
    return kept.ok ? ok({ id: kept.value }) : kept;
  },
  'versions.read': async ({ path, version }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const content = answered(await readVersionContent(nodeHost, found.value.folder, version));
    if (!content.ok) return content;
    const { project, isWhole } = content.value;
    return ok({ course: project.course, pages: [...project.pages.values()], isWhole });
  },
  'versions.name': ({ path, version, name, note }, cx) =>
    inHistory(path, cx, (folder) => nameVersion(nodeHost, folder, version, { name, note })),
  'versions.delete': ({ path, version }, cx) =>
    inHistory(path, cx, (folder) => deleteVersion(nodeHost, folder, version)),
  'versions.undelete': ({ path, version }, cx) =>
    inHistory(path, cx, (folder) => undeleteVersion(nodeHost, folder, version)),
};
