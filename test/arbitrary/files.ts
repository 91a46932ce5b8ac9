/** A project as the text of its files, written as project/save.ts writes them. */
import { canonical } from '../../packager/course/canonical.ts';
import { COURSE_FILE, docFile, pageFile } from '../../packager/course/files.ts';
import type { Project } from '../../packager/course/pages.ts';

export function filesOf({ course, pages }: Project): Map<string, string> {
  const files = new Map<string, unknown>([[COURSE_FILE, course]]);
  for (const { docs, ...head } of pages.values()) {
    files.set(pageFile(head.id), head);
    for (const [lang, doc] of Object.entries(docs)) files.set(docFile(head.id, lang), doc);
  }
  return new Map([...files].map(([file, value]) => [file, canonical(value)]));
}
