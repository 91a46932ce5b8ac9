/** The terms as the glossary's screen lists them: narrowed, and in the order asked for. */
import type { Id, Lang, Term } from '../../packager/course/course.ts';
import { alphabetical, type TermUse, termUses, wordOf } from '../../packager/course/glossary/glossary.ts';
import { type Draft, pageOrder, toProject } from '../store.ts';
import type { Sort } from './view.ts';

export interface ListedTerm {
  readonly id: Id;
  readonly term: Term;
  /** In the language that is written, else in another. */
  readonly word: string;
  readonly meaning: string;
  readonly uses: readonly TermUse[];
  /** Languages of the course in which it lacks its word or its meaning. */
  readonly open: readonly Lang[];
}

/** All terms of the course, as a dictionary of the language has them. */
export function termsIn(draft: Draft, lang: Lang): ListedTerm[] {
  const { course } = draft;
  if (!course.glossary?.length) return [];
  const project = toProject(draft);
  const pages = pageOrder(draft).flatMap((id) => project.pages.get(id) ?? []);
  const uses = termUses(project, pages);
  return alphabetical(course, lang).map((term) => ({
    id: term.id,
    term,
    word: wordOf(term, lang, course),
    meaning: term.meaning[lang] ?? '',
    uses: uses.get(term.id) ?? [],
    open: course.languages.filter((one) => !term.term[one]?.trim() || !term.meaning[one]?.trim()),
  }));
}

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFC');

/** Those in which what is looked for occurs, in any language. */
export function shownTerms(terms: readonly ListedTerm[], looked: string, sort: Sort): ListedTerm[] {
  const q = fold(looked.trim());
  const found = terms.filter(({ term }) =>
    [...Object.values(term.term), ...Object.values(term.meaning)].some((text) => fold(text).includes(q)),
  );
  const shown = q ? found : [...terms];
  if (sort === 'uses') shown.sort((a, b) => b.uses.length - a.uses.length);
  if (sort === 'open') shown.sort((a, b) => b.open.length - a.open.length);
  return shown;
}
