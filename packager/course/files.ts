/**
 * Which files a course folder holds, by name. Everything that reads, writes or
 * migrates a course speaks of its files as a map from these names to parsed
 * JSON; assets are named by their content (project/assets.ts).
 */
import { Id, Lang } from './course.ts';

/** The JSON files of a course, by path inside its folder, as parsed and not yet checked. */
export type CourseFiles = ReadonlyMap<string, unknown>;

export const COURSE_FILE = 'course.json';
export const PAGES_FOLDER = 'pages';

/** Head of a page: its stage and titles. */
export const pageFile = (id: Id): string => `${PAGES_FOLDER}/${id}.json`;
/** Document of a page in one language. */
export const docFile = (id: Id, lang: Lang): string => `${PAGES_FOLDER}/${id}.${lang}.json`;

/** What a file of the course holds. */
export type CourseFile =
  | { readonly kind: 'course' }
  | { readonly kind: 'page'; readonly id: Id }
  | { readonly kind: 'doc'; readonly id: Id; readonly lang: Lang };

/** What the file of this name holds; undefined for a name that no file of a course has. */
export function courseFile(name: string): CourseFile | undefined {
  if (name === COURSE_FILE) return { kind: 'course' };
  const [, id, lang] = /^pages\/([^./]+)(?:\.([^./]+))?\.json$/.exec(name) ?? [];
  if (id === undefined || !Id.safeParse(id).success) return undefined;
  if (lang === undefined) return { kind: 'page', id };
  return Lang.safeParse(lang).success ? { kind: 'doc', id, lang } : undefined;
}
