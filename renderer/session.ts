/** Opening, leaving and previewing courses. */
import { create } from 'zustand';
import type { Failure } from '../packager/api.ts';
import type { Id } from '../packager/course/course.ts';
import { isUnsaved, save, startSaving } from './autosave.ts';
import { forgetPages } from './editor/pages.ts';
import { clearHistory } from './history.ts';
import { check, forgetProblems } from './problems.ts';
import { rpc } from './rpc.ts';
import { adoptCourse, openCourse, useCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

interface Session {
  /** Which tab of the title bar is shown. */
  readonly tab: 'start' | 'course';
  /** Path that is being opened. */
  readonly opening: string | null;
  /** Why the last course could not be opened. */
  readonly failure: (Failure & { readonly path: string }) | null;
}

export const useSession = create<Session>(() => ({ tab: 'start', opening: null, failure: null }));

let stopSaving: () => void = () => undefined;

/** Opens the course in a folder, at a page. What was open before is saved first. False when it could not be. */
export async function open(path: string, page?: Id): Promise<boolean> {
  if (useCourse.getState().open?.path === path) {
    useSession.setState({ tab: 'course', failure: null });
    return true;
  }
  if (!(await close())) return false;
  useSession.setState({ opening: path, failure: null });
  const reply = await rpc('course.open', { path });
  if (!reply.ok) {
    useSession.setState({ opening: null, failure: { ...reply.error, path } });
    return false;
  }
  adoptCourse(reply.value, page);
  stopSaving = startSaving(reply.value.hashes, () => void check());
  useSession.setState({ tab: 'course', opening: null });
  if (reply.value.recovered) note(say('recovered', { n: reply.value.recovered.length }));
  void check();
  return true;
}

/** Saves and closes the open course. False when something could not be saved: then it stays open. */
export async function close(): Promise<boolean> {
  const { open: now } = useCourse.getState();
  if (!now) return true;
  await save();
  if (isUnsaved() && !now.readOnly) {
    useSession.setState({ tab: 'course' });
    note(say('not-saved-yet'));
    return false;
  }
  stopSaving();
  useSession.setState({ tab: 'start' });
  if (now.page) await rpc('recent.lastPage', { path: now.path, page: now.page });
  useCourse.setState({ open: null });
  clearHistory();
  forgetPages();
  forgetProblems();
  void rpc('course.close', { path: now.path });
  return true;
}

/** Saves, packs and plays the course in a window of its own, at the page that is open. */
export async function preview(): Promise<void> {
  // Opened at once, while the press still counts as the user's own; its address follows.
  const tab = window.open('', '_blank');
  await save();
  const { path, page } = openCourse();
  const reply = await rpc('preview.start', { path, ...(page && { page }) });
  if (!reply.ok) {
    tab?.close();
    note(reply.error.message || say('engine-silent'), { label: say('try-again'), run: () => void preview() });
    return;
  }
  if (!tab) {
    window.open(reply.value.url, '_blank', 'noopener');
    return;
  }
  tab.opener = null;
  tab.location.replace(reply.value.url);
}
