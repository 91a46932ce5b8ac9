/**
 * Where the words of the glossary stand on the pages for the first time, and
 * are not linked yet. Only running text counts: a heading names, and in a
 * question a meaning might give the answer away.
 */
import { BLOCKS } from '../blocks/blocks.ts';
import { termLink } from '../blocks/marks.ts';
import type { Course, Id, Lang } from '../course.ts';
import { matchers, type Range } from '../find/match.ts';
import type { Doc, Mark, Node } from '../node.ts';
import type { Page } from '../pages.ts';
import { apply, valueAt } from '../patch.ts';
import { inlineLetters } from '../texts.ts';
import { joinedInline } from '../translation/content.ts';
import { termLinks } from './glossary.ts';

export interface FirstUse {
  readonly term: Id;
  readonly page: Id;
  readonly lang: Lang;
  /** JSON pointer in the document: of the paragraph. */
  readonly pointer: string;
  /** The whole text of the paragraph, and where in it the word stands. */
  readonly text: string;
  readonly range: Range;
}

/** What learners act in has an interaction; its paragraphs belong to it. */
const ACTED_IN: ReadonlySet<string> = new Set(
  BLOCKS.filter(({ interaction }) => interaction).map(({ type }) => type),
);

function* paragraphsIn(node: Node, pointer: string): Generator<{ node: Node; pointer: string }> {
  if (ACTED_IN.has(node.type)) return;
  if (node.type === 'paragraph') yield { node, pointer };
  else
    for (const [i, child] of (node.content ?? []).entries())
      yield* paragraphsIn(child, `${pointer}/content/${i}`);
}

/** Letters that lead somewhere already, or are code. */
function takenIn({ content = [] }: Node): Range[] {
  const taken: Range[] = [];
  let start = 0;
  for (const node of content) {
    const end = start + (node.text?.length ?? 1);
    if (node.marks?.some(({ type }) => type === 'link' || type === 'code')) taken.push({ start, end });
    start = end;
  }
  return taken;
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The first free use of each term on a page in one language, in reading order. The longer of two words wins. */
function firstUsesIn(doc: Doc, page: Id, lang: Lang, { glossary = [] }: Course): FirstUse[] {
  const linked = new Set(termLinks(doc).map(({ term }) => term));
  const wanted = glossary
    .flatMap(({ id, term }) => {
      const word = term[lang]?.trim();
      return word && !linked.has(id) ? [{ id, word }] : [];
    })
    .sort((a, b) => b.word.length - a.word.length);
  if (wanted.length === 0) return [];
  const find = matchers(
    wanted.map(({ word }) => word),
    { matchCase: false, wholeWord: true, variants: true },
  );
  const uses: FirstUse[] = [];
  const done = new Set<Id>();
  for (const { node, pointer } of paragraphsIn(doc, '')) {
    const text = inlineLetters(node.content);
    const taken = takenIn(node);
    const rangesOf = find(text);
    const here: FirstUse[] = [];
    for (const [i, { id }] of wanted.entries()) {
      const range = done.has(id) ? undefined : rangesOf(i).find((r) => !taken.some((t) => overlaps(r, t)));
      if (!range) continue;
      done.add(id);
      taken.push(range);
      here.push({ term: id, page, lang, pointer, text, range });
    }
    uses.push(...here.sort((a, b) => a.range.start - b.range.start));
  }
  return uses;
}

/** On one page, in every language of the course. */
export const firstUses = (course: Course, { id, docs }: Pick<Page, 'id' | 'docs'>): FirstUse[] =>
  course.languages.flatMap((lang) => {
    const doc = docs[lang];
    return doc ? firstUsesIn(doc, id, lang, course) : [];
  });

/** Inline content with a link around some of its letters. */
function linkedInline(content: readonly Node[], { start, end }: Range, link: Mark): Node[] {
  const out: Node[] = [];
  let place = 0;
  for (const node of content) {
    const { text } = node;
    const after = place + (text?.length ?? 1);
    if (text === undefined || after <= start || place >= end) out.push(node);
    else {
      const cut = [Math.max(0, start - place), Math.min(text.length, end - place)] as const;
      out.push(
        { ...node, text: text.slice(0, cut[0]) },
        { ...node, text: text.slice(...cut), marks: [link, ...(node.marks ?? [])] },
        { ...node, text: text.slice(cut[1]) },
      );
    }
    place = after;
  }
  return joinedInline(out);
}

/**
 * The document with those of the uses linked that are in it.
 * @throws PatchError when it is no longer as it was searched.
 */
export const withTermsLinked = (doc: Doc, uses: readonly FirstUse[]): Doc =>
  uses.reduce((now, { pointer, range, term }) => {
    const paragraph = valueAt(now, pointer) as Node;
    const link: Mark = { type: 'link', attrs: { href: termLink(term) } };
    const value = { ...paragraph, content: linkedInline(paragraph.content ?? [], range, link) };
    return apply(now, [{ op: 'replace', path: pointer, value }]) as Doc;
  }, doc);
