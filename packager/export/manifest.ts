/** What the manifests of both SCORM versions say in the same words. */
import { type Course, inLang, mainLang } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { packedModules } from './packed-pages.ts';
import { testsIn } from './tests.ts';
import { legible } from './xml.ts';

export const MANIFEST = 'imsmanifest.xml';

/** IMS Content Packaging 1.1.2 and CAM 2004, 3.4: a title has at most 200 characters. */
const TITLE_LIMIT = 200;

/** Characters are counted as XML Schema does, by code points. */
const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= TITLE_LIMIT ? text : `${characters.slice(0, TITLE_LIMIT - 1).join('')}…`;
};

export const titleOf = (course: Course): string =>
  cut(legible(inLang(course.title, mainLang(course), course)) || course.id);

/** A letter first, then the course's id: an xs:ID (NCName) and the same in every export. */
export const identifierOf = (what: string, course: Course): string => `${what}-${course.id}`;

/**
 * Percent needed to pass, from the course's one test. Of several tests each
 * has to be passed, which no single number says; then the platform is told
 * the result only.
 */
export function passMarkOf(project: Project): number | undefined {
  const tests = packedModules(project).flatMap(({ pages }) =>
    pages.flatMap((page) => testsIn(page, project.course)),
  );
  return tests.length === 1 ? tests[0]?.passMark : undefined;
}
