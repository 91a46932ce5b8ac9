/** What an author does to the outline, with what follows: the entry shown next, the notice, the way back. */
import type { Id } from '../packager/course/course.ts';
import { change, undo } from './history.ts';
import { newId } from './ids.ts';
import * as outline from './outline.ts';
import { entryOrder } from './outline-entries.ts';
import { openCourse, setOpen, showing, shownEntry } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

/** Where something new goes: after the entry that is shown, else at the end of a module. */
export interface NewPlace {
  readonly module: number;
  readonly after: Id | null;
}

/** After what is shown; in another module than that, at its end. */
export function newPlace(module?: number): NewPlace {
  const open = openCourse();
  const shown = shownEntry(open);
  const place = shown ? outline.placeOf(open.draft.course, shown) : undefined;
  return {
    module: module ?? place?.module ?? open.draft.course.outline.length - 1,
    after: place && (module === undefined || place.module === module) ? shown : null,
  };
}

const focusTitle = (): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.page-title')?.focus());
};

/** Adds an empty page after what is shown and goes to it. */
export function addPage(module?: number): void {
  const { module: at, after } = newPlace(module);
  let id = '';
  change((d) => {
    id = outline.addPage(d, at, after, '');
  });
  setOpen({ page: id, mode: 'write' });
  focusTitle();
}

/** Adds an assessment after what is shown and goes to its test. */
export function addAssessment(module?: number): void {
  const { module: at, after } = newPlace(module);
  let id = '';
  change((d) => {
    id = outline.addAssessment(d, at, after, '');
  });
  setOpen({ page: id, mode: 'write' });
  focusTitle();
}

/** Adds a link to a page on the web and goes to it. */
export function addLink(url: string, title: string, place: NewPlace): void {
  const { lang } = openCourse();
  const id = newId();
  change(
    (d) => {
      outline.addItem(d, place.module, place.after, { id, kind: 'link', title: { [lang]: title }, url });
    },
    { show: id },
  );
  setOpen({ mode: 'write' });
}

export function addModule(): void {
  change((d) => {
    outline.addModule(d, say('module-untitled', { n: d.course.outline.length + 1 }));
  });
}

/** Deletes an entry at once; the notice and the history bring it back. */
export function deleteEntry(id: Id): void {
  const open = openCourse();
  const { draft, lang } = open;
  const item = outline.itemOf(draft.course, id);
  const title = (draft.heads[id] ?? item)?.title[lang] || say('untitled');
  const order = entryOrder(draft.course);
  const at = order.indexOf(id);
  const shown = shownEntry(open);
  const next = shown === id ? (order[at + 1] ?? order[at - 1] ?? null) : shown;
  change((d) => outline.remove(d, id), { show: next });
  note(say(item ? 'item-deleted' : 'page-deleted', { title }), { label: say('undo'), run: undo });
}

/** Copies an entry after itself and goes to the copy. */
export function duplicateEntry(id: Id): void {
  let copy: Id | undefined;
  change((d) => {
    copy = outline.duplicate(d, id, (title) => say('copy-of', { title }));
  });
  if (copy) showEntry(copy);
}

/** Shows an entry of the outline: a page in the editor, an item on its own screen. */
export function showEntry(id: Id): void {
  const open = openCourse();
  if (shownEntry(open) !== id) setOpen({ ...showing(open.draft, id), block: null });
}
