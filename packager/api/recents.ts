/** The courses opened before, the newest first, and those forgotten a while ago, so that forgetting can be undone. */
import { z } from 'zod';
import { AssetId, Id, Lang, Text } from '../course/course.ts';
import type { Host } from '../host.ts';
import type { CheckCounts } from './answers.ts';
import { type JsonFile, jsonFile } from './json-file.ts';

const count = z.int().nonnegative();

/** What is kept of a course, so that the start screen need not open every folder. */
const Recent = z.object({
  path: z.string(),
  title: Text,
  languages: z.array(Lang),
  pages: count,
  minutes: z.int().positive().exactOptional(),
  thumbnail: z.object({ asset: AssetId, ext: z.string() }).exactOptional(),
  lastPage: Id.exactOptional(),
  openedAt: z.iso.datetime(),
  state: z.object({ errors: count, warnings: count, infos: count, reviews: count }).exactOptional(),
});
export type Recent = z.infer<typeof Recent>;

const RecentFile = z.object({ courses: z.array(Recent), forgotten: z.array(Recent) });
type RecentFile = z.infer<typeof RecentFile>;

const COURSES_LIMIT = 200;
const FORGOTTEN_LIMIT = 50;

export interface Recents {
  list(): Promise<readonly Recent[]>;
  /** Notes that a course was opened or saved; what is known of it and not given stays. */
  note(course: Omit<Recent, 'lastPage' | 'state'>): Promise<void>;
  setLastPage(path: string, page: Id): Promise<void>;
  setState(path: string, state: CheckCounts): Promise<void>;
  forget(path: string): Promise<void>;
  /** A course lies elsewhere now; it keeps its place in the list. */
  move(from: string, to: string): Promise<void>;
  /** Undoes `forget`. @returns false when the path was not forgotten here. */
  remember(path: string): Promise<boolean>;
}

const without = (list: readonly Recent[], path: string): Recent[] => list.filter((r) => r.path !== path);

export function openRecents(host: Host, folder: string): Recents {
  const file: JsonFile<RecentFile> = jsonFile(host, `${folder}/recent.json`, RecentFile, {
    courses: [],
    forgotten: [],
  });
  const update = (path: string, make: (recent: Recent) => Recent): Promise<unknown> =>
    file.change((now) => ({ ...now, courses: now.courses.map((r) => (r.path === path ? make(r) : r)) }));

  return {
    list: async () => (await file.read()).courses,
    note: async (course) => {
      await file.change(({ courses, forgotten }) => {
        const old = [...courses, ...forgotten].find((r) => r.path === course.path);
        const kept = {
          ...(old?.lastPage && { lastPage: old.lastPage }),
          ...(old?.state && { state: old.state }),
        };
        return {
          courses: [{ ...kept, ...course }, ...without(courses, course.path)].slice(0, COURSES_LIMIT),
          forgotten: without(forgotten, course.path),
        };
      });
    },
    setLastPage: async (path, lastPage) => {
      await update(path, (recent) => ({ ...recent, lastPage }));
    },
    setState: async (path, state) => {
      await update(path, (recent) => ({ ...recent, state }));
    },
    forget: async (path) => {
      await file.change(({ courses, forgotten }) => ({
        courses: without(courses, path),
        forgotten: [...courses.filter((r) => r.path === path), ...without(forgotten, path)].slice(
          0,
          FORGOTTEN_LIMIT,
        ),
      }));
    },
    move: async (from, path) => {
      const moved = (list: readonly Recent[]): Recent[] =>
        list.map((r) => (r.path === from ? { ...r, path } : r));
      await file.change(({ courses, forgotten }) => ({
        courses: moved(without(courses, path)),
        forgotten: moved(forgotten),
      }));
    },
    remember: async (path) => {
      let found = false;
      await file.change(({ courses, forgotten }) => {
        const back = forgotten.filter((r) => r.path === path);
        found = back.length > 0;
        // The list is in order of opening, and so the old place is found again.
        const all = [...without(courses, path), ...(found ? back : courses.filter((r) => r.path === path))];
        return {
          courses: all.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1)),
          forgotten: without(forgotten, path),
        };
      });
      return found;
    },
  };
}
