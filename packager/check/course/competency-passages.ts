/** What of a course speaks for the competencies it builds, each text with its place and its weight. */
import type { Course, Id, Lang } from '../../course/course.ts';
import { type Page, type Project, pagesInOrder } from '../../course/pages.ts';
import { textsOf } from '../../course/texts.ts';
import type { Passage } from './competency-suggestions.ts';

const FIELDS = ['title', 'subtitle', 'description', 'purpose'] as const satisfies (keyof Course)[];

export type PassagePlace =
  | { readonly in: 'course'; readonly field: (typeof FIELDS)[number] | 'keywords' }
  | { readonly in: 'module'; readonly module: Id }
  | { readonly in: 'page'; readonly page: Id; readonly block?: Id };

/** What part of a course is asked about; absent: all of it. */
export type PassageScope = { readonly module: Id } | { readonly page: Id };

/** What the author says of the whole course, then what things are called: that is what it is about. */
const COURSE = 4;
const NAME = 2;
const TEXT = 1;

type CoursePassage = Passage<PassagePlace>;

/** Every text of a course, or of one of its modules or pages, in all languages. */
export function passagesOf(project: Project, scope?: PassageScope): readonly CoursePassage[] {
  const { course } = project;
  const said = scope ? [] : ofCourse(course);
  const modules = course.outline.filter(({ id }) => !scope || ('module' in scope && scope.module === id));
  const named = modules.flatMap(({ id, title }) => inEach(title, { in: 'module', module: id }, NAME));
  const pages = [...pagesInOrder(project)].filter(
    ({ page, module }) => !scope || ('page' in scope ? page.id === scope.page : module.id === scope.module),
  );
  return [...said, ...named, ...pages.flatMap(({ page }) => onPage(page))];
}

const inEach = (text: Readonly<Record<Lang, string>>, place: PassagePlace, weight: number): CoursePassage[] =>
  Object.entries(text).map(([lang, words]) => ({ text: words, lang, place, weight }));

function ofCourse(course: Course): CoursePassage[] {
  const [lang = 'en'] = course.languages;
  const keywords = course.keywords.map((text) => ({
    text,
    lang,
    place: { in: 'course', field: 'keywords' } as const,
    weight: COURSE,
  }));
  return [...FIELDS.flatMap((field) => inEach(course[field], { in: 'course', field }, COURSE)), ...keywords];
}

/** A page that has not changed is the same value. */
const met = new WeakMap<Page, CoursePassage[]>();

function onPage(page: Page): CoursePassage[] {
  const known = met.get(page);
  if (known) return known;
  const found: CoursePassage[] = inEach(page.title, { in: 'page', page: page.id }, NAME);
  for (const [lang, doc] of Object.entries(page.docs))
    for (const { text, block } of textsOf(doc))
      found.push({ text, lang, place: { in: 'page', page: page.id, ...(block && { block }) }, weight: TEXT });
  met.set(page, found);
  return found;
}
