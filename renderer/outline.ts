/** Changes of the outline, as recipes for `change` (history.ts). Each leaves an outline that loads. */
import type { WritableDraft } from 'immer';
import { finalTest } from '../packager/course/blocks/final-test.ts';
import type { Course, Id, Item, Lang, Stage } from '../packager/course/course.ts';
import type { Doc, Node } from '../packager/course/node.ts';
import { newId } from './ids.ts';
import {
  type Entry,
  entriesOf,
  entryId,
  type Group,
  itemsOf,
  type LoneItem,
  newGroup,
  withEntry,
  without,
} from './outline-entries.ts';
import { type DocKey, type Draft, docKey } from './store.ts';

type Writable = WritableDraft<Draft>;

/** Where an entry stands: module, and place among the module's entries. */
export interface Place {
  readonly module: number;
  readonly index: number;
}

export function placeOf(course: Course, id: Id): Place | undefined {
  for (const [module, found] of course.outline.entries()) {
    const index = entriesOf(found).findIndex((entry) => entry.id === id);
    if (index >= 0) return { module, index };
  }
  return undefined;
}

/** The item behind an entry that is not a page of a group. */
export const itemOf = (course: Course, id: Id): LoneItem | undefined => {
  for (const module of course.outline) {
    for (const item of module.items) if (item.kind !== 'pages' && entryId(item) === id) return item;
  }
  return undefined;
};

function setEntries(draft: Writable, module: number, entries: readonly Entry[]): void {
  const found = draft.course.outline[module];
  if (found) found.items = itemsOf(entries) as WritableDraft<Item>[];
}

const entriesAt = (draft: Writable, module: number): Entry[] => {
  const found = draft.course.outline[module];
  return found ? entriesOf(found) : [];
};

/** Takes an entry out of the outline; its page, if it has one, stays. */
function takeOut(draft: Writable, id: Id): Entry | undefined {
  const place = placeOf(draft.course, id);
  const entries = place && entriesAt(draft, place.module);
  if (!entries) return undefined;
  setEntries(draft, place.module, without(entries, place.index));
  return entries[place.index];
}

/** Puts an entry at a place; a page into the group it finds there. */
function putIn(draft: Writable, { module, index }: Place, entry: Entry, group?: Group): void {
  const added = entry.item ? { item: entry.item } : { page: entry.id, group };
  setEntries(draft, module, withEntry(entriesAt(draft, module), index, added));
}

/** After an entry, or at the end of a module; a course without modules gets one. */
function placeAfter(draft: Writable, module: number, after: Id | null): Place & { readonly group?: Group } {
  const { outline } = draft.course;
  if (outline.length === 0) outline.push({ id: newId(), title: { [mainOf(draft)]: '' }, items: [] });
  const place = after ? placeOf(draft.course, after) : undefined;
  if (place) {
    const group = entriesAt(draft, place.module)[place.index]?.group;
    return { module: place.module, index: place.index + 1, ...(group && { group }) };
  }
  const at = Math.max(0, Math.min(module, outline.length - 1));
  return { module: at, index: entriesAt(draft, at).length };
}

const mainOf = (draft: Writable): Lang => draft.course.languages[0] ?? 'en';

function makePage(draft: Writable, title: string, doc: Doc, stage?: Stage): Id {
  const id = newId();
  const lang = mainOf(draft);
  draft.heads[id] = { id, title: { [lang]: title }, ...(stage && { stage }) };
  draft.docs[docKey(id, lang)] = doc as WritableDraft<Doc>;
  return id;
}

const emptyDoc = (): Doc => ({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: newId() } }] });

/** Adds an empty page after `after`, or at the end of the module. Returns its id. */
export function addPage(draft: Writable, module: number, after: Id | null, title: string, stage?: Stage): Id {
  const id = makePage(draft, title, emptyDoc(), stage);
  placePage(draft, module, after, id);
  return id;
}

/** Puts a page that the draft has, and the outline has not, after `after`, or at the end of the module. */
export function placePage(draft: Writable, module: number, after: Id | null, page: Id): void {
  const { group, ...place } = placeAfter(draft, module, after);
  putIn(draft, place, { id: page, group: newGroup() }, group);
}

/** Adds a page with a text in one language after another page, in its group. Returns its id. */
export function addPageWith(
  draft: Writable,
  after: Id,
  { lang, title, doc }: { readonly lang: Lang; readonly title: string; readonly doc: Doc },
): Id {
  const id = newId();
  draft.heads[id] = { id, title: { [lang]: title } };
  draft.docs[docKey(id, lang)] = doc as WritableDraft<Doc>;
  placePage(draft, 0, after, id);
  return id;
}

/** Adds an item that is not pages after `after`, or at the end of the module. Returns the id of its entry. */
export function addItem(draft: Writable, module: number, after: Id | null, item: LoneItem): Id {
  const id = entryId(item);
  putIn(draft, placeAfter(draft, module, after), { id, item });
  return id;
}

