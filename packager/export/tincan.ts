/** tincan.xml: what an xAPI package says of itself (Tin Can packaging, the one form in use; it has no schema). */
import { type Course, inLang, mainLang, type Text } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { OBJECTIVE } from '../player/course-data.ts';
import { competencyWords } from './competency-words.ts';
import { iriOf } from './iri.ts';
import { LAUNCH } from './page-files.ts';
import { type Element, element, leaf, legible, writeXml } from './xml.ts';

/** One element a language that has words; at least one, in the main language. */
function inEach(name: string, text: Text, course: Course, instead: string): Element[] {
  const elements = course.languages.flatMap((lang) => {
    const words = legible(text[lang]);
    return words ? [leaf(name, words, { lang })] : [];
  });
  return elements.length > 0 ? elements : [leaf(name, instead, { lang: mainLang(course) })];
}

/**
 * What the course builds, as activities that statements about it name; nobody
 * launches them. Of the schema that Tin Can's makers gave out, only extensions
 * and activities hold more than a name, and most platforms pass over the former.
 */
const objectives = (course: Course): Element[] =>
  competencyWords(course).map(({ id, name, path }) =>
    element(
      'activity',
      { id, type: OBJECTIVE },
      Object.entries(name).map(([lang, words]) => leaf('name', words ?? '', { lang })),
      Object.entries(path).map(([lang, words]) => leaf('description', words ?? '', { lang })),
    ),
  );

/** Gives the file's text: the activity to launch, then what it builds. Equal courses give equal bytes. */
export function writeTincan({ course }: Project): string {
  const main = mainLang(course);
  const title = legible(inLang(course.title, main, course)) || course.id;
  return writeXml(
    element(
      'tincan',
      { xmlns: 'http://projecttincan.com/tincan.xsd' },
      element(
        'activities',
        {},
        element(
          'activity',
          { id: iriOf(course), type: 'http://adlnet.gov/expapi/activities/course' },
          inEach('name', course.title, course, title),
          inEach('description', course.description, course, title),
          leaf('launch', LAUNCH, { lang: main }),
        ),
        objectives(course),
      ),
    ),
  );
}
