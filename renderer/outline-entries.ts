/**
 * The outline as it is read: what a module holds, one below the other. A page
 * of a group, an assessment (known by its page), a PDF, film, sound or link is
 * one entry each; groups are what stands together of pages.
 */
import type { Course, Id, Item, Module } from '../packager/course/course.ts';
import { newId } from './ids.ts';

type PagesItem = Extract<Item, { kind: 'pages' }>;
/** An item that is not a group of pages. */
export type LoneItem = Exclude<Item, PagesItem>;
/** A group without its pages. */
export type Group = Omit<PagesItem, 'pages'>;

export type Entry =
  | { readonly id: Id; readonly group: Group; readonly item?: undefined }
  | { readonly id: Id; readonly item: LoneItem; readonly group?: undefined };

export const newGroup = (): Group => ({ id: newId(), kind: 'pages' });

/** What an item that is not a group is known by in the outline: an assessment by its page. */
export const entryId = (item: LoneItem): Id => (item.kind === 'assessment' ? item.page : item.id);

export const entriesOf = (module: Module): Entry[] =>
  module.items.flatMap((item): Entry[] => {
    if (item.kind !== 'pages') return [{ id: entryId(item), item }];
    const { pages, ...group } = item;
    return pages.map((id) => ({ id, group }));
  });

/** Ids of all entries in the order of the course. */
export const entryOrder = (course: Course): Id[] =>
  course.outline.flatMap((module) => entriesOf(module).map(({ id }) => id));

/**
 * The items that entries make. Pages of one group that stand together are one
 * item; what something else tore from its group becomes a group of its own,
 * since a package cannot have a film in its middle.
 */
export function itemsOf(entries: readonly Entry[]): Item[] {
  const items: Item[] = [];
  const taken = new Set<Id>();
  let open: { readonly of: Id; readonly pages: Id[] } | undefined;
  for (const { id, group, item } of entries) {
    if (item) {
      items.push(item);
      open = undefined;
    } else if (open?.of === group.id) open.pages.push(id);
    else {
      const made: PagesItem = { ...group, pages: [id] };
      if (taken.has(group.id)) made.id = newId();
      if (group.title) made.title = { ...group.title };
      taken.add(group.id);
      items.push(made);
      open = { of: group.id, pages: made.pages };
    }
  }
  return items;
}

/** The entries without the one at `index`. Groups that only it kept apart, and that bear the same name, become one. */
export function without(entries: readonly Entry[], index: number): Entry[] {
  const rest = entries.toSpliced(index, 1);
  const [before, after] = [rest[index - 1]?.group, rest[index]?.group];
  const apart = entries[index]?.item && before && after && before.id !== after.id;
  if (!apart || JSON.stringify(before.title) !== JSON.stringify(after.title)) return rest;
  return rest.map((entry) => (entry.group?.id === after.id ? { id: entry.id, group: before } : entry));
}

/** The entries with one more at `index`. A page joins the group beside it, `group` before any other. */
export function withEntry(
  entries: readonly Entry[],
  index: number,
  added: { readonly page: Id; readonly group?: Group | undefined } | { readonly item: LoneItem },
): Entry[] {
  const entry: Entry =
    'item' in added
      ? { id: entryId(added.item), item: added.item }
      : {
          id: added.page,
          group: added.group ?? entries[index - 1]?.group ?? entries[index]?.group ?? newGroup(),
        };
  return entries.toSpliced(index, 0, entry);
}
