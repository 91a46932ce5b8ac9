/** cmi5.xml: the course structure of a cmi5 package (cmi5, section 13), with one assignable unit. */
import { type Course, inLang, mainLang, type Text } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { competencyWords } from './competency-words.ts';
import { iriOf } from './iri.ts';
import { passMarkOf } from './manifest.ts';
import { packedModules } from './packed-pages.ts';
import { LAUNCH } from './page-files.ts';
import { testsIn } from './tests.ts';
import { type Element, element, leaf, legible, writeXml } from './xml.ts';

/** The words in each language; where there are none in any, `instead` in the main language: one string is required. */
function inEach(name: string, text: Text, course: Course, instead: string): Element {
  const main = mainLang(course);
  const strings = course.languages.flatMap((lang) => {
    const words = legible(text[lang]);
    return words ? [leaf('langstring', words, { lang })] : [];
  });
  return element(name, {}, strings.length > 0 ? strings : leaf('langstring', instead, { lang: main }));
}

/** Whether the course has a test: without one nothing can be passed, and an LMS would wait for ever. */
const hasTest = (project: Project): boolean =>
  packedModules(project).some(({ pages }) => pages.some((page) => testsIn(page, project.course).length > 0));

const strings = (name: string, text: Text): Element =>
  element(
    name,
    {},
    Object.entries(text).map(([lang, words]) => leaf('langstring', words ?? '', { lang })),
  );

/** What the course builds, as objectives of the structure (13.1.2). */
function objectives(course: Course): Element | false {
  const built = competencyWords(course);
  return (
    built.length > 0 &&
    element(
      'objectives',
      {},
      built.map(({ id, name, path }) =>
        element('objective', { id }, strings('title', name), strings('description', path)),
      ),
    )
  );
}

/** The same objectives, by their ids, of the one unit. */
function objectivesOfUnit(course: Course): Element | false {
  const built = competencyWords(course);
  return (
    built.length > 0 &&
    element(
      'objectives',
      {},
      built.map(({ id }) => element('objective', { idref: id })),
    )
  );
}

/** Gives the file's text. Equal courses give equal bytes. */
export function writeCourseStructure(project: Project): string {
  const { course } = project;
  const title = legible(inLang(course.title, mainLang(course), course)) || course.id;
  const passMark = passMarkOf(project);
  const words = [
    inEach('title', course.title, course, title),
    inEach('description', course.description, course, title),
  ];
  return writeXml(
    element(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      element('course', { id: iriOf(course) }, words),
      objectives(course),
      element(
        'au',
        {
          id: iriOf(course, 'unit', course.id),
          moveOn: hasTest(project) ? 'CompletedAndPassed' : 'Completed',
          masteryScore: passMark === undefined ? undefined : String(passMark / 100),
          launchMethod: 'AnyWindow',
        },
        words,
        objectivesOfUnit(course),
        leaf('url', LAUNCH),
      ),
    ),
  );
}
