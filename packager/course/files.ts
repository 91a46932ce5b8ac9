/**
 * Which files a course folder holds, by name. Everything that reads, writes or
 * migrates a course speaks of its files as a map from these names to parsed
 * JSON; assets are named by their content (project/assets.ts).
 */
import type { Id, Lang } from './course.ts';

/** The JSON files of a course, by path inside its folder, as parsed and not yet checked. */
export type CourseFiles = ReadonlyMap<string, unknown>;

export const COURSE_FILE = 'course.json';
export const PAGES_FOLDER = 'pages';

/** Head of a page: its stage and titles. */
export const pageFile = (id: Id): string => `${PAGES_FOLDER}/${id}.json`;
/** Document of a page in one language. */
export const docFile = (id: Id, lang: Lang): string => `${PAGES_FOLDER}/${id}.${lang}.json`;
