/**
 * One time line of undo over text and structure. A text entry says on which
 * page the words changed; the page's own ProseMirror history holds the steps.
 * A structure entry holds immer patches both ways. Undo goes to the place it
 * undoes, whichever page that is on. Each open course has its own time line.
 */
import { applyPatches, enablePatches, type Patch, produceWithPatches, type WritableDraft } from 'immer';
import type { Id } from '../packager/course/course.ts';
import type { Doc } from '../packager/course/node.ts';
import { perCourse } from './per-course.ts';
import {
  courseAt,
  type DocKey,
  type Draft,
  openCourse,
  setCourse,
  setOpen,
  showing,
  shownEntry,
  useCourse,
} from './store.ts';
import { noteSourcesSince } from './translate/note-sources.ts';

enablePatches();

/** A change in one direction. Documents are kept as they are: the editor knows each by its identity (editor/pages.ts). */
interface Step {
  readonly patches: readonly Patch[];
  /** Those that change; undefined where one goes. */
  readonly docs: ReadonlyMap<DocKey, Doc | undefined>;
}

type Entry =
  | { readonly kind: 'text'; readonly key: DocKey }
  | {
      readonly kind: 'structure';
      readonly forth: Step;
      readonly back: Step;
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

export const useHistory = perCourse<TimeLine>({ past: [], future: [] });

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

const record = (path: string, entry: Entry): void =>
  useHistory.setOf(path, { past: [...useHistory.of(path).past, entry].slice(-DEPTH), future: [] });

/** The editor tells that a new group of typing began on a page. */
export const recordText = (key: DocKey): void => record(openCourse().path, { kind: 'text', key });

/** Forgets the time line of a course, else of the one in front. */
export const clearHistory = (course?: string): void => {
  if (course === undefined) useHistory.setState({ past: [], future: [] });
  else useHistory.forget(course);
};

/** Writes what the editor holds into the draft; before anything reads or changes it as a whole. */
export const flushText = (): void => text.flush();

interface ChangeOptions {
  /** Entry of the outline to show afterwards. */
  readonly show?: Id | null;
  readonly merge?: string;
  /** Kept out of the time line: assets that came in, for instance. */
  readonly silent?: boolean;
  /** Folder of the course to change, for work that ends when another may be in front; else the one in front. */
  readonly course?: string;
}

/** Changes the structure of a course: its outline, heads or metadata. One call is one undo step. */
export function change(recipe: (draft: WritableDraft<Draft>) => void, options: ChangeOptions = {}): void {
  text.flush();
  const now = options.course === undefined ? openCourse() : courseAt(options.course);
  if (!now) return;
  const { path, draft } = now;
  const [made, own, ownInverse] = produceWithPatches(draft, recipe);
  if (own.length === 0) return;
  // What translations were made from, noted as part of the same step.
  const [next, noted, notedInverse] = produceWithPatches(made, noteSourcesSince(draft, made));
  const patches = [...own, ...noted];
  const inverse = [...notedInverse, ...ownInverse];
  const forth: Step = { patches: beyondDocs(patches), docs: changedDocs(draft, next) };
  const back: Step = { patches: beyondDocs(inverse), docs: changedDocs(next, draft) };
  const from = shownEntry(now);
  const to = options.show === undefined ? from : options.show;
  setCourse(path, { draft: next, ...(to !== from && { ...showing(next, to), block: null }) });
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
  const { past } = useHistory.of(path);
  const last = past.at(-1);
  if (
    last?.kind === 'structure' &&
    entry.merge &&
    last.merge === entry.merge &&
    entry.at - last.at < MERGE_MS
  ) {
    const merged = {
      ...entry,
      forth: joined(last.forth, forth),
      back: joined(back, last.back),
      from: last.from,
    };
    useHistory.setOf(path, { past: [...past.slice(0, -1), merged], future: [] });
  } else record(path, entry);
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

const beyondDocs = (patches: readonly Patch[]): Patch[] => patches.filter(({ path }) => path[0] !== 'docs');

function changedDocs({ docs }: Draft, { docs: next }: Draft): Step['docs'] {
  const keys = new Set([...Object.keys(docs), ...Object.keys(next)] as DocKey[]);
  return new Map([...keys].filter((key) => docs[key] !== next[key]).map((key) => [key, next[key]]));
}

const joined = (first: Step, second: Step): Step => ({
  patches: [...first.patches, ...second.patches],
  docs: new Map([...first.docs, ...second.docs]),
});

function replay({ patches, docs }: Step, entry: Id | null): void {
  text.flush();
  const draft = applyPatches(openCourse().draft, [...patches]);
  const next: Record<DocKey, Doc> = { ...draft.docs };
  for (const [key, doc] of docs) {
    if (doc) next[key] = doc;
    else delete next[key];
  }
  const whole = { ...draft, docs: next };
  setOpen({ draft: whole, ...showing(whole, entry) });
}
