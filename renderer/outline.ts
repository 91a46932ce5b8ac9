/** Changes of the outline, as recipes for `change` (history.ts). Each leaves an outline that loads. */
import type { WritableDraft } from 'immer';
import type { Course, Id, Item, Lang, Stage } from '../packager/course/course.ts';
import type { Doc, Node } from '../packager/course/node.ts';
import { newId } from './ids.ts';
import { type DocKey, type Draft, docKey } from './store.ts';

type Writable = WritableDraft<Draft>;
type PagesItem = Extract<WritableDraft<Item>, { kind: 'pages' }>;

/** Where a page stands: module, item, and place among the item's pages. */
export interface PagePlace {
  readonly module: number;
  readonly item: number;
  readonly index: number;
}

export function placeOf(course: Course, page: Id): PagePlace | undefined {
  for (const [module, { items }] of course.outline.entries()) {
    for (const [item, it] of items.entries()) {
      if (it.kind === 'pages') {
        const index = it.pages.indexOf(page);
        if (index >= 0) return { module, item, index };
      }
      if (it.kind === 'assessment' && it.page === page) return { module, item, index: 0 };
    }
  }
  return undefined;
}

/** The last group of pages of a module; made when there is none. */
function pagesOf(draft: Writable, module: number): PagesItem {
  const items = draft.course.outline[module]?.items ?? [];
  const last = items.findLast((i) => i.kind === 'pages');
  if (last?.kind === 'pages') return last;
  const made: PagesItem = { id: newId(), kind: 'pages', pages: [] };
  items.push(made);
  return made;
}

const emptyDoc = (): Doc => ({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: newId() } }] });

/** Adds an empty page after `after`, or at the end of the module. Returns its id. */
export function addPage(draft: Writable, module: number, after: Id | null, title: string, stage?: Stage): Id {
  const id = newId();
  const lang = draft.course.languages[0] ?? 'en';
  if (draft.course.outline.length === 0)
    draft.course.outline.push({ id: newId(), title: { [lang]: '' }, items: [] });
  const place = after ? placeOf(draft.course as Course, after) : undefined;
  const item = place ? draft.course.outline[place.module]?.items[place.item] : undefined;
  if (place && item?.kind === 'pages') item.pages.splice(place.index + 1, 0, id);
  else pagesOf(draft, Math.min(module, draft.course.outline.length - 1)).pages.push(id);
  draft.heads[id] = { id, title: { [lang]: title }, ...(stage && { stage }) };
  draft.docs[docKey(id, lang)] = emptyDoc() as WritableDraft<Doc>;
  return id;
}

/** Adds an empty module at the end. Returns its id. */
export function addModule(draft: Writable, title: string): Id {
  const id = newId();
  const lang = draft.course.languages[0] ?? 'en';
  draft.course.outline.push({ id, title: { [lang]: title }, items: [] });
  return id;
}

/** Takes a page out of the outline with its documents. */
export function removePage(draft: Writable, page: Id): void {
  takeOut(draft, page);
  delete draft.heads[page];
  for (const key of docKeysOf(draft, page)) delete draft.docs[key];
}

export function removeModule(draft: Writable, module: Id): void {
  const at = draft.course.outline.findIndex((m) => m.id === module);
  for (const item of draft.course.outline[at]?.items ?? []) {
    const pages = item.kind === 'pages' ? [...item.pages] : item.kind === 'assessment' ? [item.page] : [];
    for (const page of pages) removePage(draft, page);
  }
  if (at >= 0) draft.course.outline.splice(at, 1);
}

const docKeysOf = (draft: Writable, page: Id): DocKey[] =>
  (Object.keys(draft.docs) as DocKey[]).filter((key) => key.slice(0, key.indexOf('.')) === page);

/** Takes a page's name out of the outline; an assessment goes with its page. */
function takeOut(draft: Writable, page: Id): void {
  const place = placeOf(draft.course as Course, page);
  if (!place) return;
  const items = draft.course.outline[place.module]?.items;
  const item = items?.[place.item];
  if (item?.kind === 'pages') item.pages.splice(place.index, 1);
  else items?.splice(place.item, 1);
}

