/**
 * The number that a certificate or a dossier is bound to: of what a course says,
 * not of how the work on it goes. Comments, states of pages and who works on
 * them, and what was declared, signed or overridden about the course do not change it; assets stand in
 * it by the hash of their bytes.
 */

import type { Project } from '../course/course.ts';
import { COURSE_FILE, docFile, pageFile } from '../course/files.ts';
import { hashOf, sha256 } from './json.ts';

/** SHA-256, lower-case hex, of a line for each file of the course: the hash of its canonical JSON, and its name. */
export function courseHash({ course, pages }: Project): string {
  const { declarations: _, signOffs: __, overrides: ___, ...said } = course;
  const lines = [`${hashOf(said)}  ${COURSE_FILE}`];
  for (const [id, page] of pages) {
    const { docs, comments: _, state: __, assignee: ___, ...head } = page;
    lines.push(`${hashOf(head)}  ${pageFile(id)}`);
    for (const [lang, doc] of Object.entries(docs)) lines.push(`${hashOf(doc)}  ${docFile(id, lang)}`);
  }
  return sha256(lines.sort().join('\n'));
}
