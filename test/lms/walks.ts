/**
 * Walks for tests: all of a file in one browser, and with short waits, since
 * the pages of tests answer at once. iGOT's stand-ins keep clocks of their own;
 * there the robot takes its usual time to open and to leave.
 */
import { afterAll } from 'vitest';
import { startChromium } from '../../packager/lms/browser.ts';
import type { Pace } from '../../packager/lms/pace.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { type RunOptions, runPackage } from '../../packager/lms/robot.ts';
import type { PackageFiles } from '../../packager/read/package.ts';

const WAITS: Partial<Pace> = { still: 300, notice: 100, late: 4000, stands: 4000 };
const OPENING: Partial<Pace> = { settle: 150, dwell: 0 };

/** Called at the top of a test file: gives what runs a package in the file's browser, and throws where that cannot be. */
export function walksInOneBrowser(): (files: PackageFiles, options: RunOptions) => Promise<Recording[]> {
  let started: ReturnType<typeof startChromium> | undefined;
  afterAll(async () => {
    const browser = await started;
    if (browser?.ok) await browser.value.close();
  });
  const browser = () => {
    started ??= startChromium();
    return started;
  };
  return async (files, options) => {
    const onIgot = options.lms.some((lms) => lms.startsWith('igot'));
    const pace = { ...WAITS, ...(onIgot ? {} : OPENING) };
    const ran = await runPackage(files, { browser, pace, ...options });
    if (!ran.ok) throw new Error(`${ran.error.code}: ${ran.error.detail}`);
    return ran.value;
  };
}
