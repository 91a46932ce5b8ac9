/**
 * The glossary of a course: terms, each with what it means, in every language.
 * Words of a page lead to a term by a link of its own kind (`term:<id>`, blocks/marks.ts).
 */
import { linkedTerm } from '../blocks/marks.ts';
import { type Course, type Id, inLang, type Lang, type Term } from '../course.ts';
import { type Doc, type Mark, type Node, walk } from '../node.ts';
import type { Page, Project } from '../pages.ts';
import { joinedInline } from '../translation/content.ts';

/** The terms as a dictionary of the language has them; those without a word in any language last. */
export function alphabetical(course: Pick<Course, 'glossary' | 'languages'>, lang: Lang): Term[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const named = (course.glossary ?? []).map((term) => ({ term, word: wordOf(term, lang, course) }));
  return named
    .sort((a, b) => Number(!a.word) - Number(!b.word) || compare(a.word, b.word))
    .map(({ term }) => term);
}

/** The terms that learners can look up: those with a word and a meaning in some language of the course. */
export const explained = ({ glossary = [], languages }: Pick<Course, 'glossary' | 'languages'>): Term[] =>
  glossary.filter(({ term, meaning }) =>
    [term, meaning].every((text) => languages.some((lang) => text[lang]?.trim())),
  );

/** The word of a term in a language, else in the main one, else in any. */
export const wordOf = (term: Term, lang: Lang, { languages }: Pick<Course, 'languages'>): string =>
  term.term[lang]?.trim() || term.term[languages[0] ?? lang]?.trim() || inLang(term.term, lang).trim();

/** A word as two are compared: case, accents' encoding and space around it do not count. */
export const foldedWord = (word: string, lang: Lang): string =>
  word.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase(lang);

/** The term that has this word in a language. */
export const termWith = (course: Pick<Course, 'glossary'>, word: string, lang: Lang): Term | undefined => {
  const wanted = foldedWord(word, lang);
  return wanted
    ? course.glossary?.find(({ term }) => foldedWord(term[lang] ?? '', lang) === wanted)
    : undefined;
};

const termOf = ({ type, attrs }: Mark): Id | undefined =>
  type === 'link' ? linkedTerm(String(attrs?.href ?? '')) : undefined;

/** A place where words lead to a term. */
export interface TermLink {
  readonly term: Id;
  /** The innermost block with an id. */
  readonly block: Id | undefined;
  readonly words: string;
}

/** A document is replaced and never changed in place, so what was found in it stays true. */
const found = new WeakMap<Doc, readonly TermLink[]>();

/** The links to terms in a document, in reading order; words in several looks are one link. */
export function termLinks(doc: Doc): readonly TermLink[] {
  const known = found.get(doc);
  if (known) return known;
  const links: TermLink[] = [];
  const blocks: { readonly pointer: string; readonly id: Id }[] = [];
  let last: { readonly parent: string; readonly index: number; readonly term: Id } | undefined;
  for (const { node, pointer } of walk(doc)) {
    const id = node.attrs?.id;
    if (typeof id === 'string') blocks.push({ pointer, id });
    const term = node.marks?.map(termOf).find((one) => one !== undefined);
    if (term === undefined) continue;
    const cut = pointer.lastIndexOf('/');
    const [parent, index] = [pointer.slice(0, cut), Number(pointer.slice(cut + 1))];
    const before = links.at(-1);
    if (before && last?.parent === parent && last.index === index - 1 && last.term === term)
      links[links.length - 1] = { ...before, words: before.words + (node.text ?? ' ') };
    else {
      const block = blocks.findLast((one) => pointer.startsWith(`${one.pointer}/`))?.id;
      links.push({ term, block, words: node.text ?? ' ' });
    }
    last = { parent, index, term };
  }
  found.set(doc, links);
  return links;
}

export interface TermUse extends TermLink {
  readonly page: Id;
  readonly lang: Lang;
}

/** Where terms are linked in a course, by term: page after page, in the course's languages. */
export function termUses({ course, pages }: Project, order: readonly Page[]): ReadonlyMap<Id, TermUse[]> {
  const uses = new Map<Id, TermUse[]>();
  for (const { id } of order)
    for (const lang of course.languages) {
      const doc = pages.get(id)?.docs[lang];
      for (const link of doc ? termLinks(doc) : [])
        uses.set(link.term, [...(uses.get(link.term) ?? []), { ...link, page: id, lang }]);
    }
  return uses;
}

/** The node without links to these terms: their words stay. What holds no such link stays the very same. */
export function withoutTermLinks<T extends Node>(node: T, terms: ReadonlySet<Id>): T {
  const isGone = (mark: Mark): boolean => terms.has(termOf(mark) ?? '');
  if (node.marks?.some(isGone)) {
    const { marks, ...bare } = node;
    const left = marks.filter((mark) => !isGone(mark));
    return (left.length > 0 ? { ...bare, marks: left } : bare) as T;
  }
  const content = node.content?.map((child) => withoutTermLinks(child, terms));
  if (!content?.some((child, i) => child !== node.content?.[i])) return node;
  return { ...node, content: joinedInline(content) };
}
