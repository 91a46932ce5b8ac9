/**
 * Two people changed a course at once: what each changed since the state both
 * knew is put together; what both changed is for a person to choose, page by
 * page. Pure; nothing is left out of the outline, whoever's it becomes.
 */
import { canonical } from '../packager/course/canonical.ts';
import { mergedComments } from '../packager/course/comments/merge.ts';
import type { Course, Id, Item } from '../packager/course/course.ts';
import { glossaryClashes, mergedGlossary } from '../packager/course/glossary/merge.ts';
import { newId } from './ids.ts';
import { withIds } from './outline.ts';
import { type DocKey, type Draft, docKey } from './store.ts';

export type Choice = 'mine' | 'theirs' | 'both';

/** What both changed: a page, or something of the course itself. */
export type Clash =
  | { readonly kind: 'page'; readonly page: Id; readonly canKeepBoth: boolean }
  | { readonly kind: 'course'; readonly field: keyof Course };

export interface Sides {
  /** The state that both knew. */
  readonly base: Draft;
  readonly mine: Draft;
  readonly theirs: Draft;
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/** A head without its comments: those of both are always kept, and are no reason to choose. */
const ownHead = (head: Draft['heads'][Id] | undefined): Draft['heads'][Id] | undefined => {
  if (!head?.comments) return head;
  const { comments: _, ...own } = head;
  return own;
};

/** Files of a page: its head under '', its documents under their language. */
function partsOf({ heads, docs }: Draft, page: Id): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  if (heads[page]) parts.set('', ownHead(heads[page]));
  for (const [key, doc] of Object.entries(docs))
    if (key.startsWith(`${page}.`)) parts.set(key.slice(page.length + 1), doc);
  return parts;
}

const pagesOf = (...drafts: readonly Draft[]): Set<Id> =>
  new Set(drafts.flatMap(({ heads }) => Object.keys(heads)));

/** Parts by language once, not by searching all documents for each page. */
type Parts = (page: Id) => ReadonlyMap<string, unknown>;
function indexed(draft: Draft): Parts {
  const byPage = new Map<Id, Map<string, unknown>>();
  for (const id of Object.keys(draft.heads)) byPage.set(id, new Map([['', ownHead(draft.heads[id])]]));
  for (const [key, doc] of Object.entries(draft.docs)) {
    const dot = key.indexOf('.');
    byPage.get(key.slice(0, dot))?.set(key.slice(dot + 1), doc);
  }
  return (page) => byPage.get(page) ?? new Map();
}

/** Whether a page is one that both changed, and not alike. */
function clashes(base: Parts, mine: Parts, theirs: Parts, page: Id): boolean {
  const [was, own, other] = [base(page), mine(page), theirs(page)];
  const names = new Set([...was.keys(), ...own.keys(), ...other.keys()]);
  const changed = (parts: ReadonlyMap<string, unknown>) =>
    [...names].filter((name) => !same(was.get(name), parts.get(name)));
  const [ours, others] = [changed(own), changed(other)];
  if (ours.length === 0 || others.length === 0) return false;
  // Whoever deleted a page that the other went on writing decides nothing by that.
  if (own.has('') !== other.has('')) return true;
  return ours.some((name) => others.includes(name) && !same(own.get(name), other.get(name)));
}

const glossariesOf = ({ base, mine, theirs }: Sides) => ({
  base: base.course.glossary,
  mine: mine.course.glossary,
  theirs: theirs.course.glossary,
});

/** What a person must choose, pages first. */
export function clashesOf(sides: Sides): Clash[] {
  const { base, mine, theirs } = sides;
  const [was, own, other] = [indexed(base), indexed(mine), indexed(theirs)];
  const pages = [...pagesOf(base, mine, theirs)].filter((page) => clashes(was, own, other, page));
  const fields = [
    ...new Set([...Object.keys(mine.course), ...Object.keys(theirs.course)]),
  ] as (keyof Course)[];
  return [
    ...pages.map((page) => ({
      kind: 'page' as const,
      page,
      canKeepBoth: own(page).has('') && other(page).has(''),
    })),
    ...fields
      .filter((field) => field !== 'assets')
      .filter(
        (field) =>
          !same(mine.course[field], theirs.course[field]) &&
          !same(base.course[field], mine.course[field]) &&
          !same(base.course[field], theirs.course[field]) &&
          (field !== 'glossary' || glossaryClashes(glossariesOf(sides))),
      )
      .map((field) => ({ kind: 'course' as const, field })),
  ];
}

/** The name under which a choice is kept. */
export const clashKey = (clash: Clash): string =>
  clash.kind === 'page' ? `page ${clash.page}` : `course ${clash.field}`;

/**
 * The course that comes of it. A clash without a choice is kept as mine.
 * @param titleOf names the copy of a page of which both are kept.
 */
