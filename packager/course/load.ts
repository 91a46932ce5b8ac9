/** Parsed JSON in, a Project out, or all that stands in the way. */
import { withDefaults } from './check-doc.ts';
import { type FileRead, readFile, setProblems } from './check-files.ts';
import { type Course, FORMAT, type Id, type Lang } from './course.ts';
import { COURSE_FILE, type CourseFiles } from './files.ts';
import { formatOf, MIGRATIONS, migrate } from './migrations.ts';
import type { Doc } from './node.ts';
import type { Page, PageHead, Project } from './pages.ts';
import type { Problem } from './problem.ts';
import { err, ok, type Result } from './result.ts';

export interface LoadError {
  readonly code: 'not-a-course' | 'too-new' | 'migration-failed' | 'invalid';
  readonly problems: readonly Problem[];
}

export interface Loaded {
  readonly project: Project;
  /** The files in the present format; those given, where nothing had to be migrated. */
  readonly files: CourseFiles;
  /** Names of the migrations that were applied; what lies on disk is still the old. */
  readonly migrated: readonly string[];
}

/**
 * Loads a course from the parsed JSON of its folder. Never throws.
 * @param files the files of `courseFile` names, of any format.
 * @returns the project, brought to the present format; or why not, with every
 *   problem's file and JSON pointer.
 */
export function load(files: CourseFiles, migrations = MIGRATIONS): Result<Loaded, LoadError> {
  const refused = refusal(files.get(COURSE_FILE));
  if (refused) return err(refused);
  const brought = migrate(files, formatOf(files.get(COURSE_FILE)) ?? FORMAT, migrations);
  if (!brought.ok) {
    const { to, reason } = brought.error;
    const problem = { key: 'migration-failed', file: COURSE_FILE, pointer: '', data: { to, reason } };
    return err({ code: 'migration-failed', problems: [problem] });
  }
  const present = brought.value.files;
  const reads = [...present].map(([file, value]) => readFile(file, value));
  const problems = reads.flatMap((read) => (read.ok ? [] : read.error));
  problems.push(...setProblems(present.get(COURSE_FILE), present.keys()));
  const project = problems.length === 0 && projectOf(reads.flatMap((read) => (read.ok ? [read.value] : [])));
  if (!project) return err({ code: 'invalid', problems });
  return ok({ project, files: present, migrated: brought.value.applied });
}

/** Why a folder with this course.json is not opened at all; undefined when it may be. */
export function refusal(course: unknown): LoadError | undefined {
  const format = formatOf(course);
  const at = { file: COURSE_FILE, pointer: '' };
  if (format === undefined) return { code: 'not-a-course', problems: [{ key: 'not-a-course', ...at }] };
  if (format <= FORMAT) return undefined;
  const data = { found: format, known: FORMAT };
  return { code: 'too-new', problems: [{ key: 'too-new', ...at, pointer: '/format', data }] };
}

/** The project of files in which nothing is wrong; undefined without a course.json. */
function projectOf(files: readonly FileRead[]): Project | undefined {
  let course: Course | undefined;
  const heads: PageHead[] = [];
  const docs = new Map<Id, Record<Lang, Doc>>();
  for (const file of files) {
    if (file.kind === 'course') course = file.course;
    else if (file.kind === 'page') heads.push(file.head);
    else docs.set(file.id, { ...docs.get(file.id), [file.lang]: withDefaults(file.doc) });
  }
  const pages = new Map(
    heads.map((head): [Id, Page] => [head.id, { ...head, docs: docs.get(head.id) ?? {} }]),
  );
  return course && { course, pages };
}
