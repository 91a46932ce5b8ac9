/** What a course builds, in words: the framework's English names and, for courses in Hindi, Kriti's Hindi ones. */
import type { Course, Text } from '../course/course.ts';
import { keyOf, nameIn, tagOf } from '../platform/competencies/names.ts';
import { competencyIri } from './iri.ts';
import { legible } from './xml.ts';

export interface CompetencyWords {
  /** The same in any course (iri.ts); no identifier of a portal. */
  readonly id: string;
  readonly name: Text;
  /** Area, theme and sub-theme. */
  readonly path: Text;
}

/** Each competency that the course claims, once. */
export function competencyWords(course: Course): readonly CompetencyWords[] {
  const claimed = new Map(course.competencies.map((one) => [keyOf(tagOf(one)), tagOf(one)]));
  const langs = course.languages.includes('hi') ? ['en', 'hi'] : ['en'];
  const inLangs = (words: (lang: string) => string): Text =>
    Object.fromEntries(langs.map((lang) => [lang, legible(words(lang)) ?? '']));
  return [...claimed].map(([key, { area, theme, subTheme }]) => ({
    id: competencyIri(key),
    name: inLangs((lang) => nameIn(subTheme, lang)),
    path: inLangs((lang) => [area, theme, subTheme].map((one) => nameIn(one, lang)).join(' › ')),
  }));
}
