/**
 * Saves by itself: a moment after typing rests, and within a second however
 * long it goes on. Every file that changed goes in one call with the hash it was
 * read with, so the engine can refuse to write over someone else's work. What
 * could not be saved stays here and is tried again; nothing is ever dropped.
 * Each open course is saved on its own, in front or not.
 */
import type { Failure } from '../packager/api.ts';
import { docFile, pageFile } from '../packager/course/files.ts';
import { flushText } from './history.ts';
import { perCourse } from './per-course.ts';
import { rpc } from './rpc.ts';
import { courseAt, type Draft, openCourse, useCourse } from './store.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'conflict'; readonly files: readonly string[] };

export const useSave = perCourse<{ readonly state: SaveState }>({ state: { kind: 'saved', at: null } });

const REST_MS = 600;
const LONGEST_MS = 800;
/** Longest wait for a pause between two keystrokes, in which gathering what changed is not felt. */
const PAUSE_MS = 200;
const RETRY_MS = [2000, 5000, 10_000, 30_000] as const;

/** The saving of one open course. */
interface Saving {
  readonly path: string;
  /** Base hash of each file, and the value it stands for; values are compared by identity (immer keeps it). */
  hashes: Readonly<Record<string, string>>;
  saved: ReadonlyMap<string, unknown>;
  timer?: ReturnType<typeof setTimeout>;
  dirtySince: number;
  queue: Promise<void>;
  tries: number;
  readonly afterSave: () => void;
}

const savings = new Map<string, Saving>();

const stateOf = (path: string): SaveState => useSave.of(path).state;
const setState = (path: string, state: SaveState): void => useSave.setOf(path, { state });

/** Each file of the course with its value. */
export function filesOf({ course, heads, docs }: Draft): Map<string, unknown> {
  const files = new Map<string, unknown>([['course.json', course]]);
  for (const head of Object.values(heads)) files.set(pageFile(head.id), head);
  for (const [key, doc] of Object.entries(docs)) {
    const dot = key.indexOf('.');
    files.set(docFile(key.slice(0, dot), key.slice(dot + 1)), doc);
  }
  return files;
}

/** Begins to watch the course in front, just opened. `onSaved` is called after each save that changed something. */
export function startSaving(base: Readonly<Record<string, string>>, onSaved: () => void): () => void {
  const { path, draft } = openCourse();
  const saving: Saving = {
    path,
    hashes: base,
    saved: filesOf(draft),
    dirtySince: 0,
    queue: Promise.resolve(),
    tries: 0,
    afterSave: onSaved,
  };
  savings.set(path, saving);
  setState(path, { kind: 'saved', at: null });
  let last = draft;
  const stop = useCourse.subscribe(() => {
    const now = courseAt(path)?.draft;
    if (!now || now === last) return;
    last = now;
    touchCourse(saving);
  });
  return () => {
    stop();
    clearTimeout(saving.timer);
    savings.delete(path);
    useSave.forget(path);
  };
}

/** Something changed in the course in front, in its draft or in the editor: save when it rests. */
export function touch(): void {
  const saving = savings.get(openCourse().path);
  if (saving) touchCourse(saving);
}

const inPause = (work: () => void): void => {
  if (typeof requestIdleCallback === 'undefined') work();
  else requestIdleCallback(work, { timeout: PAUSE_MS });
};

function touchCourse(saving: Saving): void {
  const { path } = saving;
  const { kind } = stateOf(path);
  if (kind === 'conflict') return;
  const now = Date.now();
  if (!saving.dirtySince) saving.dirtySince = now;
  if (kind !== 'saving' && kind !== 'dirty') setState(path, { kind: 'dirty' });
  clearTimeout(saving.timer);
  const rest = Math.max(0, Math.min(REST_MS, saving.dirtySince + LONGEST_MS - now));
  saving.timer = setTimeout(() => inPause(() => void save({ course: path })), rest);
}

function changesOf({ hashes, saved }: Saving, draft: Draft) {
  const now = filesOf(draft);
  const changed = [...now].filter(([file, value]) => saved.get(file) !== value);
  const gone = [...saved.keys()].filter((file) => !now.has(file));
  return {
    now,
    list: [
      ...changed.map(([file, value]) => ({ file, hash: hashes[file] ?? null, value })),
      ...gone.map((file) => ({ file, hash: hashes[file] ?? null, value: null })),
    ],
  };
}

