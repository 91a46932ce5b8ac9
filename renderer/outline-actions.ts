/** What an author does to the outline, with what follows: the page shown next, the notice, the way back. */
import { change, undo } from './history.ts';
import * as outline from './outline.ts';
import { openCourse, setOpen } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

/** Adds an empty page after the one that is open and goes to it. */
export function addPage(module?: number): void {
  const { draft, page } = openCourse();
  const place = page ? outline.placeOf(draft.course, page) : undefined;
  const after = module === undefined || place?.module === module ? page : null;
  let id = '';
  change((d) => {
    id = outline.addPage(d, module ?? place?.module ?? draft.course.outline.length - 1, after, '');
  });
  setOpen({ page: id, mode: 'write' });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.page-title')?.focus());
}

export function addModule(): void {
  change((d) => {
    outline.addModule(d, say('module-untitled', { n: d.course.outline.length + 1 }));
  });
}

/** Deletes a page at once; the notice and the history bring it back. */
export function deletePage(page: string): void {
  const { draft, lang } = openCourse();
  const title = draft.heads[page]?.title[lang] || say('untitled');
  const order = draft.course.outline.flatMap((m) =>
    m.items.flatMap((i) => (i.kind === 'pages' ? i.pages : [])),
  );
  const at = order.indexOf(page);
  const next = openCourse().page === page ? (order[at + 1] ?? order[at - 1] ?? null) : openCourse().page;
  change((d) => outline.removePage(d, page), { show: next });
  note(say('page-deleted', { title }), { label: say('undo'), run: undo });
}

export function duplicatePage(page: string): void {
  let copy: string | undefined;
  change((d) => {
    copy = outline.duplicatePage(d, page, (title) => say('copy-of', { title }));
  });
  if (copy) setOpen({ page: copy });
}
