/** Every place of a course that holds words: titles, settings, and all that stands on its pages. */
import type { Course, Id, Lang, Text } from '../course.ts';
import { COURSE_FILE, docFile, pageFile } from '../files.ts';
import { type Page, type Project, pagesInOrder } from '../pages.ts';
import { textsOf } from '../texts.ts';

export interface Place {
  /** File of the course, and JSON pointer in it: of a string, or of a block with inline content. */
  readonly file: string;
  readonly pointer: string;
  readonly text: string;
  readonly page?: Id;
  readonly lang?: Lang;
  readonly block?: Id;
  /** Name of the setting, where it does not stand on the page itself. */
  readonly attr?: string;
  /** It may not become empty. */
  readonly required?: true;
}

const TEXTS = ['title', 'subtitle', 'description', 'purpose', 'instructions', 'institution'] as const;

function* inLanguages(text: Text | undefined, file: string, pointer: string): Generator<Place> {
  for (const [lang, words] of Object.entries(text ?? {}))
    if (words)
      yield { file, pointer: `${pointer}/${lang}`, text: words, lang, attr: pointer.split('/').at(-1) ?? '' };
}

function* ofCourse(course: Course): Generator<Place> {
  const file = COURSE_FILE;
  for (const name of TEXTS) yield* inLanguages(course[name], file, `/${name}`);
  for (const [m, module] of course.outline.entries()) {
    yield* inLanguages(module.title, file, `/outline/${m}/title`);
    for (const [i, item] of module.items.entries())
      yield* inLanguages(item.title, file, `/outline/${m}/items/${i}/title`);
  }
  for (const [i, text] of course.keywords.entries())
    yield { file, pointer: `/keywords/${i}`, text, attr: 'keywords', required: true };
  for (const [i, { text }] of course.references.entries())
    yield { file, pointer: `/references/${i}/text`, text, attr: 'references', required: true };
  for (const [i, { term, meaning }] of (course.glossary ?? []).entries()) {
    yield* inLanguages(term, file, `/glossary/${i}/term`);
    yield* inLanguages(meaning, file, `/glossary/${i}/meaning`);
  }
}

function* ofPage({ id: page, title, docs }: Page): Generator<Place> {
  for (const place of inLanguages(title, pageFile(page), '/title')) yield { ...place, page };
  for (const [lang, doc] of Object.entries(docs)) {
    const file = docFile(page, lang);
    for (const { block, pointer, text, attr, required } of textsOf(doc))
      yield {
        file,
        pointer,
        text,
        page,
        lang,
        ...(block !== undefined && { block }),
        ...(attr !== undefined && { attr }),
        ...(required && { required }),
      };
  }
}

/** The pages in the order the learner meets them, then those that the outline does not name. */
function* pagesOf(project: Project): Generator<Page> {
  const seen = new Set<Id>();
  for (const { page } of pagesInOrder(project)) {
    seen.add(page.id);
    yield page;
  }
  for (const page of project.pages.values()) if (!seen.has(page.id)) yield page;
}

/** All places of a course with words in them, the course's own first; lazily, so that a long search can rest. */
export function* placesIn(project: Project): Generator<Place> {
  yield* ofCourse(project.course);
  for (const page of pagesOf(project)) yield* ofPage(page);
}
