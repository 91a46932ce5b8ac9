/**
 * A course looked at with axe-core: every page, in every language and scheme of
 * colours, as the package shows it. What has been seen before, and has not
 * changed, is taken from the course's cache; a browser starts for the rest.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagesMet } from '../course/item-page.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import { htmlTarget } from '../export/html.ts';
import { packProject } from '../export/pack.ts';
import type { PackError } from '../export/pack-error.ts';
import { builtPlayer } from '../export/player-files.ts';
import { type AxeFailure, runAxe } from '../lms/axe.ts';
import type { AxeTask, AxeView } from '../lms/axe-found.ts';
import { lmsScript } from '../lms/page-script.ts';
import type { OpenError } from '../project.ts';
import { keepAxeViews, readAxeCache } from './cache.ts';
import { axeTasks, type NumberedTask } from './tasks.ts';

export interface AxeLook {
  readonly seen: readonly { readonly task: AxeTask; readonly view: AxeView }[];
  /** How many of them were looked at now; the others had not changed. */
  readonly fresh: number;
}

/** `not-shown`: the course cannot be opened or packed as it stands, so there is nothing to be looked at. */
export type LookFailure =
  | AxeFailure
  | { readonly code: 'not-shown'; readonly detail: PackError['code'] | OpenError['code'] }
  /** No browser was to be started, and some of all views were not seen before as they are now. */
  | { readonly code: 'not-seen'; readonly open: number; readonly total: number };

export interface LookOptions {
  readonly signal?: AbortSignal | undefined;
  /** What was seen before is enough, or nothing is: no browser starts. */
  readonly keptOnly?: boolean;
  /** `done` of `total` views are there. */
  onProgress?(done: number, total: number): void;
}

/** @param folder of the course on disk: its assets, and its cache */
export async function lookWithAxe(
  project: Project,
  folder: string,
  { signal, keptOnly, onProgress }: LookOptions = {},
): Promise<Result<AxeLook, LookFailure>> {
  const { tasks, views, open } = await known(project, folder);
  if (open.length > 0 && keptOnly) return err({ code: 'not-seen', open: open.length, total: tasks.length });
  if (open.length > 0) {
    const keys = new Map<AxeTask, string>(open.map((task) => [task, task.key]));
    const done = await shown(needed(project, open), folder, signal, (place) =>
      runAxe(place, open, {
        ...{ languages: project.course.languages, signal },
        onView(task, view) {
          views.set(keys.get(task) ?? '', view);
          onProgress?.(views.size, tasks.length);
        },
      }),
    );
    await keepAxeViews(folder, views);
    if (!done.ok) return done;
  }
  return ok({ seen: seenOf(tasks, views), fresh: open.length });
}

/**
 * The course with the pages that are to be looked at: packing all of five
 * hundred for one that changed would take longer than the look. Only the player
 * around them shows others, and is looked at with the first page.
 */
export function needed(project: Project, open: readonly NumberedTask[]): Project {
  if (open.some(({ whole }) => whole)) return project;
  const pages = new Set(open.map(({ page }) => page));
  const items = new Set(
    [...pagesMet(project)].flatMap(({ page, item }) => (pages.has(page.id) ? item.id : [])),
  );
  const outline = project.course.outline.map((module) => ({
    ...module,
    items: module.items
      .filter(({ id }) => items.has(id))
      .map((item) =>
        item.kind === 'pages' ? { ...item, pages: item.pages.filter((id) => pages.has(id)) } : item,
      ),
  }));
  return { ...project, course: { ...project.course, outline } };
}

/** All that is to be looked at, what is in the cache of it, and what is not. */
async function known(project: Project, folder: string) {
  const axe = createHash('sha256')
    .update(await lmsScript('axe.js'))
    .digest('hex');
  const tasks = axeTasks(project, { ...(await builtPlayer()), axe });
  const kept = await readAxeCache(folder);
  const views = new Map(
    tasks.flatMap(({ key }) => (kept.has(key) ? [[key, kept.get(key)]] : [])) as [string, AxeView][],
  );
  return { tasks, views, open: tasks.filter(({ key }) => !views.has(key)) };
}

const seenOf = (tasks: readonly NumberedTask[], views: ReadonlyMap<string, AxeView>): AxeLook['seen'] =>
  tasks.flatMap((task) => {
    const view = views.get(task.key);
    return view ? [{ task, view }] : [];
  });

/** The course as a web page in a folder of its own, without its films and recordings, for as long as it is looked at. */
async function shown<E>(
  project: Project,
  folder: string,
  signal: AbortSignal | undefined,
  look: (place: string) => Promise<Result<undefined, E>>,
): Promise<Result<undefined, E | LookFailure>> {
  const place = await mkdtemp(join(tmpdir(), 'kriti-axe-'));
  try {
    const target = {
      ...htmlTarget,
      files: (...given: Parameters<typeof htmlTarget.files>) =>
        [...htmlTarget.files(...given)].filter(({ path }) => !MEDIA.test(path)),
    };
    const packed = await packProject({ project, folder, target, out: place, ...(signal && { signal }) });
    if (!packed.ok)
      return err(
        packed.error.code === 'cancelled'
          ? { code: 'cancelled', detail: '' }
          : { code: 'not-shown', detail: packed.error.code },
      );
    return await look(place);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const MEDIA = /\.(mp4|webm|mov|m4v|mp3|m4a|wav|ogg|ogv|oga)$/;
