/**
 * Find and replace in the course in front. The search goes through the course
 * in short turns, so that writing is never held up, and again when something
 * was written. Replacing is one change that Undo takes back.
 */
import type { Course, Id, Lang } from '../packager/course/course.ts';
import { courseFile } from '../packager/course/file-of.ts';
import { COURSE_FILE } from '../packager/course/files.ts';
import { matcher, type Query } from '../packager/course/find/match.ts';
import { type Place, placesIn } from '../packager/course/find/places.ts';
import { type Hit, replaceHits } from '../packager/course/find/replace.ts';
import type { Doc, Node } from '../packager/course/node.ts';
import type { PageHead } from '../packager/course/pages.ts';
import { PatchError, valueAt } from '../packager/course/patch.ts';
import { inlineLetters } from '../packager/course/texts.ts';
import { change, flushText, undo } from './history.ts';
import { perCourse } from './per-course.ts';
import { type Draft, docKey, openCourse, toProject, useCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { keepBefore } from './versions.ts';
import { say } from './words.tsx';

export interface FoundHit extends Hit {
  readonly id: string;
}

interface Find {
  readonly isOpen: boolean;
  readonly query: Query;
  /** null: only finding. */
  readonly replacement: string | null;
  readonly scope: 'page' | 'course';
  /** Language of the texts looked at; null for all. */
  readonly lang: Lang | null;
  readonly hits: readonly FoundHit[];
  /** Hits that are left as they are. */
  readonly left: ReadonlySet<string>;
  readonly current: string | null;
  /** Pages looked at, while the search goes on. */
  readonly looking: { readonly done: number; readonly total: number } | null;
}

const NOTHING: Find = {
  isOpen: false,
  query: { text: '', matchCase: false, wholeWord: false, variants: true },
  replacement: null,
  scope: 'course',
  lang: null,
  hits: [],
  left: new Set(),
  current: null,
  looking: null,
};

export const useFind = perCourse<Find>(NOTHING);

/** Milliseconds of one turn: half a frame, so that keys and scrolling stay smooth. */
const TURN_MS = 8;
const REST_MS = 250;

let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What is looked for changed, and has not been looked for yet. */
let isDue = false;
/** The search that began last. */
let searching: Promise<void> = Promise.resolve();

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const isLookedAt = ({ page, lang }: Place, find: Find, shown: Id | null): boolean =>
  (find.scope === 'course' || page === shown) &&
  (find.lang === null || lang === undefined || lang === find.lang);

/** Looks through the course; a search that begins meanwhile ends this one. */
async function search(): Promise<void> {
  turn += 1;
  isDue = false;
  const own = turn;
  flushText();
  const find = useFind.getState();
  const { draft, page } = openCourse();
  const { path } = openCourse();
  const match = matcher(find.query);
  const total = Object.keys(draft.heads).length;
  const hits: FoundHit[] = [];
  let done = 0;
  let last: Id | undefined;
  let until = performance.now() + TURN_MS;
  for (const place of find.query.text ? placesIn(toProject(draft)) : []) {
    if (place.page !== last) {
      last = place.page;
      done += 1;
    }
    if (isLookedAt(place, find, page))
      for (const range of match(place.text))
        hits.push({ id: `${place.file} ${place.pointer} ${range.start}`, place, range });
    if (performance.now() < until) continue;
    useFind.setState({ looking: { done, total } });
    await rest();
    if (own !== turn || useCourse.getState().open?.path !== path) return;
    until = performance.now() + TURN_MS;
  }
  const ids = new Set(hits.map(({ id }) => id));
  useFind.setState((now) => ({
    hits,
    looking: null,
    left: new Set([...now.left].filter((id) => ids.has(id))),
    current: now.current && ids.has(now.current) ? now.current : null,
  }));
}

/** Searches when writing rests. */
export function searchSoon(): void {
  clearTimeout(timer);
  isDue = true;
  timer = setTimeout(() => {
    if (useCourse.getState().open && useFind.getState().isOpen) searching = search();
  }, REST_MS);
}

/** The words that stand there are looked for to the end: who presses Enter means no hit of those before. */
export async function searchNow(): Promise<void> {
  clearTimeout(timer);
  if (isDue) searching = search();
  for (let waited: Promise<void> | undefined; waited !== searching; ) {
    waited = searching;
    await waited;
  }
}

/** Sets what is looked for, and looks. */
export function setFind(next: Partial<Find>): void {
  useFind.setState(next);
  searchSoon();
}

export function openFind(scope: Find['scope']): void {
  const selected = window.getSelection()?.toString() ?? '';
  const { query, replacement } = useFind.getState();
  // One line of words that are selected is what somebody wants to find.
  const text = selected && !selected.includes('\n') && selected.length < 80 ? selected : query.text;
  setFind({
    isOpen: true,
    scope,
    query: { ...query, text },
    replacement: replacement ?? (scope === 'course' ? '' : null),
  });
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.find-pane input')?.select());
}

export function closeFind(): void {
  turn += 1;
  useFind.setState({ isOpen: false, hits: [], current: null, looking: null, left: new Set() });
}

/** A file of the draft by its name. */
function fileOf({ course, heads, docs }: Draft, file: string): unknown {
  const what = courseFile(file);
  if (what?.kind === 'page') return heads[what.id];
  return what?.kind === 'doc' ? docs[docKey(what.id, what.lang)] : course;
}

/** True while the text of a hit is what was searched. */
function stillThere(draft: Draft, { place }: Hit): boolean {
  try {
    const there = valueAt(fileOf(draft, place.file), place.pointer);
    return (typeof there === 'string' ? there : inlineLetters((there as Node).content)) === place.text;
  } catch (error) {
    if (error instanceof PatchError) return false;
    throw error;
  }
}

/** The draft with files of other values. */
function withFiles(draft: Draft, files: ReadonlyMap<string, unknown>): Draft {
  const heads = { ...draft.heads };
  const docs = { ...draft.docs };
  for (const [file, value] of files) {
    const what = courseFile(file);
    if (what?.kind === 'page') heads[what.id] = value as PageHead;
    if (what?.kind === 'doc') docs[docKey(what.id, what.lang)] = value as Doc;
  }
  return { course: (files.get(COURSE_FILE) as Course | undefined) ?? draft.course, heads, docs };
}

const chosenHits = (): FoundHit[] => {
  const { hits, left } = useFind.getState();
  return hits.filter(({ id }) => !left.has(id));
};

/**
 * Replaces every hit that is not left as it is: one undo step, with a version
 * kept before it. Nothing is replaced that its author has not seen among the hits.
 */
export async function replaceAll(): Promise<void> {
  const seen = chosenHits();
  await searchNow();
  const wanted = chosenHits();
  const { replacement } = useFind.getState();
  const isAsSeen = wanted.length === seen.length && wanted.every(({ id }, i) => id === seen[i]?.id);
  if (!isAsSeen) {
    note(say('find-moved-on'));
    return;
  }
  if (replacement === null || wanted.length === 0 || !(await keepBefore('replace'))) return;
  const { draft } = openCourse();
  if (!wanted.every((hit) => stillThere(draft, hit))) {
    note(say('find-moved-on'));
    return search();
  }
  const files = replaceHits(wanted, replacement, (file) => fileOf(draft, file));
  change((d) => {
    Object.assign(d, withFiles(draft, files));
  });
  const pages = new Set([...files.keys()].map((file) => file.split('.')[0])).size;
  note(say('replaced', { n: wanted.length, pages }), { label: say('undo'), run: undo });
  await search();
}
