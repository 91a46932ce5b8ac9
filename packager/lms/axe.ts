/**
 * Looks at the pages of a course with axe-core: the course as a web page, in a
 * Chromium without network and memory, every page in every language and scheme
 * of colours. Pages are opened in the player as a learner opens them; as many
 * at once as the machine has processors, each with the course and axe loaded once.
 */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { err, ok, type Result } from '../course/result.ts';
import type { AxeTask, AxeView } from './axe-found.ts';
import { type BrowserFailure, startChromium } from './browser.ts';
import { mediaTypeOf } from './media-types.ts';
import { lmsScript } from './page-script.ts';

export type AxeFailure = BrowserFailure | { readonly code: 'cancelled'; readonly detail: string };

export interface AxeOptions {
  /** Languages of the course, in its order. */
  readonly languages: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** Each view as it is there, so that a run that is cancelled has not been for nothing. */
  onView(task: AxeTask, view: AxeView): void;
}

/** An address that no name server knows: nothing but the folder answers. */
const ORIGIN = 'http://course.invalid/';
/** High enough for a whole page: where a page goes on below the screen's end, axe cannot see what its words stand on. */
const SCREEN = { width: 1280, height: 9000 };

/** Pages shown at once: each is a process that works as hard as it can. */
const AT_ONCE = Math.min(4, availableParallelism());
/** Views that are worth a page of their own: opening one takes as long as a handful of looks. */
const WORTH = 24;

/**
 * @param folder the course as a web page (export/html.ts) on disk
 * @param tasks those of a language and page are best given one after the other
 * @returns nothing, or why there was no run
 */
export async function runAxe(
  folder: string,
  tasks: readonly AxeTask[],
  { languages, signal, onView }: AxeOptions,
): Promise<Result<undefined, AxeFailure>> {
  const started = await startChromium();
  if (!started.ok) return started;
  const browser = started.value;
  const stop = () => void browser.close();
  signal?.addEventListener('abort', stop);
  try {
    const waiting = lanesOf(tasks, languages).values();
    const looking = async (): Promise<void> => {
      // All draw from one iterator, so each lane is gone through once.
      for (const { place, tasks: own } of waiting)
        await lookAt(await show(browser, folder, place), own, onView, signal);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, looking));
    return ok(undefined);
  } catch (error) {
    if (signal?.aborted) return err({ code: 'cancelled', detail: String(signal.reason) });
    // A browser that dies under a page is a browser that could not be had.
    return err({ code: 'chromium-failed', detail: String(error) });
  } finally {
    signal?.removeEventListener('abort', stop);
    await browser.close();
  }
}

interface Lane {
  /** Of its language in the list of the course. */
  readonly place: number;
  readonly tasks: readonly AxeTask[];
}

/** The tasks of each language, in as many parts as can be looked at beside one another; the views of a page stay together. */
export function lanesOf(
  tasks: readonly AxeTask[],
  languages: readonly string[],
  atOnce = AT_ONCE,
): readonly Lane[] {
  const spoken = languages
    .map((lang, place) => ({ place, own: tasks.filter((task) => task.lang === lang) }))
    .filter(({ own }) => own.length > 0);
  const most = Math.max(1, Math.floor(atOnce / Math.max(1, spoken.length)));
  return spoken.flatMap(({ place, own }) => {
    const pages = [...new Set(own.map(({ page }) => page))];
    const parts = Math.min(most, Math.ceil(own.length / WORTH));
    const size = Math.ceil(pages.length / parts);
    return Array.from({ length: parts }, (_, i) => {
      const of = new Set(pages.slice(i * size, (i + 1) * size));
      return { place, tasks: own.filter(({ page }) => of.has(page)) };
    }).filter(({ tasks: part }) => part.length > 0);
  });
}

/** The course in one language, with axe in it. */
async function show(browser: Browser, folder: string, place: number): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: SCREEN, colorScheme: 'light', reducedMotion: 'reduce' },
    ...{ bypassCSP: true, serviceWorkers: 'block', acceptDownloads: false },
  });
  await context.route('**/*', (route) => answer(route, folder));
  const page = await context.newPage();
  await page.goto(`${ORIGIN}index.html`);
  await page.locator('main h1').waitFor({ state: 'attached' });
  await page.evaluate(await lmsScript('axe.js'));
  await page.evaluate(`kritiAxe.speak(${place})`);
  return page;
}

async function answer(route: Route, folder: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href.startsWith(ORIGIN) && route.request().resourceType() !== 'media') {
    // Not decoded: names in a package need no coding (export/target.ts), and none climbs out of the folder.
    const body = await readFile(join(folder, url.pathname)).catch(() => undefined);
    if (body) return route.fulfill({ body, contentType: mediaTypeOf(url.pathname) });
  }
  return route.abort();
}

async function lookAt(
  page: Page,
  tasks: readonly AxeTask[],
  onView: AxeOptions['onView'],
  signal: AbortSignal | undefined,
): Promise<void> {
  let shown = '';
  for (const task of tasks) {
    signal?.throwIfAborted();
    const about = JSON.stringify(task);
    if (task.page !== shown) await page.evaluate(`kritiAxe.open(${about})`);
    shown = task.page;
    onView(task, await page.evaluate<AxeView>(`kritiAxe.look(${about})`));
  }
  await page.context().close();
}
