/**
 * The library as the window knows it: names at once, what each course is read
 * screenful by screenful, so that a thousand courses never make anybody wait.
 */
import { create } from 'zustand';
import type { Failure, Library, LibraryCard, LibraryEntry } from '../packager/api.ts';
import { inLang } from '../packager/course/course.ts';
import { change } from './history.ts';
import { rpc } from './rpc.ts';
import { close, open } from './session.ts';
import { courseAt } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

export type Shelf = LibraryEntry['shelf'];

interface State {
  readonly library: Library | null;
  readonly failure: Failure | null;
  readonly cards: ReadonlyMap<string, LibraryCard>;
  /** Courses are being read. */
  readonly reading: boolean;
}

export const useLibrary = create<State>(() => ({
  library: null,
  failure: null,
  cards: new Map(),
  reading: false,
}));

/** Cards asked for at a time: about what one screen shows. */
const AT_ONCE = 24;

let reading = new AbortController();

/** Stops reading; what was read stays. */
export function stopReading(): void {
  reading.abort();
  useLibrary.setState({ reading: false });
}

/** Looks at the library again. Cards that are known are shown until they are read anew. */
export async function loadLibrary(): Promise<void> {
  stopReading();
  const reply = await rpc('library.list', {});
  if (!reply.ok) return useLibrary.setState({ failure: reply.error });
  useLibrary.setState({ library: reply.value, failure: null });
  await readCards();
}

/** Reads the cards of all courses, a screenful at a time, until it is stopped. */
export async function readCards(): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  const paths = (useLibrary.getState().library?.entries ?? []).map(({ path }) => path);
  useLibrary.setState({ reading: paths.length > 0 });
  for (let at = 0; at < paths.length && !signal.aborted; at += AT_ONCE) {
    const reply = await rpc('library.cards', { paths: paths.slice(at, at + AT_ONCE) }, { signal });
    if (signal.aborted) return;
    if (!reply.ok) {
      useLibrary.setState({ failure: reply.error, reading: false });
      return;
    }
    const cards = new Map(useLibrary.getState().cards);
    for (const card of reply.value) cards.set(card.path, card);
    useLibrary.setState({ cards });
  }
  useLibrary.setState({ reading: false });
}

/** The last name of a path, for a course that has no title yet. */
const folderName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** The title of a course in the library; its folder's name while it is not read, or where it cannot be. */
export function titleOf(path: string): { readonly title: string; readonly lang: string | undefined } {
  const course = useLibrary.getState().cards.get(path)?.course;
  const lang = course?.languages[0];
  const title = course && lang ? inLang(course.title, lang) : '';
  return title ? { title, lang } : { title: folderName(path), lang: undefined };
}

const complain = (failure: Failure): void => note(failure.message || say('engine-silent'));

/** Moves a course by a method of the engine, having saved and closed it first. Answers where it lies now. */
async function move(
  path: string,
  go: () => ReturnType<typeof rpc<'library.delete'>>,
): Promise<string | undefined> {
  if (courseAt(path) && !(await close(path))) return undefined;
  const reply = await go();
  if (!reply.ok) complain(reply.error);
  await loadLibrary();
  return reply.ok ? reply.value.path : undefined;
}

/** Puts a course into the bin at once; the notice brings it back. */
export async function deleteCourse(path: string): Promise<void> {
  const { title } = titleOf(path);
  const inBin = await move(path, () => rpc('library.delete', { path }));
  if (inBin)
    note(say('course-deleted', { title }), { label: say('undo'), run: () => void restoreCourse(inBin) });
}

export async function restoreCourse(path: string): Promise<void> {
  const { title } = titleOf(path);
  if (await move(path, () => rpc('library.restore', { path }))) note(say('course-restored', { title }));
}

export async function archiveCourse(path: string, archived: boolean): Promise<void> {
  const { title } = titleOf(path);
  const now = await move(path, () => rpc('library.archive', { path, archived }));
  if (now)
    note(say(archived ? 'course-archived' : 'course-unarchived', { title }), {
      label: say('undo'),
      run: () => void archiveCourse(now, !archived),
    });
}

export async function duplicateCourse(path: string): Promise<void> {
  const title = say('copy-of', { title: titleOf(path).title });
  const reply = await rpc('library.duplicate', { path, title });
  if (!reply.ok) return complain(reply.error);
  await loadLibrary();
  const { path: copy } = reply.value;
  note(say('course-duplicated', { title }), { label: say('open'), run: () => void open(copy) });
}

/** Changes the title: in the draft where the course is open, so that it can be undone there; else on disk. */
export async function renameCourse(path: string, title: string): Promise<void> {
  const before = titleOf(path).title;
  const opened = courseAt(path);
  if (opened) {
    change(
      ({ course }) => {
        course.title[course.languages[0] ?? 'en'] = title;
      },
      { course: path },
    );
  } else {
    const reply = await rpc('library.rename', { path, title });
    if (!reply.ok) return complain(reply.error);
    note(say('course-renamed', { title }), {
      label: say('undo'),
      run: () => void rpc('library.rename', { path, title: before }).then(loadLibrary),
    });
  }
  await loadLibrary();
}

/** Deletes for good what has been in the bin long enough; it was asked before. */
export async function emptyBin(): Promise<void> {
  const reply = await rpc('library.emptyBin', {});
  if (!reply.ok) return complain(reply.error);
  note(say('bin-emptied', { n: reply.value.count }));
  await loadLibrary();
}

/** Puts the library elsewhere; what lies in the old place stays there. */
export async function chooseLibrary(library: string): Promise<void> {
  const reply = await rpc('settings.set', { library });
  if (!reply.ok) return complain(reply.error);
  useLibrary.setState({ cards: new Map() });
  await loadLibrary();
}
