/** What an author does to the outline, with what follows: the entry shown next, the notice, the way back. */
import { type Id, inLang, mainLang, STAGES, type Stage } from '../packager/course/course.ts';
import type { PageHead, PageState } from '../packager/course/pages.ts';
import { change, undo } from './history.ts';
import { newId } from './ids.ts';
import * as outline from './outline.ts';
import { entriesOf, entryOrder } from './outline-entries.ts';
import * as many from './outline-many.ts';
import { choose } from './outline-selection.ts';
import { stageOf } from './outline-view.ts';
import { type Draft, type OpenCourse, openCourse, setOpen, showing, shownEntry } from './store.ts';
import { note } from './ui/toast.tsx';
import { type Key, say, sayIn } from './words.tsx';

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

/** Deletes entries at once; the notice and the history bring them back. */
export function deleteEntries(ids: readonly Id[]): void {
  const open = openCourse();
  const { draft, lang } = open;
  const [first, ...more] = ids;
  if (first === undefined) return;
  const item = outline.itemOf(draft.course, first);
  const title = (draft.heads[first] ?? item)?.title[lang] || say('untitled');
  change(
    (d) => {
      for (const id of ids) outline.remove(d, id);
    },
    { show: shownWithout(open, ids) },
  );
  const said =
    more.length > 0
      ? say('entries-deleted', { n: ids.length })
      : say(item ? 'item-deleted' : 'page-deleted', { title });
  note(said, { label: say('undo'), run: undo });
}

/** What is shown once entries are gone: the same, else what stands next, else what stood before. */
export function shownWithout(open: OpenCourse, ids: readonly Id[]): Id | null {
  const gone = new Set(ids);
  const shown = shownEntry(open);
  if (shown === null || !gone.has(shown)) return shown;
  const order = entryOrder(open.draft.course);
  const at = order.indexOf(shown);
  const stays = (id: Id): boolean => !gone.has(id);
  return order.slice(at).find(stays) ?? order.slice(0, at).findLast(stays) ?? null;
}

/** Copies entries behind the last of them, goes to the first copy and chooses all. */
export function duplicateEntries(ids: readonly Id[]): void {
  let copies: Id[] = [];
  change((d) => {
    copies = many.duplicateAll(d, ids, (title) => say('copy-of', { title }));
  });
  const [first] = copies;
  if (first === undefined) return;
  showEntry(first);
  choose(new Set(copies));
}

/** Gives entries a stage: a page, or an item that has one. */
export function setStage(ids: readonly Id[], stage: Stage): void {
  change((d) => {
    for (const id of ids) {
      const page = d.heads[id];
      const own = outline.itemOf(d.course, id);
      if (page) page.stage = stage;
      else if (own && own.kind !== 'assessment') own.stage = stage;
    }
  });
}

/** Says how far the work on pages is; undefined: nobody has said it. Items that are no page have none. */
export function setState(ids: readonly Id[], state: PageState | undefined): void {
  setOfPages(ids, 'state', state);
}

/** Says who works on pages; an empty name: nobody. */
export function setAssignee(ids: readonly Id[], name: string): void {
  setOfPages(ids, 'assignee', name.trim().slice(0, 120) || undefined);
}

function setOfPages<F extends 'state' | 'assignee'>(ids: readonly Id[], field: F, value: PageHead[F]): void {
  change((d) => {
    for (const id of ids) {
      const head = d.heads[id];
      if (head && value !== undefined) Object.assign(head, { [field]: value });
      else if (head) delete head[field];
    }
  });
}

/** The names that the pages of a course are given to, each once. */
export function assigneesOf(heads: Draft['heads']): string[] {
  const names = new Set(Object.values(heads).flatMap(({ assignee }) => assignee ?? []));
  return [...names].sort((a, b) => a.localeCompare(b));
}

const STAGE_TITLES: Readonly<Record<Stage, Key>> = {
  watch: 'stage-watch-title',
  think: 'stage-think-title',
  do: 'stage-do-title',
  explore: 'stage-explore-title',
  test: 'stage-test-title',
};

/** Adds a page of a stage that a module lacks, where the stages stand in their order, and goes to it. */
export function addStage(module: number, stage: Stage): void {
  const { draft } = openCourse();
  const found = draft.course.outline[module];
  if (!found) return;
  const main = mainLang(draft.course);
  const title = sayIn(main === 'hi' ? 'hi' : 'en')(STAGE_TITLES[stage], {
    module: inLang(found.title, main, draft.course),
  });
  const rank = (of: Stage | undefined): number => (of ? STAGES.indexOf(of) : -1);
  const entries = entriesOf(found);
  const before = entries.findLast(({ id, item }) => {
    const own = rank(stageOf({ head: draft.heads[id], item }));
    return own >= 0 && own < rank(stage);
  });
  let id = '';
  change((d) => {
    id = outline.addPage(d, module, before?.id ?? null, title, stage);
    const [first] = entries;
    if (!before && first) outline.move(d, id, { beside: first.id, side: 'before' });
  });
  setOpen({ page: id, mode: 'write' });
  focusTitle();
}

/** Shows an entry of the outline: a page in the editor, an item on its own screen. */
export function showEntry(id: Id): void {
  const open = openCourse();
  if (shownEntry(open) !== id) setOpen({ ...showing(open.draft, id), block: null });
}
