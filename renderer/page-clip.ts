/**
 * Pages and items on their way from one course to another: as JSON on the
 * clipboard, and as what they become in the course that takes them. Ids stay
 * where they are free there, so that links between what is copied hold.
 */
import type { WritableDraft } from 'immer';
import { z } from 'zod';
import { linkedTerm, termLink } from '../packager/course/blocks/marks.ts';
import { docProblems } from '../packager/course/check-doc.ts';
import {
  Asset,
  AssetId,
  FORMAT,
  Id,
  Item,
  inLang,
  Lang,
  Term,
  type Text,
} from '../packager/course/course.ts';
import { termLinks, termWith } from '../packager/course/glossary/glossary.ts';
import { type Doc, type Node, walk } from '../packager/course/node.ts';
import { PageHead } from '../packager/course/pages.ts';
import { newId } from './ids.ts';
import { hashesIn } from './media/uses.ts';
import * as outline from './outline.ts';
import { entryId, type LoneItem } from './outline-entries.ts';
import { inOrder } from './outline-many.ts';
import { type Draft, docKey, type OpenCourse } from './store.ts';

/** What the clipboard is told it holds; other programs know nothing of it. */
export const CLIP_TYPE = 'application/x-kriti-pages';

const doc = z.custom<Doc>((raw) => docProblems(raw, '').length === 0);
const entry = z
  .strictObject({
    /** Of everything but a page of a group. */
    item: Item.optional(),
    head: PageHead.optional(),
    docs: z.record(Lang, doc),
  })
  .refine(({ item, head }) => item?.kind !== 'pages' && !!(item ?? head));

const Clip = z.strictObject({
  kind: z.literal('kriti-pages'),
  format: z.literal(FORMAT),
  /** Tells this clip from any other. */
  key: Id,
  /** They leave their course when they are put elsewhere. */
  cut: z.boolean(),
  /** Folder of the course they are from. */
  from: z.string().min(1).max(4096),
  languages: z.array(Lang).min(1),
  entries: z.array(entry).min(1).max(20_000),
  assets: z.record(AssetId, Asset),
  /** Pages that are linked to and stay behind. */
  behind: z.record(Id, z.string()),
  /** Terms that are linked to. */
  glossary: z.array(Term).optional(),
});
export type Clip = z.infer<typeof Clip>;

const LINK = /^page:(.+)$/;

/** Ids of the pages that a document links to. */
function* linksIn(of: Doc): Generator<Id> {
  for (const { node } of walk(of))
    for (const { attrs } of node.marks ?? []) {
      const [, page] = LINK.exec(String(attrs?.href ?? '')) ?? [];
      if (page) yield page;
    }
}

/** Entries of an open course, as they are written down, in their order. */
export function clipOf({ path, draft, lang }: OpenCourse, ids: readonly Id[], cut: boolean): Clip {
  const { course, heads, docs } = draft;
  const ordered = inOrder(course, ids);
  const entries = ordered.map((id) => {
    const item = outline.itemOf(course, id);
    const own = course.languages.flatMap((of) => {
      const found = docs[docKey(id, of)];
      return found ? [[of, found] as const] : [];
    });
    return { ...(item && { item }), ...(heads[id] && { head: heads[id] }), docs: Object.fromEntries(own) };
  });
  const files = new Set([...hashesIn(entries)].map(({ id }) => id));
  const linked = entries.flatMap((one) => Object.values(one.docs).flatMap((of) => [...linksIn(of)]));
  const terms = new Set(
    entries.flatMap((one) => Object.values(one.docs).flatMap(termLinks)).map(({ term }) => term),
  );
  const glossary = course.glossary?.filter(({ id }) => terms.has(id)) ?? [];
  const behind = linked.filter((id) => heads[id] && !ordered.includes(id));
  return {
    kind: 'kriti-pages',
    format: FORMAT,
    key: newId(),
    cut,
    from: path,
    languages: [...course.languages],
    entries,
    assets: Object.fromEntries(Object.entries(course.assets).filter(([id]) => files.has(id))),
    behind: Object.fromEntries(behind.map((id) => [id, inLang(heads[id]?.title, lang, course)])),
    ...(glossary.length > 0 && { glossary }),
  };
}