export function merged(
  sides: Sides,
  choices: ReadonlyMap<string, Choice>,
  titleOf: (title: string) => string,
): Draft {
  const { base, mine, theirs } = sides;
  const heads: Record<Id, Draft['heads'][Id]> = {};
  const docs: Record<DocKey, Draft['docs'][DocKey]> = {};
  const put = (page: Id, parts: ReadonlyMap<string, unknown>): void => {
    for (const [name, value] of parts) {
      if (name === '') heads[page] = value as Draft['heads'][Id];
      else docs[docKey(page, name)] = value as Draft['docs'][DocKey];
    }
  };
  const clashing = new Set(clashesOf(sides).map(clashKey));
  const copies = new Map<Id, Id>();
  for (const page of pagesOf(base, mine, theirs)) {
    const [was, own, other] = [base, mine, theirs].map((draft) => partsOf(draft, page));
    if (!was || !own || !other) continue;
    const key = `page ${page}`;
    const choice = choices.get(key) ?? 'mine';
    if (!clashing.has(key)) put(page, mergedParts(was, own, other));
    else put(page, choice === 'theirs' || (choice === 'both' && !own.has('')) ? other : own);
    const threads = ({ heads: all }: Draft) => all[page]?.comments ?? [];
    const comments = mergedComments(threads(base), threads(mine), threads(theirs));
    if (heads[page] && comments.length > 0) heads[page] = { ...heads[page], comments };
    if (!clashing.has(key) || choice !== 'both' || !own.has('') || !other.has('')) continue;
    const copy = newId();
    copies.set(page, copy);
    put(copy, copied(other, copy, titleOf));
  }
  const course = mergedCourse(sides, (field) => choices.get(`course ${field}`) === 'theirs');
  return { course: { ...course, outline: complete(course.outline, sides, heads, copies) }, heads, docs };
}

/** Part by part, what the one who changed it made of it. */
function mergedParts(
  was: ReadonlyMap<string, unknown>,
  own: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const name of new Set([...own.keys(), ...other.keys()])) {
    const value = same(was.get(name), own.get(name)) ? other.get(name) : own.get(name);
    if (value !== undefined) parts.set(name, value);
  }
  return parts.has('') ? parts : new Map();
}

function copied(
  parts: ReadonlyMap<string, unknown>,
  id: Id,
  titleOf: (title: string) => string,
): Map<string, unknown> {
  const ids = new Map<string, string>();
  const fresh = (old: string): string => {
    const known = ids.get(old) ?? newId();
    ids.set(old, known);
    return known;
  };
  return new Map(
    [...parts].map(([name, value]): [string, unknown] => {
      if (name !== '') return [name, withIds(value as Draft['docs'][DocKey], fresh)];
      const head = value as Draft['heads'][Id];
      const titles = Object.entries(head.title).map(([lang, title]) => [lang, titleOf(title)]);
      return [name, { ...head, id, title: Object.fromEntries(titles) }];
    }),
  );
}

function mergedCourse(sides: Sides, takesTheirs: (field: string) => boolean): Course {
  const { base, mine, theirs } = sides;
  const fields = new Set([...Object.keys(mine.course), ...Object.keys(theirs.course)]) as Set<keyof Course>;
  const values = [...fields].map((field) => {
    if (field === 'glossary') return [field, mergedGlossary(glossariesOf(sides), takesTheirs(field))];
    const [was, own, other] = [base.course[field], mine.course[field], theirs.course[field]];
    if (same(was, own)) return [field, other];
    return [field, !same(was, other) && takesTheirs(field) ? other : own];
  });
  const course = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Course;
  // A file costs nothing; a page without its picture does.
  return { ...course, assets: { ...theirs.course.assets, ...mine.course.assets } };
}

/** The outline without pages that are gone, and with those it does not name: beside their neighbour, else at the end. */
function complete(
  outline: Course['outline'],
  { mine, theirs }: Sides,
  heads: Draft['heads'],
  copies: ReadonlyMap<Id, Id>,
): Course['outline'] {
  const named = new Set(outline.flatMap(({ items }) => items.flatMap(idsOf)));
  const homeless = new Map<Id, Id[]>();
  for (const draft of [mine, theirs]) {
    for (const module of draft.course.outline) {
      for (const id of module.items.flatMap(idsOf)) {
        if (named.has(id) || !heads[id]) continue;
        named.add(id);
        homeless.set(module.id, [...(homeless.get(module.id) ?? []), id]);
      }
    }
  }
  const cleaned = outline.map((module) => ({
    ...module,
    items: module.items.flatMap((item) => kept(item, heads, copies)),
  }));
  const known = new Set(cleaned.map(({ id }) => id));
  const last = cleaned.at(-1)?.id;
  for (const [module, ids] of homeless) {
    if (known.has(module) || last === undefined) continue;
    homeless.set(last, [...(homeless.get(last) ?? []), ...ids]);
  }
  return cleaned.map((module) => {
    const ids = homeless.get(module.id) ?? [];
    if (ids.length === 0) return module;
    const at = module.items.findLastIndex(({ kind }) => kind === 'pages');
    const item = module.items[at];
    if (item?.kind !== 'pages')
      return { ...module, items: [...module.items, { id: newId(), kind: 'pages', pages: ids }] };
    return { ...module, items: module.items.with(at, { ...item, pages: [...item.pages, ...ids] }) };
  });
}

const idsOf = (item: Item): Id[] =>
  item.kind === 'pages' ? item.pages : item.kind === 'assessment' ? [item.page] : [];

/** An item with the pages that are there, each followed by its copy. */
function kept(item: Item, heads: Draft['heads'], copies: ReadonlyMap<Id, Id>): Item[] {
  if (item.kind === 'pages') {
    const pages = item.pages
      .filter((id) => heads[id])
      .flatMap((id) => [id, ...(copies.has(id) ? [copies.get(id) ?? ''] : [])]);
    return [{ ...item, pages }];
  }
  if (item.kind !== 'assessment') return [item];
  if (!heads[item.page]) return [];
  const copy = copies.get(item.page);
  return copy ? [item, { id: newId(), kind: 'pages', pages: [copy] }] : [item];
}