/** Adds an assessment: a page with an empty final test. Returns the page's id. */
export function addAssessment(draft: Writable, module: number, after: Id | null, title: string): Id {
  const page = makePage(draft, title, { type: 'doc', content: [finalTest.empty(newId)] }, 'test');
  return addItem(draft, module, after, {
    id: newId(),
    kind: 'assessment',
    title: { [mainOf(draft)]: title },
    page,
  });
}

/** Adds an empty module at the end. Returns its id. */
export function addModule(draft: Writable, title: string): Id {
  const id = newId();
  draft.course.outline.push({ id, title: { [mainOf(draft)]: title }, items: [] });
  return id;
}

/** Takes an entry out of the outline, a page with its documents. The file of an item stays among the assets. */
export function remove(draft: Writable, id: Id): void {
  takeOut(draft, id);
  delete draft.heads[id];
  for (const key of docKeysOf(draft, id)) delete draft.docs[key];
}

export function removeModule(draft: Writable, module: Id): void {
  const at = draft.course.outline.findIndex((m) => m.id === module);
  for (const { id } of entriesAt(draft, at)) remove(draft, id);
  if (at >= 0) draft.course.outline.splice(at, 1);
}

const docKeysOf = (draft: Writable, page: Id): DocKey[] =>
  (Object.keys(draft.docs) as DocKey[]).filter((key) => key.slice(0, key.indexOf('.')) === page);

/** Puts an entry beside another, or at the end of a module. */
export function move(
  draft: Writable,
  id: Id,
  to: { beside: Id; side: 'before' | 'after' } | { into: Id },
): void {
  if ('into' in to) {
    const module = draft.course.outline.findIndex((m) => m.id === to.into);
    const entry = module < 0 ? undefined : takeOut(draft, id);
    if (entry) putIn(draft, { module, index: entriesAt(draft, module).length }, entry);
    return;
  }
  if (to.beside === id || !placeOf(draft.course, to.beside)) return;
  const entry = takeOut(draft, id);
  const place = placeOf(draft.course, to.beside);
  if (!entry || !place) return;
  const { group } = entriesAt(draft, place.module)[place.index] ?? {};
  putIn(draft, { ...place, index: place.index + (to.side === 'after' ? 1 : 0) }, entry, group);
}

/** One place up or down; over the edge of a module into its neighbour. False where there is no room. */
export function nudge(draft: Writable, id: Id, by: -1 | 1): boolean {
  const place = placeOf(draft.course, id);
  const neighbour = place && entriesAt(draft, place.module)[place.index + by];
  if (!neighbour) return shift(draft, id, by);
  move(draft, id, { beside: neighbour.id, side: by < 0 ? 'before' : 'after' });
  return true;
}

/** Into the module before (at its end) or after (at its start). */
export function shift(draft: Writable, id: Id, by: -1 | 1): boolean {
  const place = placeOf(draft.course, id);
  const module = place ? place.module + by : -1;
  if (!draft.course.outline[module]) return false;
  const entry = takeOut(draft, id);
  if (entry) putIn(draft, { module, index: by < 0 ? entriesAt(draft, module).length : 0 }, entry);
  return !!entry;
}

export function moveModule(draft: Writable, module: Id, to: number): void {
  const at = draft.course.outline.findIndex((m) => m.id === module);
  const [taken] =
    at >= 0 && to >= 0 && to < draft.course.outline.length ? draft.course.outline.splice(at, 1) : [];
  if (taken) draft.course.outline.splice(to, 0, taken);
}

/** Names an entry in a language; an assessment goes by the same name as its page. */
export function setTitle(draft: Writable, id: Id, lang: Lang, title: string): void {
  const head = draft.heads[id];
  const item = itemOf(draft.course, id);
  if (head) head.title[lang] = title;
  if (item) item.title[lang] = title;
}

/** A copy of an entry after it. A page gets new ids that its languages share. Returns the copy's id. */
export function duplicate(draft: Writable, id: Id, titleOf: (title: string) => string): Id | undefined {
  const place = placeOf(draft.course, id);
  const entry = place && entriesAt(draft, place.module)[place.index];
  if (!place || !entry) return undefined;
  const copied = <T extends { title: Record<Lang, string> }>(of: T): T => ({
    ...of,
    title: Object.fromEntries(Object.entries(of.title).map(([lang, title]) => [lang, titleOf(title)])),
  });
  const page = draft.heads[id] && duplicatePage(draft, id, copied(draft.heads[id]));
  if (!page && !entry.item) return undefined;
  const next = { ...place, index: place.index + 1 };
  if (!entry.item) putIn(draft, next, { ...entry, id: page ?? id }, entry.group);
  else {
    const item: LoneItem = { ...copied(entry.item), id: newId() };
    if (item.kind === 'assessment') item.page = page ?? item.page;
    putIn(draft, next, { id: entryId(item), item });
  }
  return placeIdAt(draft, next);
}

const placeIdAt = (draft: Writable, { module, index }: Place): Id | undefined =>
  entriesAt(draft, module)[index]?.id;

/** A page like another under a new head's words, in no place yet. */
function duplicatePage(draft: Writable, page: Id, head: Draft['heads'][Id]): Id {
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
  // What was said of a page was not said of its copy.
  const { comments: _, ...own } = head;
  draft.heads[copy] = { ...own, id: copy };
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
