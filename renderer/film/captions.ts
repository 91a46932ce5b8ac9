/**
 * Captions on the desk: read once for each file, changed at once, and kept by
 * themselves a moment later as a new file of the course. Each time they are
 * kept is a step of the course's own undo; what undo brings back is read again.
 */
import { create } from 'zustand';
import type { AssetId, Lang } from '../../packager/course/course.ts';
import { giveCaptions, tracksOf } from '../media/captioned.ts';
import { shortName } from '../media/library.ts';
import { courseAt, openCourse } from '../store.ts';
import { upload } from '../upload.ts';
import { assetUrl } from '../uploads.ts';
import { type Cue, readCues, writeCues } from './cues.ts';

export interface Captions {
  /** The file they were read from or kept in last; null while there is none. */
  readonly asset: AssetId | null;
  readonly cues: readonly Cue[];
  /** 'broken': the file holds no captions; 'away': it cannot be read at all. */
  readonly state: 'loading' | 'ready' | 'broken' | 'away';
  readonly unsaved: boolean;
  /** Why they could not be kept, in words; tried again by itself. */
  readonly fault?: string;
}

const NONE: Captions = { asset: null, cues: [], state: 'loading', unsaved: false };

/** By language, of the film on the desk. */
export const useCaptions = create<Readonly<Record<Lang, Captions>>>(() => ({}));

export const captionsIn = (lang: Lang): Captions => useCaptions.getState()[lang] ?? NONE;
const set = (lang: Lang, change: Partial<Captions>): void =>
  useCaptions.setState({ [lang]: { ...captionsIn(lang), ...change } });

/** Which film is on the desk, in which course. */
let desk: { readonly path: string; readonly film: AssetId } | null = null;
/** What files hold; a file never changes. */
const read = new Map<AssetId, readonly Cue[]>();
const timers = new Map<Lang, ReturnType<typeof setTimeout>>();
let queue: Promise<void> = Promise.resolve();

/** Typing rests this long before it is kept; other changes hardly. */
const TYPED_MS = 700;
const DONE_MS = 250;
const AGAIN_MS = 3000;

/** Takes up the captions of a film. */
export function layOut(film: AssetId): void {
  desk = { path: openCourse().path, film };
  useCaptions.setState({}, true);
  lookAgain();
}

/** Reads what the course names now and the desk does not show: at first, and after undo. */
export function lookAgain(): void {
  if (!desk) return;
  const { draft } = openCourse();
  const tracks = tracksOf(draft, desk.film);
  for (const lang of draft.course.languages) {
    const asset = tracks.get(lang) ?? null;
    const now = useCaptions.getState()[lang];
    if (!now?.unsaved && (!now || now.asset !== asset)) void load(lang, asset);
  }
}

async function load(lang: Lang, asset: AssetId | null): Promise<void> {
  const known = asset === null ? [] : read.get(asset);
  if (known) return set(lang, { ...NONE, asset, cues: known, state: 'ready' });
  set(lang, { ...NONE, asset });
  try {
    const response = await fetch(assetUrl(asset ?? '') ?? '');
    if (!response.ok) throw new Error(String(response.status));
    const cues = readCues(await response.text());
    if (cues && asset) read.set(asset, cues);
    if (captionsIn(lang).asset === asset) set(lang, { cues: cues ?? [], state: cues ? 'ready' : 'broken' });
  } catch {
    if (captionsIn(lang).asset === asset) set(lang, { state: 'away' });
  }
}

/** Changes the captions in a language; `typed` waits until typing rests. */
export function editCues(lang: Lang, recipe: (cues: readonly Cue[]) => readonly Cue[], typed = false): void {
  const { cues, state } = captionsIn(lang);
  if (state === 'loading' || state === 'away') return;
  const next = recipe(cues);
  if (next === cues) return;
  // Whoever writes over a file that held no captions begins anew; the file itself stays for undo.
  set(lang, { cues: next, state: 'ready', unsaved: true });
  later(lang, typed ? TYPED_MS : DONE_MS);
}

function later(lang: Lang, ms: number): void {
  clearTimeout(timers.get(lang));
  timers.set(
    lang,
    setTimeout(() => void keepNow(lang), ms),
  );
}

/** Keeps now what is not kept yet. */
export function keepAll(): Promise<void> {
  for (const [lang, { unsaved }] of Object.entries(useCaptions.getState())) if (unsaved) void keepNow(lang);
  return queue;
}

export const isAnyUnkept = (): boolean => Object.values(useCaptions.getState()).some((c) => c.unsaved);

function keepNow(lang: Lang): Promise<void> {
  clearTimeout(timers.get(lang));
  const from = desk;
  queue = queue.then(() => (from ? keep(from, lang) : undefined));
  return queue;
}

async function keep({ path, film }: NonNullable<typeof desk>, lang: Lang): Promise<void> {
  const { cues, asset: before, unsaved } = captionsIn(lang);
  const course = courseAt(path)?.draft.course;
  if (!unsaved || !course) return;
  if (!cues.some(({ text }) => text.trim())) {
    set(lang, { asset: null, unsaved: false });
    if (before) giveCaptions({ film, lang, before, now: null, course: path });
    return;
  }
  const old = before && course.assets[before];
  const name = old ? old.name : `${shortName(course.assets[film] ?? { name: 'film' })}.${lang}.vtt`;
  const file = new File([writeCues(cues)], name, { type: 'text/vtt' });
  const reply = await upload(path, file, () => undefined).result;
  if (!reply.ok) {
    set(lang, { fault: reply.error.message });
    later(lang, AGAIN_MS);
    return;
  }
  const { assetId, asset } = reply.value;
  read.set(assetId, cues);
  const { fault: _, ...rest } = captionsIn(lang);
  useCaptions.setState({ [lang]: { ...rest, asset: assetId, unsaved: rest.cues !== cues } });
  if (assetId !== before)
    giveCaptions({ film, lang, before, now: { id: assetId, ...asset, name }, course: path });
}
