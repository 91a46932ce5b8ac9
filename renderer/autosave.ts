/**
 * Saves by itself: a moment after typing rests, and at the latest after a few
 * seconds of it. Every file that changed goes in one call with the hash it was
 * read with, so the engine can refuse to write over someone else's work. What
 * could not be saved stays here and is tried again; nothing is ever dropped.
 */
import { create } from 'zustand';
import type { Failure } from '../packager/api.ts';
import { docFile, pageFile } from '../packager/course/files.ts';
import { flushText } from './history.ts';
import { rpc } from './rpc.ts';
import { type Draft, openCourse, useCourse } from './store.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'conflict'; readonly files: readonly string[] };

export const useSave = create<{ readonly state: SaveState }>(() => ({ state: { kind: 'saved', at: null } }));
const setState = (state: SaveState): void => useSave.setState({ state });

const REST_MS = 600;
const LONGEST_MS = 3000;
const RETRY_MS = [2000, 5000, 10_000, 30_000] as const;

/** Base hash of each file, and the value it stands for; values are compared by identity (immer keeps it). */
let hashes: Readonly<Record<string, string>> = {};
let saved: ReadonlyMap<string, unknown> = new Map();

let timer: ReturnType<typeof setTimeout> | undefined;
let dirtySince = 0;
let queue: Promise<void> = Promise.resolve();
let tries = 0;
let afterSave: () => void = () => undefined;

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

/** Begins to watch the course just opened. `onSaved` is called after each save that changed something. */
export function startSaving(base: Readonly<Record<string, string>>, onSaved: () => void): () => void {
  hashes = base;
  saved = filesOf(openCourse().draft);
  afterSave = onSaved;
  tries = 0;
  setState({ kind: 'saved', at: null });
  const stop = useCourse.subscribe(({ open }, before) => {
    if (open && before.open && open.draft !== before.open.draft) touch();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Something changed, in the draft or in the editor: save when it rests. */
export function touch(): void {
  if (useSave.getState().state.kind === 'conflict') return;
  const now = Date.now();
  if (!dirtySince) dirtySince = now;
  if (useSave.getState().state.kind !== 'saving') setState({ kind: 'dirty' });
  clearTimeout(timer);
  timer = setTimeout(() => void save(), Math.max(0, Math.min(REST_MS, dirtySince + LONGEST_MS - now)));
}

const changes = () => {
  const now = filesOf(openCourse().draft);
  const changed = [...now].filter(([file, value]) => saved.get(file) !== value);
  const gone = [...saved.keys()].filter((file) => !now.has(file));
  return {
    now,
    list: [
      ...changed.map(([file, value]) => ({ file, hash: hashes[file] ?? null, value })),
      ...gone.map((file) => ({ file, hash: hashes[file] ?? null, value: null })),
    ],
  };
};

/** Saves now what is not saved yet; resolves when it is on disk or has failed. One save at a time: each builds on the hashes of the one before. */
export function save(options: { keepalive?: boolean } = {}): Promise<void> {
  clearTimeout(timer);
  queue = queue.catch(() => undefined).then(() => saveOnce(options));
  return queue;
}

async function saveOnce(options: { keepalive?: boolean }): Promise<void> {
  if (!useCourse.getState().open || useSave.getState().state.kind === 'conflict') return;
  flushText();
  const { path } = openCourse();
  const { now, list } = changes();
  dirtySince = 0;
  if (list.length === 0) {
    if (useSave.getState().state.kind !== 'saved') setState({ kind: 'saved', at: new Date() });
    return;
  }
  setState({ kind: 'saving' });
  const reply = await rpc('course.save', { path, changes: list }, options);
  if (reply.ok) {
    const kept = Object.entries(hashes).filter(([file]) => now.has(file));
    hashes = { ...Object.fromEntries(kept), ...reply.value.hashes };
    saved = now;
    tries = 0;
    setState(dirtySince ? { kind: 'dirty' } : { kind: 'saved', at: new Date() });
    afterSave();
  } else if (reply.error.code === 'conflict') {
    setState({ kind: 'conflict', files: reply.error.files ?? [] });
  } else {
    setState({ kind: 'failed', failure: reply.error });
    timer = setTimeout(() => void save(), RETRY_MS[Math.min(tries, RETRY_MS.length - 1)]);
    tries += 1;
  }
}

/** After a conflict was decided: `base` are the hashes now on disk, `onDisk` the values that stand there. */
export function resumeSaving(
  base: Readonly<Record<string, string>>,
  onDisk: ReadonlyMap<string, unknown>,
): void {
  hashes = base;
  saved = onDisk;
  setState({ kind: 'dirty' });
  touch();
}

/** True while something is not on disk. */
export const isUnsaved = (): boolean => useSave.getState().state.kind !== 'saved';
