/**
 * Cut, copy and paste in the outline: within a course, between those open in
 * tabs, and over the system's clipboard between windows. What is cut leaves its
 * course only when it has arrived elsewhere.
 */
import { create } from 'zustand';
import type { Id } from '../packager/course/course.ts';
import { change, flushText, undo } from './history.ts';
import { languageName } from './numbers.ts';
import * as outline from './outline.ts';
import { type NewPlace, newPlace, shownWithout } from './outline-actions.ts';
import { inOrder, moveAll } from './outline-many.ts';
import { choose } from './outline-selection.ts';
import { CLIP_TYPE, type Clip, clipOf, type Fitted, fitted, putClip, readClip } from './page-clip.ts';
import { rpc } from './rpc.ts';
import { courseAt, openCourse, setOpen, useCourse } from './store.ts';
import { noteAll } from './ui/toast.tsx';
import { say } from './words.tsx';

/** What was copied or cut here last. */
interface Held {
  readonly clip: Clip | null;
  /** Entries that are to leave, until they are pasted. */
  readonly leaving: readonly Id[];
}
export const useClip = create<Held>(() => ({ clip: null, leaving: [] }));

/** Windows of this app tell one another that what was cut has arrived. */
const arrivals = 'BroadcastChannel' in globalThis ? new BroadcastChannel('kriti-arrived') : undefined;
// In tests there is no window to keep the channel, and it must not keep the process.
(arrivals as { unref?: () => void } | undefined)?.unref?.();
arrivals?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { clip } = useClip.getState();
  if (clip?.cut && clip.key === data) leave(clip);
});

/** Takes what was cut out of its course, if that is open here. */
function leave(clip: Clip): void {
  const source = courseAt(clip.from);
  const { leaving } = useClip.getState();
  useClip.setState({ clip: null, leaving: [] });
  const ids = source ? inOrder(source.draft.course, leaving) : [];
  if (!source || ids.length === 0) return;
  change(
    (d) => {
      for (const id of ids) outline.remove(d, id);
    },
    { course: clip.from, show: shownWithout(source, ids) },
  );
}

/** Holds entries, and gives what the system's clipboard should hold of them. */
function hold(ids: readonly Id[], cut: boolean): { readonly json: string; readonly text: string } {
  flushText();
  const open = openCourse();
  const clip = clipOf(open, ids, cut);
  useClip.setState({ clip, leaving: cut ? ids : [] });
  const n = clip.entries.length;
  noteAll(say(cut ? 'entries-cut' : 'entries-copied', { n }), [], []);
  const titles = clip.entries.map(({ item, head }) => (head ?? item)?.title?.[open.lang] ?? '');
  return { json: JSON.stringify(clip), text: titles.join('\n') };
}

/** Answers the browser's own copy or cut with entries of the outline. */
export function onCopy(event: ClipboardEvent, ids: readonly Id[], cut: boolean): void {
  const { json, text } = hold(ids, cut);
  event.clipboardData?.setData(CLIP_TYPE, json);
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Copies or cuts from a menu: the browser is asked for a copy, which is answered as above. */
export function copyEntries(ids: readonly Id[], cut: boolean): void {
  let answered = false;
  const answer = (event: ClipboardEvent): void => {
    answered = true;
    onCopy(event, ids, cut);
  };
  document.addEventListener('copy', answer, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  // Where the browser refuses, it can still be pasted in this window.
  if (!answered) hold(ids, cut);
}

/** Pastes what the system's clipboard holds. False where that is nothing of ours. */
export function onPaste(event: ClipboardEvent, place: NewPlace): boolean {
  const json = event.clipboardData?.getData(CLIP_TYPE);
  if (!json) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  const clip = readClip(json);
  if (clip) void paste(clip, place);
  else noteAll(say('paste-not-pages'), [], []);
  return true;
}

/** Pastes what was copied in this window last. */
export function pasteHeld(place: NewPlace = newPlace()): void {
  const { clip } = useClip.getState();
  if (clip) void paste(clip, place);
}

async function paste(clip: Clip, place: NewPlace): Promise<void> {
  const { path, draft } = openCourse();
  const { clip: held, leaving } = useClip.getState();
  const isHere = clip.cut && clip.key === held?.key;
  if (isHere && clip.from === path) {
    moveHere(leaving, place);
    useClip.setState({ clip: null, leaving: [] });
    return;
  }
  const fit = fitted(clip, draft);
  if (!fit) {
    noteAll(say('paste-no-language', { languages: namesOf(clip.languages) }), [], []);
    return;
  }
  const files = Object.entries(clip.assets).map(([asset, { ext, name }]) => ({ asset, ext, name }));
  if (clip.from !== path && files.length > 0) {
    const copied = await rpc('course.copyAssets', { path, from: clip.from, assets: files });
    if (!copied.ok) {
      noteAll(copied.error.what || say('engine-silent'), copied.error.how ? [copied.error.how] : [], []);
      return;
    }
  }
  const ids = fit.entries.map(({ id }) => id);
  const [first = null] = ids;
  change((d) => putClip(d, fit, clip.assets, place), { course: path, show: first });
  if (useCourse.getState().open?.path === path) {
    setOpen({ mode: 'write' });
    choose(new Set(ids), first);
  }
  if (isHere) leave(clip);
  else if (clip.cut) arrivals?.postMessage(clip.key);
  noteAll(say('entries-pasted', { n: ids.length }), told(fit), [{ label: say('undo'), run: undo }]);
}

/** What was cut in this course itself only moves: it keeps every id. */
function moveHere(leaving: readonly Id[], { module, after }: NewPlace): void {
  const { course } = openCourse().draft;
  const into = course.outline[module]?.id;
  const ids = inOrder(course, leaving);
  const to = after ? ({ beside: after, side: 'after' } as const) : into ? { into } : undefined;
  if (!to || ids.length === 0) return;
  change((d) => moveAll(d, ids, to));
  noteAll(say('entries-moved', { n: ids.length }), [], [{ label: say('undo'), run: undo }]);
}

const namesOf = (languages: readonly string[]): string =>
  languages.map((lang) => languageName(lang)).join(', ');

/** Titles named in a note; the rest is counted. */
const NAMED = 3;

/** What did not come along, a line each. */
function told({ lost, unlinked }: Fitted): string[] {
  const titles = unlinked.slice(0, NAMED).map((title) => `“${title || say('untitled')}”`);
  const more = unlinked.length - titles.length;
  return [
    ...(lost.length > 0 ? [say('pasted-languages-left', { languages: namesOf(lost) })] : []),
    ...(titles.length > 0 ? [say('pasted-links-left', { titles: titles.join(', '), more })] : []),
  ];
}
