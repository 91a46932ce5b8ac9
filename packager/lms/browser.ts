/**
 * A Chromium for packages nobody knows: its own profile, no name that resolves
 * but loopback, no background traffic. Found on the machine or named by
 * CHROMIUM_PATH; never downloaded from here.
 */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserType } from 'playwright-core';
import { err, ok, type Result } from '../course/result.ts';

/** Why no browser could be had. */
export interface BrowserFailure {
  readonly code: 'no-playwright' | 'no-chromium' | 'chromium-failed';
  /** What the machine said. */
  readonly detail: string;
}

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Where a Chromium is: CHROMIUM_PATH, a usual place, or one Playwright keeps; undefined if nowhere. */
export function findChromium(own: () => string): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...(USUAL_PLACES[process.platform] ?? []), own()].find((path) => path !== '' && existsSync(path));
}

/**
 * Starts Chromium by one of Playwright's ways. Its sandbox is off for root, to
 * whom Chromium refuses it, and where KRITI_CHROMIUM_SANDBOX=0 says that the
 * machine allows none (as in many containers).
 */
async function start<T>(
  by: (
    chromium: BrowserType,
    options: { executablePath: string; args: string[]; chromiumSandbox: boolean; handleSIGINT: boolean },
  ) => Promise<T>,
): Promise<Result<T, BrowserFailure>> {
  let playwright: typeof import('playwright-core');
  try {
    playwright = await import('playwright-core');
  } catch (error) {
    return err({ code: 'no-playwright', detail: String(error) });
  }
  const { chromium } = playwright;
  const executablePath = findChromium(() => chromium.executablePath());
  if (executablePath === undefined)
    return err({ code: 'no-chromium', detail: process.env.CHROMIUM_PATH ?? '' });
  const chromiumSandbox = process.getuid?.() !== 0 && process.env.KRITI_CHROMIUM_SANDBOX !== '0';
  try {
    return ok(await by(chromium, { executablePath, args: ARGS, chromiumSandbox, handleSIGINT: false }));
  } catch (error) {
    return err({ code: 'chromium-failed', detail: String(error) });
  }
}

/** A browser without any memory; each context in it is a learner nobody knows. */
export const startChromium = (): Promise<Result<Browser, BrowserFailure>> =>
  start((chromium, options) => chromium.launch(options));

/** A browser that remembers in `folder`, as a person's own does. `proxy` as Playwright takes it. */
export const startWithMemory = (
  folder: string,
  proxy: { readonly server: string; readonly bypass: string },
): Promise<Result<BrowserContext, BrowserFailure>> =>
  start((chromium, options) =>
    chromium.launchPersistentContext(folder, {
      ...{ ...options, proxy, acceptDownloads: false, serviceWorkers: 'block' },
      viewport: { width: 1280, height: 800 },
    }),
  );
