/**
 * What the course says of itself, as Learning Object Metadata (IEEE 1484.12.3,
 * the binding SCORM 2004 uses): only what the author entered, nothing invented.
 */
import {
  type Author,
  type Competency,
  type Course,
  inLang,
  type Lang,
  mainLang,
  type Text,
} from '../course/course.ts';
import type { Project } from '../course/pages.ts';
import { COMPETENCIES, durationOf, LOM, restricted, vcard } from './lom.ts';
import { type Element, element, leaf, legible } from './xml.ts';

const string = (text: string, language: Lang): Element => leaf('lom:string', text, { language });

const inOne = (name: string, text: string, language: Lang): Element =>
  element(name, {}, string(text, language));

/** The texts there are, in the order of the course's languages; nothing where there are none. */
function inEach(name: string, text: Text, course: Course): Element | false {
  const strings = course.languages.flatMap((lang) => {
    const words = legible(text[lang]);
    return words ? [string(words, lang)] : [];
  });
  return strings.length > 0 && element(name, {}, strings);
}

/** A term of LOM's own vocabulary. */
const term = (name: string, value: string): Element =>
  element(name, {}, leaf('lom:source', LOM), leaf('lom:value', value));

const contribution = (role: string, entity: string): Element =>
  element('lom:contribute', {}, term('lom:role', role), leaf('lom:entity', entity));

const byAuthor = ({ name, organisation }: Author): Element =>
  contribution('author', vcard(name, organisation));

const taxon = (name: string, id: string | undefined): Element =>
  element(
    'lom:taxon',
    {},
    id !== undefined && leaf('lom:id', id),
    // Names of competencies are English in the framework itself.
    inOne('lom:entry', name, 'en'),
  );

/** Area, theme, sub-theme: here taxons stand in a row, each narrower than the one before (LOM 9.2.2). */
const taxonPath = (one: Competency): Element =>
  element(
    'lom:taxonPath',
    {},
    inOne('lom:source', COMPETENCIES, 'en'),
    taxon(one.competencyAreaName, one.competencyAreaIdentifier),
    taxon(one.competencyThemeName, one.competencyThemeIdentifier),
    taxon(one.competencySubThemeName, one.competencySubThemeIdentifier),
  );

const lasting = (name: string, duration: string): Element =>
  element(name, {}, leaf('lom:duration', duration));

export function lom(project: Project): Element {
  const { course } = project;
  const main = mainLang(course);
  const duration = durationOf(project);
  const publisher = inLang(course.institution, main, course);
  const contributors = [
    ...course.authors.map(byAuthor),
    ...(publisher ? [contribution('publisher', vcard(publisher))] : []),
  ];
  return element(
    'lom:lom',
    {},
    element(
      'lom:general',
      {},
      element('lom:identifier', {}, leaf('lom:catalog', 'Kriti'), leaf('lom:entry', course.id)),
      inEach('lom:title', course.title, course),
      course.languages.map((lang) => leaf('lom:language', lang)),
      inEach('lom:description', course.description, course),
      course.keywords.map((word) => inOne('lom:keyword', word, main)),
    ),
    contributors.length > 0 && element('lom:lifeCycle', {}, contributors),
    element('lom:metaMetadata', {}, leaf('lom:metadataSchema', LOM)),
    element(
      'lom:technical',
      {},
      leaf('lom:format', 'text/html'),
      leaf('lom:location', 'index.html'),
      lasting('lom:duration', duration),
    ),
    element('lom:educational', {}, lasting('lom:typicalLearningTime', duration)),
    element(
      'lom:rights',
      {},
      term('lom:copyrightAndOtherRestrictions', restricted(course.licence)),
      course.licence !== '' && inOne('lom:description', course.licence, 'en'),
    ),
    course.competencies.length > 0 &&
      element(
        'lom:classification',
        {},
        term('lom:purpose', 'competency'),
        course.competencies.map(taxonPath),
      ),
  );
}