/** Puts a page beside another, or at the end of a module. An assessment stays where it is. */
export function movePage(
  draft: Writable,
  page: Id,
  to: { beside: Id; side: 'before' | 'after' } | { into: Id },
): void {
  const from = placeOf(draft.course as Course, page);
  if (!from || draft.course.outline[from.module]?.items[from.item]?.kind !== 'pages') return;
  if ('into' in to) {
    const module = draft.course.outline.findIndex((m) => m.id === to.into);
    if (module < 0) return;
    takeOut(draft, page);
    pagesOf(draft, module).pages.push(page);
    return;
  }
  const target = placeOf(draft.course as Course, to.beside);
  const item = target && draft.course.outline[target.module]?.items[target.item];
  if (to.beside === page || item?.kind !== 'pages') return;
  takeOut(draft, page);
  item.pages.splice(item.pages.indexOf(to.beside) + (to.side === 'after' ? 1 : 0), 0, page);
}

/** One place up or down; over the edge of a module into its neighbour. False where there is no room. */
export function nudgePage(draft: Writable, page: Id, by: -1 | 1): boolean {
  const place = placeOf(draft.course as Course, page);
  const item = place && draft.course.outline[place.module]?.items[place.item];
  if (!place || item?.kind !== 'pages') return false;
  const neighbour = item.pages[place.index + by];
  if (neighbour) {
    movePage(draft, page, { beside: neighbour, side: by < 0 ? 'before' : 'after' });
    return true;
  }
  return shiftPage(draft, page, by);
}

/** Into the module before (at its end) or after (at its start). */
export function shiftPage(draft: Writable, page: Id, by: -1 | 1): boolean {
  const place = placeOf(draft.course as Course, page);
  if (!place || draft.course.outline[place.module]?.items[place.item]?.kind !== 'pages') return false;
  const module = place.module + by;
  if (!draft.course.outline[module]) return false;
  takeOut(draft, page);
  const { pages } = by < 0 ? pagesOf(draft, module) : firstPagesOf(draft, module);
  pages.splice(by < 0 ? pages.length : 0, 0, page);
  return true;
}

function firstPagesOf(draft: Writable, module: number): PagesItem {
  const first = draft.course.outline[module]?.items.find((i) => i.kind === 'pages');
  return first?.kind === 'pages' ? first : pagesOf(draft, module);
}

export function moveModule(draft: Writable, module: Id, to: number): void {
  const at = draft.course.outline.findIndex((m) => m.id === module);
  const [taken] =
    at >= 0 && to >= 0 && to < draft.course.outline.length ? draft.course.outline.splice(at, 1) : [];
  if (taken) draft.course.outline.splice(to, 0, taken);
}

/** A copy of a page after it, with new ids that its languages share. Returns its id. */
export function duplicatePage(draft: Writable, page: Id, titleOf: (title: string) => string): Id | undefined {
  const head = draft.heads[page];
  const place = placeOf(draft.course as Course, page);
  if (!head || !place) return undefined;
  const copy = newId();
  const ids = new Map<string, string>();
  const fresh = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  for (const key of docKeysOf(draft, page)) {
    const lang: Lang = key.slice(page.length + 1);
    draft.docs[docKey(copy, lang)] = withIds(draft.docs[key] as Node, fresh) as WritableDraft<Doc>;
  }
  const titles = Object.entries(head.title).map(([lang, title]) => [lang, titleOf(title)]);
  draft.heads[copy] = { ...head, id: copy, title: Object.fromEntries(titles) };
  const items = draft.course.outline[place.module]?.items;
  const item = items?.[place.item];
  if (item?.kind === 'pages') item.pages.splice(place.index + 1, 0, copy);
  else pagesOf(draft, place.module).pages.push(copy);
  return copy;
}

/** The same node with each block id replaced. */
export const withIds = (node: Node, fresh: (id: string) => string): Node => ({
  ...node,
  ...(node.attrs && {
    attrs:
      typeof node.attrs.id === 'string' ? { ...node.attrs, id: fresh(node.attrs.id) } : { ...node.attrs },
  }),
  ...(node.content && { content: node.content.map((child) => withIds(child, fresh)) }),
});
