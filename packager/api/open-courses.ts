/** The courses that windows have open, as they were saved last. */
import type { PageMemory } from '../check/course/page-memory.ts';
import { withDefaults } from '../course/check-doc.ts';
import { Course, type Id } from '../course/course.ts';
import { courseFile } from '../course/file-of.ts';
import type { Doc } from '../course/node.ts';
import { type Page, PageHead, type Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import type { FileChange } from '../project.ts';
import { type Refusal, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';

export interface OpenCourse {
  readonly folder: string;
  readonly readOnly: boolean;
  project: Project;
  /** Hash of each file as it was opened or saved here last. */
  hashes: ReadonlyMap<string, string>;
  /** When the last version of it was kept; milliseconds since 1970, UTC. */
  versionAt: number;
  /** What its checks found on its pages. */
  readonly found: PageMemory;
}

/** By folder. */
export type OpenCourses = Map<string, OpenCourse>;

/** A page without its document in one language. */
const without = (page: Page, lang: string): Page => ({
  ...page,
  docs: Object.fromEntries(Object.entries(page.docs).filter(([other]) => other !== lang)),
});

/**
 * The project after a save that was accepted: only what changed is made anew,
 * since a course of many pages is saved at every pause in typing.
 */
export function afterSave(project: Project, changes: readonly FileChange[]): Project {
  let { course } = project;
  const pages = new Map<Id, Page>(project.pages);
  const apply = ({ file, value }: FileChange): void => {
    const is = courseFile(file);
    if (is?.kind === 'course') course = Course.parse(value);
    if (is?.kind === 'page') {
      if (value === undefined) pages.delete(is.id);
      else pages.set(is.id, { ...PageHead.parse(value), docs: pages.get(is.id)?.docs ?? {} });
    }
    const page = is?.kind === 'doc' ? pages.get(is.id) : undefined;
    if (is?.kind !== 'doc' || !page) return;
    const others = without(page, is.lang);
    pages.set(
      is.id,
      value === undefined
        ? others
        : { ...others, docs: { ...others.docs, [is.lang]: withDefaults(value as Doc) } },
    );
  };
  // Heads first: the document of a new page needs its page.
  const isDoc = (change: FileChange): boolean => courseFile(change.file)?.kind === 'doc';
  for (const change of changes) if (!isDoc(change)) apply(change);
  for (const change of changes) if (isDoc(change)) apply(change);
  return { course, pages };
}

/** The open course in a folder. */
export function openCourseAt(
  path: string,
  cx: { readonly courses: OpenCourses },
): Result<OpenCourse, Refusal> {
  const course = cx.courses.get(folderPath(path) ?? '');
  return course ? ok(course) : refuse('not-open', { path });
}
