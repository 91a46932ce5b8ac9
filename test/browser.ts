/** The one way tests get a browser: the robot's, which reaches nothing but loopback. */
import type { Browser } from 'playwright-core';
import { startChromium } from '../packager/lms/browser.ts';

/** Starts Chromium; throws, saying what is missing, when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const started = await startChromium();
  if (started.ok) return started.value;
  const { code, detail } = started.error;
  throw new Error(
    `No browser for the tests (${code}). Install Chromium or name one in CHROMIUM_PATH. ${detail}`,
  );
}
