/** Opening courses, going from one to another, closing and previewing them. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { Failure, OpenedCourse, Reply } from '../packager/api.ts';
import type { Id } from '../packager/course/course.ts';
import { isUnsaved, save, startSaving } from './autosave.ts';
import { forgetPages } from './editor/pages.ts';
import { clearHistory, flushText } from './history.ts';
import { choosePreview, chosenStage, type PreviewId } from './previews.ts';
import { check, forgetProblems } from './problems.ts';
import { tellRecovered } from './recovery.ts';
import { rpc } from './rpc.ts';
import { adoptCourse, courseAt, dropCourse, openCourse, type Stand, setFront, useCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

/** Places of the start tab. */
export type Home = 'start' | 'library';

interface Session {
  /** Which place is shown; 'none' for the moment between two courses. */
  readonly tab: 'start' | 'course' | 'none';
  /** What the start tab shows. */
  readonly home: Home;
  /** Path that is being opened. */
  readonly opening: string | null;
  /** Why the last course could not be opened. */
  readonly failure: (Failure & { readonly path: string }) | null;
}

export const useSession = create<Session>(() => ({
  tab: 'start',
  home: 'start',
  opening: null,
  failure: null,
}));

/** What ends the saving of each open course. */
const stops = new Map<string, () => void>();
const opening = new Map<string, Promise<boolean>>();

/**
 * Takes down what is shown of the course in front while it is in front: a field
 * hands over its last words when it goes, and they must reach no other course.
 */
function leave(): void {
  flushSync(() => useSession.setState({ tab: 'none' }));
  flushText();
}

/** Shows one of the open courses. */
export function bringToFront(path: string): void {
  if (useCourse.getState().open?.path !== path) {
    leave();
    setFront(path);
  }
  useSession.setState({ tab: 'course', failure: null });
}

/** Makes a course that the engine opened one of the open courses, and shows it. */
export function takeOver(opened: OpenedCourse, stand: Stand): void {
  const { path } = opened;
  leave();
  adoptCourse(opened, stand);
  stops.set(
    path,
    startSaving(opened.hashes, () => void check(path)),
  );
  useSession.setState({ tab: 'course' });
  tellRecovered(opened);
  void check(path);
}

/** Shows a place of the start tab. */
export const goHome = (home: Home): void => useSession.setState({ tab: 'start', home });

/** Opens the course in a folder, at a page; one that is open already is shown. False when it could not be opened. */
export function open(path: string, page?: Id): Promise<boolean> {
  if (courseAt(path)) {
    bringToFront(path);
    return Promise.resolve(true);
  }
  const going = opening.get(path) ?? openAnew(path, page).finally(() => opening.delete(path));
  opening.set(path, going);
  return going;
}

async function openAnew(path: string, page?: Id): Promise<boolean> {
  useSession.setState({ opening: path, failure: null });
  const reply = await rpc('course.open', { path });
  useSession.setState({ opening: null });
  if (!reply.ok) {
    leave();
    useSession.setState({ tab: 'start', home: 'start', failure: { ...reply.error, path } });
    return false;
  }
  // The same folder by another name, a link for instance, is the same course.
  if (courseAt(reply.value.path)) bringToFront(reply.value.path);
  else takeOver(reply.value, page ? { page } : {});
  return true;
}

/** Courses closed since the start, the last one last, for opening them again. */
const closed: { readonly path: string; readonly page: Id | null }[] = [];

/** Saves and closes a course, else the one in front. False when something could not be saved: then it stays open. */
export async function close(course?: string): Promise<boolean> {
  const path = course ?? useCourse.getState().open?.path ?? '';
  const isFront = (): boolean => useCourse.getState().open?.path === path;
  // A field hands its words over when it is left.
  if (isFront() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await save({ course: path });
  const now = courseAt(path);
  if (!now) return true;
  if (isUnsaved(path) && !now.readOnly) {
    bringToFront(path);
    note(say('not-saved-yet'));
    return false;
  }
  const { tab } = useSession.getState();
  if (isFront()) leave();
  stops.get(path)?.();
  stops.delete(path);
  dropCourse(path);
  clearHistory(path);
  forgetPages(path);
  forgetProblems(path);
  useSession.setState({ tab: tab === 'course' && useCourse.getState().open ? 'course' : 'start' });
  closed.push({ path, page: now.page });
  if (now.page) await rpc('recent.lastPage', { path, page: now.page });
  await rpc('course.close', { path });
  return true;
}

export const canReopen = (): boolean => closed.length > 0;

/** Opens the course that was closed last. */
export function reopen(): void {
  const last = closed.pop();
  if (last) void open(last.path, last.page ?? undefined);
}

/** Shows the next or the previous of the open courses, round and round. */
export function stepCourse(by: 1 | -1): void {
  const { all, open: now } = useCourse.getState();
  const at = all.findIndex((c) => c.path === now?.path);
  // From the start screen the way leads back to the course one came from.
  const next = useSession.getState().tab === 'course' ? all[(at + by + all.length) % all.length] : now;
  if (next) bringToFront(next.path);
}

/** Saves, packs and plays the course in front in a window of its own, at the page that is open, where its author likes. */
export function preview(): Promise<void> {
  return show(preview, async () => {
    await save();
    const { path, page } = openCourse();
    return rpc('preview.start', { path, ...chosenStage(), ...(page && { page }) });
  });
}

/** Previews the course in a place, and there from now on. */
export function previewIn(place: PreviewId): void {
  choosePreview(place);
  void preview();
}

/** Plays a template in a window of its own, as a learner would meet it. */
export function previewTemplate(id: string): Promise<void> {
  return show(
    () => previewTemplate(id),
    () => rpc('preview.template', { id }),
  );
}

/** Shows what `start` plays in a window of its own; where it failed it can be tried `again`. */
async function show(
  again: () => Promise<void>,
  start: () => Promise<Reply<{ readonly url: string }>>,
): Promise<void> {
  // Opened at once, while the press still counts as the user's own; its address follows.
  const tab = window.open('', '_blank');
  const reply = await start();
  if (!reply.ok) {
    tab?.close();
    note(reply.error.message || say('engine-silent'), { label: say('try-again'), run: () => void again() });
    return;
  }
  if (!tab) {
    window.open(reply.value.url, '_blank', 'noopener');
    return;
  }
  tab.opener = null;
  tab.location.replace(reply.value.url);
}
