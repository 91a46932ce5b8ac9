/** The list of courses on the start screen. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok } from '../course/result.ts';
import type { RecentCourse } from './answers.ts';
import type { Context } from './context.ts';
import { refuse } from './failures.ts';
import type { Functions } from './functions.ts';
import type { Recent } from './recents.ts';

const isThere = (folder: string): Promise<boolean> =>
  stat(join(folder, 'course.json')).then(
    (found) => found.isFile(),
    () => false,
  );

async function show({ thumbnail, ...recent }: Recent, cx: Context): Promise<RecentCourse> {
  if (!(await isThere(recent.path))) return { ...recent, missing: true };
  if (!thumbnail) return recent;
  return { ...recent, thumbnailUrl: `${cx.doors.baseOf(recent.path)}${thumbnail.asset}.${thumbnail.ext}` };
}

export const recentFunctions: Functions<'recent.list' | 'recent.forget' | 'recent.add' | 'recent.lastPage'> =
  {
    'recent.list': async (_, cx) =>
      ok(await Promise.all((await cx.recents.list()).map((recent) => show(recent, cx)))),
    'recent.forget': async ({ path }, cx) => {
      await cx.recents.forget(path);
      return ok(null);
    },
    'recent.add': async ({ path }, cx) =>
      (await cx.recents.remember(path)) ? ok(null) : refuse('no-such-folder', { path }),
    'recent.lastPage': async ({ path, page }, cx) => {
      await cx.recents.setLastPage(path, page);
      return ok(null);
    },
  };