/** What a clipboard holds, if it is whole: anybody may have written it. */
export function readClip(json: string): Clip | undefined {
  try {
    return Clip.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** What a clip becomes in a course. */
export interface Fitted {
  readonly entries: readonly {
    readonly id: Id;
    readonly item: LoneItem | undefined;
    readonly head: PageHead | undefined;
    readonly docs: Readonly<Record<Lang, Doc>>;
  }[];
  /** Terms that the course does not have yet. */
  readonly terms: readonly Term[];
  /** Languages in which the clip says something and the course is not. */
  readonly lost: readonly Lang[];
  /** Titles of pages that links lead to and that the course does not have. */
  readonly unlinked: readonly string[];
}

/** The clip with ids that are free in the course, in the languages it has; nothing where they share none. */
export function fitted(clip: Clip, { course, heads }: Pick<Draft, 'course' | 'heads'>): Fitted | undefined {
  const kept = clip.languages.filter((lang) => course.languages.includes(lang));
  if (kept.length === 0) return undefined;
  const items = course.outline.flatMap((m) => m.items);
  const taken = new Set([...Object.keys(heads), ...items.map(({ id }) => id)]);
  const free = (id: Id): Id => (taken.has(id) ? newId() : id);
  const pages = new Map(clip.entries.flatMap(({ head }) => (head ? [[head.id, free(head.id)]] : [])));
  const { terms, known } = termsFor(clip.glossary ?? [], course, kept);
  const entries = clip.entries.map(({ item, head, docs }) => {
    const page = head && (pages.get(head.id) ?? head.id);
    // A page that is there already and its copy share no block either.
    const blocks = new Map<Id, Id>();
    const fresh = (id: Id): Id => {
      if (!head || page === head.id) return id;
      const known = blocks.get(id) ?? newId();
      blocks.set(id, known);
      return known;
    };
    const own = Object.entries(docs).filter(([lang]) => kept.includes(lang));
    const next = own.map(([lang, of]) => [lang, relinked(outline.withIds(of, fresh), pages, known)]);
    const lone = item && item.kind !== 'pages' ? item : undefined;
    const made = lone && itemIn(lone, kept, { id: free(lone.id), page });
    return {
      id: made ? entryId(made) : (page ?? ''),
      item: made,
      head: head && page ? headIn(head, kept, page, blocks) : undefined,
      docs: Object.fromEntries(next) as Record<Lang, Doc>,
    };
  });
  const says = (lang: Lang): boolean =>
    clip.entries.some(({ item, head, docs }) => docs[lang] || (head ?? item)?.title?.[lang]);
  const unlinked = Object.entries(clip.behind).filter(([id]) => !heads[id]);
  return {
    entries,
    terms,
    lost: clip.languages.filter((lang) => !kept.includes(lang) && says(lang)),
    unlinked: unlinked.map(([, title]) => title),
  };
}

const only = (text: Text, kept: readonly Lang[]): Text =>
  Object.fromEntries(Object.entries(text).filter(([lang]) => kept.includes(lang)));

/**
 * The terms that come along, and under which id each link finds its own: the
 * course's where it explains the same word already.
 */
function termsFor(
  glossary: readonly Term[],
  course: Draft['course'],
  kept: readonly Lang[],
): { readonly terms: Term[]; readonly known: ReadonlyMap<Id, Id> } {
  const taken = new Set(course.glossary?.map(({ id }) => id));
  const known = new Map<Id, Id>();
  const terms: Term[] = [];
  for (const { id, term, meaning } of glossary) {
    const same = kept.map((lang) => termWith(course, term[lang] ?? '', lang)).find(Boolean);
    const now = same?.id ?? (taken.has(id) ? newId() : id);
    known.set(id, now);
    if (!same) terms.push({ id: now, term: only(term, kept), meaning: only(meaning, kept) });
  }
  return { terms, known };
}

function itemIn(
  item: LoneItem,
  kept: readonly Lang[],
  { id, page }: { readonly id: Id; readonly page: Id | undefined },
): LoneItem {
  const made: LoneItem = { ...item, id, title: only(item.title, kept) };
  if (made.kind === 'assessment') return { ...made, page: page ?? made.page };
  if (made.about) made.about = only(made.about, kept);
  if ((made.kind === 'video' || made.kind === 'audio') && made.transcript)
    made.transcript = only(made.transcript, kept);
  return made;
}

/** The head under another id; its comments and what its translations were made from follow the blocks. */
function headIn(head: PageHead, kept: readonly Lang[], id: Id, blocks: ReadonlyMap<Id, Id>): PageHead {
  const { translated, comments, ...rest } = head;
  const named = (unit: string): string => {
    const dot = unit.indexOf('.');
    const block = blocks.get(unit.slice(0, dot));
    return dot > 0 && block ? block + unit.slice(dot) : unit;
  };
  const stamps = Object.entries(translated ?? {}).filter(([lang]) => kept.includes(lang));
  const moved = stamps.map(([lang, units]) => [
    lang,
    Object.fromEntries(Object.entries(units).map(([unit, stamp]) => [named(unit), stamp])),
  ]);
  const threads = comments
    ?.filter(({ anchor }) => kept.includes(anchor.lang))
    .map((thread) => ({
      ...thread,
      anchor: { ...thread.anchor, block: blocks.get(thread.anchor.block) ?? thread.anchor.block },
    }));
  return {
    ...rest,
    id,
    title: only(head.title, kept),
    ...(threads && threads.length > 0 && { comments: threads }),
    ...(moved.length > 0 && { translated: Object.fromEntries(moved) }),
  };
}

/** The same node with each link to a copied page or a term leading to where that went. */
function relinked(node: Node, pages: ReadonlyMap<Id, Id>, terms: ReadonlyMap<Id, Id>): Node {
  const leadsTo = (href: string): string | undefined => {
    const page = pages.get(LINK.exec(href)?.[1] ?? '');
    const term = terms.get(linkedTerm(href) ?? '');
    return page ? `page:${page}` : term && termLink(term);
  };
  return {
    ...node,
    ...(node.marks && {
      marks: node.marks.map((mark) => {
        const href = leadsTo(String(mark.attrs?.href ?? ''));
        return href ? { ...mark, attrs: { ...mark.attrs, href } } : mark;
      }),
    }),
    ...(node.content && { content: node.content.map((child) => relinked(child, pages, terms)) }),
  };
}

/** Puts what a clip became into the outline, one after the other, its files among the assets and its terms into the glossary; a recipe for `change`. */
export function putClip(
  draft: WritableDraft<Draft>,
  { entries, terms }: Fitted,
  assets: Clip['assets'],
  { module, after }: { readonly module: number; readonly after: Id | null },
): void {
  let last = after;
  for (const { id, item, head, docs } of entries) {
    if (head) draft.heads[id] = head;
    for (const [lang, of] of Object.entries(docs)) draft.docs[docKey(id, lang)] = of as WritableDraft<Doc>;
    if (item) outline.addItem(draft, module, last, item);
    else outline.placePage(draft, module, last, id);
    last = id;
  }
  for (const [id, asset] of Object.entries(assets)) draft.course.assets[id] ??= asset;
  if (terms.length > 0) draft.course.glossary = [...(draft.course.glossary ?? []), ...terms];
}