interface SaveOptions {
  readonly keepalive?: boolean;
  /** Folder of the course; else the one in front. */
  readonly course?: string;
}

/**
 * Saves now what is not saved yet of a course; resolves when it is on disk or
 * has failed. One save at a time: each builds on the hashes of the one before.
 */
export function save(options: SaveOptions = {}): Promise<void> {
  const saving = savings.get(options.course ?? useCourse.getState().open?.path ?? '');
  if (!saving) return Promise.resolve();
  clearTimeout(saving.timer);
  saving.queue = saving.queue.catch(() => undefined).then(() => saveOnce(saving, options));
  return saving.queue;
}

/** Saves every open course now. */
export const saveAll = async (options: Omit<SaveOptions, 'course'> = {}): Promise<void> => {
  await Promise.all([...savings.keys()].map((course) => save({ ...options, course })));
};

async function saveOnce(saving: Saving, { keepalive = false }: SaveOptions): Promise<void> {
  const { path } = saving;
  if (useCourse.getState().open?.path === path) flushText();
  const draft = courseAt(path)?.draft;
  if (!draft || stateOf(path).kind === 'conflict') return;
  const { now, list } = changesOf(saving, draft);
  saving.dirtySince = 0;
  if (list.length === 0) {
    if (stateOf(path).kind !== 'saved') setState(path, { kind: 'saved', at: new Date() });
    return;
  }
  setState(path, { kind: 'saving' });
  const reply = await rpc('course.save', { path, changes: list }, { keepalive });
  if (savings.get(path) !== saving) return;
  if (reply.ok) {
    const kept = Object.entries(saving.hashes).filter(([file]) => now.has(file));
    saving.hashes = { ...Object.fromEntries(kept), ...reply.value.hashes };
    saving.saved = now;
    saving.tries = 0;
    setState(path, saving.dirtySince ? { kind: 'dirty' } : { kind: 'saved', at: new Date() });
    saving.afterSave();
  } else if (reply.error.code === 'conflict') {
    setState(path, { kind: 'conflict', files: reply.error.files ?? [] });
  } else {
    setState(path, { kind: 'failed', failure: reply.error });
    const pause = RETRY_MS[Math.min(saving.tries, RETRY_MS.length - 1)];
    saving.timer = setTimeout(() => void save({ course: path }), pause);
    saving.tries += 1;
  }
}

/** What the course in front was when it was last opened or saved: its values and their hashes. */
export const savedOf = (path: string): Pick<Saving, 'hashes' | 'saved'> | undefined => savings.get(path);

/**
 * Looks whether files of the course in front changed on disk without us. They
 * are a conflict like one met while saving: what nobody changed here is taken
 * over without a question (panels/conflict.tsx).
 */
export function lookOutside(): Promise<void> {
  const { open } = useCourse.getState();
  const saving = open && savings.get(open.path);
  if (!saving || open.readOnly) return Promise.resolve();
  const { path } = saving;
  const look = async (): Promise<void> => {
    if (stateOf(path).kind === 'conflict') return;
    const reply = await rpc('course.outside', { path });
    if (reply.ok && reply.value.files.length > 0 && savings.get(path) === saving) {
      clearTimeout(saving.timer);
      setState(path, { kind: 'conflict', files: reply.value.files });
    }
  };
  // Behind a save that is under way: its own files are no one else's.
  saving.queue = saving.queue.catch(() => undefined).then(look);
  return saving.queue;
}

/** After a conflict in the course in front was decided: `base` are the hashes now on disk, `onDisk` the values there. */
export function resumeSaving(
  base: Readonly<Record<string, string>>,
  onDisk: ReadonlyMap<string, unknown>,
): void {
  const { path } = openCourse();
  const saving = savings.get(path);
  if (!saving) return;
  saving.hashes = base;
  saving.saved = onDisk;
  setState(path, { kind: 'dirty' });
  touchCourse(saving);
}

/** True while something of a course, else of the one in front, is not on disk. */
export const isUnsaved = (path?: string): boolean =>
  (path === undefined ? useSave.getState().state : stateOf(path)).kind !== 'saved';

/** True while something of any open course is not on disk. */
export const isAnyUnsaved = (): boolean =>
  useCourse.getState().all.some((c) => !c.readOnly && isUnsaved(c.path));
