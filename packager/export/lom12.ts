/**
 * What the course says of itself, as Learning Object Metadata (IMS 1.2.1, the
 * binding SCORM 1.2 uses): only what the author entered, nothing invented.
 */
import { type Author, type Competency, type Course, inLang, mainLang, type Text } from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { COMPETENCIES, durationOf, LOM, restricted, vcard } from './lom.ts';
import { type Element, element, leaf, legible } from './xml.ts';

const langstring = (text: string, lang: string): Element =>
  leaf('imsmd:langstring', text, { 'xml:lang': lang });

/** The texts there are, in the order of the course's languages; nothing where there are none. */
function inEach(name: string, text: Text, course: Course): Element | false {
  const strings = course.languages.flatMap((lang) => {
    const words = legible(text[lang]);
    return words ? [langstring(words, lang)] : [];
  });
  return strings.length > 0 && element(name, {}, strings);
}

/** A term and the list it comes from; `x-none` marks words that are codes rather than language. */
const term = (name: string, source: string, value: string): Element =>
  element(
    name,
    {},
    element('imsmd:source', {}, langstring(source, 'x-none')),
    element('imsmd:value', {}, langstring(value, 'x-none')),
  );

const contribution = (role: string, name: string, organisation?: string): Element =>
  element(
    'imsmd:contribute',
    {},
    term('imsmd:role', LOM, role),
    element('imsmd:centity', {}, leaf('imsmd:vcard', vcard(name, organisation))),
  );

const byAuthor = (author: Author): Element => contribution('Author', author.name, author.organisation);

function taxon(name: string, id: string | undefined, inner: Element | undefined): Element {
  return element(
    'imsmd:taxon',
    {},
    id !== undefined && leaf('imsmd:id', id),
    // Names of competencies are English in the framework itself.
    element('imsmd:entry', {}, langstring(name, 'en')),
    inner,
  );
}

const taxonPath = (one: Competency): Element =>
  element(
    'imsmd:taxonpath',
    {},
    element('imsmd:source', {}, langstring(COMPETENCIES, 'en')),
    taxon(
      one.competencyAreaName,
      one.competencyAreaIdentifier,
      taxon(
        one.competencyThemeName,
        one.competencyThemeIdentifier,
        taxon(one.competencySubThemeName, one.competencySubThemeIdentifier, undefined),
      ),
    ),
  );

export function lom(project: Project): Element {
  const { course } = project;
  const main = mainLang(course);
  const duration = durationOf(project);
  const publisher = inLang(course.institution, main, course);
  const contributors = [
    ...course.authors.map(byAuthor),
    ...(publisher ? [contribution('Publisher', publisher)] : []),
  ];
  return element(
    'imsmd:lom',
    {},
    element(
      'imsmd:general',
      {},
      inEach('imsmd:title', course.title, course),
      element(
        'imsmd:catalogentry',
        {},
        leaf('imsmd:catalog', 'Kriti'),
        element('imsmd:entry', {}, langstring(course.id, 'x-none')),
      ),
      course.languages.map((lang) => leaf('imsmd:language', lang)),
      inEach('imsmd:description', course.description, course),
      course.keywords.map((word) => element('imsmd:keyword', {}, langstring(word, main))),
    ),
    contributors.length > 0 && element('imsmd:lifecycle', {}, contributors),
    element('imsmd:metametadata', {}, leaf('imsmd:metadatascheme', 'ADL SCORM 1.2')),
    element(
      'imsmd:technical',
      {},
      leaf('imsmd:format', 'text/html'),
      leaf('imsmd:location', 'index.html', { type: 'URI' }),
      element('imsmd:duration', {}, leaf('imsmd:datetime', duration)),
    ),
    element(
      'imsmd:educational',
      {},
      element('imsmd:typicallearningtime', {}, leaf('imsmd:datetime', duration)),
    ),
    element(
      'imsmd:rights',
      {},
      // Nobody pays for a course of the platform.
      term('imsmd:cost', LOM, 'no'),
      term('imsmd:copyrightandotherrestrictions', LOM, restricted(course.licence)),
      course.licence !== '' && element('imsmd:description', {}, langstring(course.licence, 'en')),
    ),
    course.competencies.length > 0 &&
      element(
        'imsmd:classification',
        {},
        term('imsmd:purpose', LOM, 'Competency'),
        course.competencies.map(taxonPath),
      ),
  );
}
