/** The real app for a browser test: the window built from source, the real engine on loopback, a home of its own. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import type { AnswerOf, Failure, InputOf, MethodName } from '../../packager/api.ts';
import { type Served, serve } from '../../packager/serve.ts';
import { launchBrowser } from '../browser.ts';

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** An empty folder for courses. */
  readonly folder: string;
  /** Messages of the console and exceptions that a healthy window does not have. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

let builtWindow: Promise<string> | undefined;

/** The window as `npm test` has built it; where that is stale, it is built once for all tests of this process. */
const built = (): Promise<string> => {
  builtWindow ??= (async () => {
    if (process.env.KRITI_DIST) return join(process.env.KRITI_DIST, 'app');
    const outDir = await mkdtemp(join(tmpdir(), 'kriti-window-'));
    // As it ships: the test runner would have React's development build.
    process.env.NODE_ENV = 'production';
    await build({
      configFile: 'renderer/vite.config.ts',
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
    return outDir;
  })();
  return builtWindow;
};

/** Opens the app at its start screen, as a first-time user meets it. */
export async function openWindow(options: Parameters<Browser['newContext']>[0] = {}): Promise<Window> {
  const folder = await mkdtemp(join(tmpdir(), 'kriti-home-'));
  const courses = join(folder, 'courses');
  await mkdir(courses);
  const served: Served = await serve({ config: join(folder, 'config'), window: await built() });
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // Colours change at once: axe must not look half-way.
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  // Playwright catches choosers while somebody listens; begun with a key press, it may begin too late.
  page.on('filechooser', () => {});
  await page.goto(served.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    context,
    folder: courses,
    faults,
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Calls a method of the engine as the window would. Answers its value. */
export async function callEngine<M extends MethodName>(
  page: Page,
  method: M,
  input: InputOf<M>,
): Promise<AnswerOf<M>> {
  const reply = await page.evaluate(async (body) => {
    const token = sessionStorage.getItem('kriti-token');
    const response = await fetch('rpc', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as unknown;
  }, JSON.stringify({ method, input }));
  const { ok, value, error } = reply as { ok: boolean; value: AnswerOf<M>; error?: Failure };
  if (!ok) throw new Error(`${method}: ${error?.message}`);
  return value;
}

/** Waits until the keyboard is there: on a machine that does much else, the focus comes a moment after what is seen. */
export const focused = (place: Locator): Promise<void> =>
  expect.poll(() => place.evaluate((element) => element.contains(document.activeElement))).toBe(true);

/** Makes a course from the sample at the given folder and opens it. Answers its folder. */
export async function makeSample(page: Page, folder: string): Promise<string> {
  const name = 'Sample';
  // New courses are kept in the library, and the folder browser begins where it was last: both in the test's own folder.
  await callEngine(page, 'settings.set', { library: folder, lastFolder: folder });
  // What stands on the screen says more than that something is missing there.
  const orSaid = async (error: unknown): Promise<never> => {
    throw new Error(`The sample did not open: ${await page.locator('body').innerText()}`, { cause: error });
  };
  await page.getByRole('button', { name: 'Look at the sample' }).first().click().catch(orSaid);
  // The template brings a name; typed before that, ours would be mixed with it.
  await page.getByText(`${folder}/Mission Karmayogi`).waitFor();
  await page.getByLabel('Name of the course').fill(name);
  await page.getByText(join(folder, name), { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Make the course' }).click();
  await page.locator('.page').waitFor().catch(orSaid);
  return join(folder, name);
}
