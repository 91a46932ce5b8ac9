/** The library: the user's folder of courses, its archive and its bin. */
import { dirname } from 'node:path';
import { mainLang } from '../course/course.ts';
import { fileNameOf } from '../course/file-name.ts';
import { COURSE_FILE } from '../course/files.ts';
import { ok, type Result } from '../course/result.ts';
import { freePath } from '../free-name.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { readCard, stampOf } from '../library/card.ts';
import {
  BIN_DAYS,
  emptyBin,
  moveTo,
  putInBin,
  type Shelf,
  shelfOf,
  shelved,
  takeFromBin,
} from '../library/shelves.ts';
import { duplicateProject, openProject, saveChanges } from '../project.ts';
import type { LibraryCard } from './answers.ts';
import type { Context } from './context.ts';
import { createRefusal, openRefusal, saveRefusal } from './course.ts';
import { type Refusal, refuse, showProblem } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';

/** Where the library is: where the user put it, else `Kriti` in their home. */
export async function libraryFolder(cx: Pick<Context, 'settings' | 'home'>): Promise<string> {
  const { library } = await cx.settings.read();
  return (library && folderPath(library)) ?? `${portPath(cx.home)}/Kriti`;
}

interface Place {
  readonly library: string;
  readonly path: string;
  readonly shelf: Shelf;
}

/** A course of the library that may be moved: nobody has it open. */
async function movable(given: string, cx: Call): Promise<Result<Place, Refusal>> {
  const library = await libraryFolder(cx);
  const path = folderPath(given) ?? given;
  const shelf = shelfOf(library, path);
  if (!shelf) return refuse('not-in-library', { path });
  return cx.courses.has(path) ? refuse('course-open') : ok({ library, path, shelf });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Runs a move; the system's refusal becomes ours. */
async function moved(path: string, move: () => Promise<string>): Promise<Result<{ path: string }, Refusal>> {
  try {
    return ok({ path: await move() });
  } catch (error) {
    return refuse('not-moved', { path, reason: codeOf(error) });
  }
}

/** The cards of some courses: those known and unchanged, and those that must be read, one after another. */
async function cards(paths: readonly string[], cx: Call): Promise<LibraryCard[]> {
  const known = await cx.library.cards.read();
  const states = new Map((await cx.recents.list()).map(({ path, state }) => [path, state]));
  const fresh: Record<string, (typeof known)[string]> = {};
  const shown: LibraryCard[] = [];
  for (const path of paths) {
    const { key, modified } = await stampOf(path);
    const changedAt = new Date(modified).toISOString();
    const old = known[path];
    const read = old?.stamp === key ? ok(old.card) : await readCard(path);
    if (!read.ok) {
      shown.push({ path, changedAt, problems: read.error.map((problem) => showProblem(problem, cx.lang)) });
      continue;
    }
    if (old?.stamp !== key) fresh[path] = { stamp: key, card: read.value };
    const { thumbnail, ...card } = read.value;
    const state = states.get(path);
    shown.push({
      path,
      changedAt,
      course: {
        ...card,
        ...(thumbnail && {
          thumbnailUrl: `${cx.doors.baseOf(path)}${thumbnail.asset}.${thumbnail.ext}`,
        }),
        ...(state && { state }),
      },
    });
  }
  if (Object.keys(fresh).length > 0) await cx.library.cards.change((all) => ({ ...all, ...fresh }));
  return shown;
}

/** Changes the title in the main language of a course that nobody has open. */
async function rename(path: string, title: string): Promise<Result<null, Refusal>> {
  const opened = await openProject(nodeHost, path);
  if (!opened.ok) return openRefusal(opened.error, path);
  const { course } = opened.value.project;
  const value = { ...course, title: { ...course.title, [mainLang(course)]: title } };
  const base = opened.value.hashes.get(COURSE_FILE) ?? null;
  const saved = await saveChanges(nodeHost, path, [{ file: COURSE_FILE, base, value }]);
  return saved.ok ? ok(null) : saveRefusal(saved.error, path);
}

export const libraryFunctions: Functions<
  | 'library.list'
  | 'library.cards'
  | 'library.rename'
  | 'library.duplicate'
  | 'library.archive'
  | 'library.delete'
  | 'library.restore'
  | 'library.emptyBin'
> = {
  'library.list': async (_, cx) => {
    const folder = await libraryFolder(cx);
    return ok({ folder, entries: await shelved(folder, cx.library.binOf(folder)), binDays: BIN_DAYS });
  },
  'library.cards': async ({ paths }, cx) => {
    const library = await libraryFolder(cx);
    return ok(
      await cards(
        paths.filter((path) => shelfOf(library, path)),
        cx,
      ),
    );
  },
  'library.rename': async ({ path, title }, cx) => {
    const place = await movable(path, cx);
    return place.ok ? rename(place.value.path, title) : place;
  },
  'library.duplicate': async ({ path: given, title }) => {
    const path = folderPath(given);
    if (!path) return refuse('no-such-folder', { path: given });
    const copy = await freePath(dirname(path), fileNameOf(title) || 'course');
    const made = await duplicateProject(nodeHost, path, copy, title);
    return made.ok ? ok({ path: copy }) : createRefusal(made.error, path, '');
  },
  'library.archive': async ({ path, archived }, cx) => {
    const place = await movable(path, cx);
    if (!place.ok) return place;
    const { library, path: from, shelf } = place.value;
    if (shelf === 'bin') return refuse('not-in-library', { path });
    if ((shelf === 'archive') === archived) return ok({ path: from });
    const done = await moved(from, () => moveTo(library, from, archived ? 'archive' : 'shelf'));
    if (done.ok) await cx.recents.move(from, done.value.path);
    return done;
  },
  'library.delete': async ({ path }, cx) => {
    const place = await movable(path, cx);
    if (!place.ok) return place;
    const { library, path: from, shelf } = place.value;
    if (shelf === 'bin') return ok({ path: from });
    const bin = cx.library.binOf(library);
    const done = await moved(from, () => putInBin(library, from, shelf, bin, new Date(nodeHost.now())));
    if (done.ok) await cx.recents.forget(from);
    return done;
  },
  'library.restore': async ({ path }, cx) => {
    const place = await movable(path, cx);
    if (!place.ok) return place;
    const { library, path: from, shelf } = place.value;
    if (shelf !== 'bin') return ok({ path: from });
    const done = await moved(from, () => takeFromBin(library, from, cx.library.binOf(library)));
    if (done.ok) await cx.recents.remember(done.value.path);
    return done;
  },
  'library.emptyBin': async (_, cx) => {
    const library = await libraryFolder(cx);
    return ok({ count: await emptyBin(library, cx.library.binOf(library), new Date(nodeHost.now())) });
  },
};
