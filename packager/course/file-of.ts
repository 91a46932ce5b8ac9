/** What a file of a course holds, told by its name. Apart from the names: it asks the schema what an id is. */
import { Id, Lang } from './course.ts';
import { COURSE_FILE } from './files.ts';

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
