/**
 * One time line of undo over text and structure. A text entry says on which
 * page the words changed; the page's own ProseMirror history holds the steps.
 * A structure entry holds immer patches both ways. Undo goes to the place it
 * undoes, whichever page that is on.
 */
import { applyPatches, enablePatches, type Patch, produceWithPatches, type WritableDraft } from 'immer';
import { create } from 'zustand';
import type { Id } from '../packager/course/course.ts';
import { type DocKey, type Draft, openCourse, setOpen, showing, shownEntry, useCourse } from './store.ts';

enablePatches();

type Entry =
  | { readonly kind: 'text'; readonly key: DocKey }
  | {
      readonly kind: 'structure';
      readonly forth: readonly Patch[];
      readonly back: readonly Patch[];
      /** Entry of the outline shown before and after. */
      readonly from: Id | null;
      readonly to: Id | null;
      /** Changes of the same thing within a second are one entry. */
      readonly merge: string | undefined;
      readonly at: number;
    };

interface TimeLine {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

export const useHistory = create<TimeLine>(() => ({ past: [], future: [] }));

/** Entries kept; older ones are forgotten. */
const DEPTH = 1000;
const MERGE_MS = 1000;

/** What the editor offers: to write down what it has, and to step in the history of one page. */
interface TextHistory {
  flush(): void;
  undo(key: DocKey): boolean;
  redo(key: DocKey): boolean;
}
let text: TextHistory = { flush: () => undefined, undo: () => false, redo: () => false };
export const connectText = (editor: TextHistory): void => {
  text = editor;
};

const record = (entry: Entry): void =>
  useHistory.setState(({ past }) => ({ past: [...past, entry].slice(-DEPTH), future: [] }));

/** The editor tells that a new group of typing began on a page. */
export const recordText = (key: DocKey): void => record({ kind: 'text', key });

export const clearHistory = (): void => useHistory.setState({ past: [], future: [] });

/** Writes what the editor holds into the draft; before anything reads or changes it as a whole. */
export const flushText = (): void => text.flush();

interface ChangeOptions {
  /** Entry of the outline to show afterwards. */
  readonly show?: Id | null;
  readonly merge?: string;
  /** Kept out of the time line: assets that came in, for instance. */
  readonly silent?: boolean;
}

/** Changes the structure of the course: its outline, heads or metadata. One call is one undo step. */
export function change(recipe: (draft: WritableDraft<Draft>) => void, options: ChangeOptions = {}): void {
  text.flush();
  const open = openCourse();
  const [next, forth, back] = produceWithPatches(open.draft, recipe);
  if (forth.length === 0) return;
  const from = shownEntry(open);
  const to = options.show === undefined ? from : options.show;
  setOpen({ draft: next, ...(to !== from && { ...showing(next, to), block: null }) });
  if (options.silent) return;
  const entry: Entry = {
    kind: 'structure',
    forth,
    back,
    from,
    to,
    merge: options.merge,
    at: Date.now(),
  };
  const last = useHistory.getState().past.at(-1);
  if (
    last?.kind === 'structure' &&
    entry.merge &&
    last.merge === entry.merge &&
    entry.at - last.at < MERGE_MS
  ) {
    const merged = {
      ...entry,
      forth: [...last.forth, ...forth],
      back: [...back, ...last.back],
      from: last.from,
    };
    useHistory.setState(({ past }) => ({ past: [...past.slice(0, -1), merged], future: [] }));
  } else record(entry);
}

/** Takes back the last change, wherever it was made. False when there is none. */
export function undo(): boolean {
  const { past, future } = useHistory.getState();
  const entry = past.at(-1);
  if (!entry || !useCourse.getState().open) return false;
  useHistory.setState({ past: past.slice(0, -1), future: [entry, ...future] });
  if (entry.kind === 'structure') {
    replay(entry.back, entry.from);
    return true;
  }
  // A page whose own history is spent (it keeps fewer steps) has nothing to give: go on to the one before.
  return text.undo(entry.key) || undo();
}

/** Does again what was undone last. False when there is nothing. */
export function redo(): boolean {
  const { past, future } = useHistory.getState();
  const [entry, ...rest] = future;
  if (!entry || !useCourse.getState().open) return false;
  useHistory.setState({ past: [...past, entry], future: rest });
  if (entry.kind === 'structure') {
    replay(entry.forth, entry.to);
    return true;
  }
  return text.redo(entry.key) || redo();
}

function replay(patches: readonly Patch[], entry: Id | null): void {
  text.flush();
  const draft = applyPatches(openCourse().draft, [...patches]);
  setOpen({ draft, ...showing(draft, entry) });
}
