/**
 * The number that a certificate or a dossier is bound to: of what a course says,
 * not of how the work on it goes. Comments, states of pages and who works on
 * them, and what was declared, signed, overridden or ordered about the course do
 * not change it; assets stand in it by the hash of their bytes.
 */

import { saidBy } from '../course/answers.ts';
import type { Course } from '../course/course.ts';
import { COURSE_FILE, docFile, pageFile } from '../course/files.ts';
import { once } from '../course/once.ts';
import type { Page, Project } from '../course/pages.ts';
import { hashOf, sha256 } from './json.ts';

/** SHA-256, lower-case hex, of a line for each file of the course: the hash of its canonical JSON, and its name. */
export const courseHash = ({ course, pages }: Project): string =>
  sha256([lineOf(course), ...[...pages.values()].flatMap(linesOf)].sort().join('\n'));

const lineOf = once((course: Course): string => `${hashOf(saidBy(course))}  ${COURSE_FILE}`);

const linesOf = once((page: Page): string[] => {
  const { docs, comments: _, state: __, assignee: ___, ...head } = page;
  return [
    `${hashOf(head)}  ${pageFile(page.id)}`,
    ...Object.entries(docs).map(([lang, doc]) => `${hashOf(doc)}  ${docFile(page.id, lang)}`),
  ];
});
