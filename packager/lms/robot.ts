/**
 * The robot learner: the launches of its plan, one after the other, on each
 * platform. Each in a browser without any memory, so that only what the
 * platform kept can bring the learner back.
 */
import type { Browser } from 'playwright-core';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';
import type { PackageFiles } from '../read/package.ts';
import { readActivities } from './activities.ts';
import { type BrowserFailure, startChromium } from './browser.ts';
import type { Held } from './notes.ts';
import { launchOnce } from './one-launch.ts';
import { type ExtraLaunch, extraLaunches, THREE_VISITS, type Visit } from './plan.ts';
import { NOTHING_RECORDED, type Recording } from './recording.ts';
import { keepsToStandard, type LmsId } from './stand-ins.ts';

export interface RunOptions {
  readonly kind: PackageKind;
  /** Launch file, for packages without a manifest that names one. */
  readonly launch: string;
  /** Platforms to run on, see `lmsFor`. */
  readonly lms: readonly LmsId[];
  readonly lang: UiLang;
  /** What is done in each launch; three visits unless given. The verdicts (verdict.ts) are about those. */
  readonly plan?: readonly Visit[];
  /** On a platform that keeps to a standard: every lesson, review mode, a window of its own, no platform at all. */
  readonly extras?: boolean;
  readonly signal?: AbortSignal;
  onProgress?(progress: RunProgress): void;
}

export interface RunProgress {
  readonly lms: LmsId;
  /** 1-based. */
  readonly attempt: number;
  /** Launches done, of `of`. */
  readonly done: number;
  readonly of: number;
  /** Screens seen in this launch. */
  readonly screens: number;
}

export type RunFailure = BrowserFailure | { readonly code: 'cancelled'; readonly detail: string };

const NOTHING_HELD: Held = { record: undefined, recorded: NOTHING_RECORDED };

/** Carries a browser that could not be had out of the launches. */
class NoBrowser extends Error {
  readonly failure: BrowserFailure;
  constructor(failure: BrowserFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * Runs a package on each platform and returns one recording per launch, in
 * order. Fails as a value when there is no browser or the run was cancelled;
 * whatever the package does wrong is in the recordings.
 */
export async function runPackage(
  files: PackageFiles,
  options: RunOptions,
): Promise<Result<Recording[], RunFailure>> {
  const { signal, kind, launch, lang, plan = THREE_VISITS } = options;
  const recordings: Recording[] = [];
  const activities = await readActivities(files);
  const onlyAssets = activities.every(({ asset }) => asset);
  const extras = options.extras && kind.startsWith('scorm') ? extraLaunches(activities).launches : [];
  const extrasOn = (lms: LmsId): readonly ExtraLaunch[] => (keepsToStandard(lms) ? extras : []);
  const of = options.lms.reduce((sum, lms) => sum + plan.length + extrasOn(lms).length, 0);
  let browser: Browser | undefined;
  const stop = () => void browser?.close();
  signal?.addEventListener('abort', stop);

  const launchNext = async (
    lms: LmsId,
    attempt: number,
    before: Held,
    wanted: { readonly visit: Visit } & Partial<ExtraLaunch>,
  ): Promise<Held> => {
    signal?.throwIfAborted();
    if (!browser?.isConnected()) {
      const started = await startChromium();
      if (!started.ok) throw new NoBrowser(started.error);
      browser = started.value;
    }
    const done = recordings.length;
    const seen = (screens: number) => options.onProgress?.({ lms, attempt, done, of, screens });
    seen(0);
    // The platform's own players know no lessons: each starts the file it finds first, here an asset for certain.
    const first = keepsToStandard(lms) || onlyAssets ? activities[0] : undefined;
    const { recording, after } = await launchOnce(browser, files, {
      ...{ lms, kind, launch, lang, attempt, before, seen },
      ...(first && { activity: first }),
      ...wanted,
      ...(signal ? { signal } : {}),
    });
    recordings.push(recording);
    // A page that hangs holds its process; a new browser is the only sure way on.
    if (recording.hung) await browser.close();
    return after;
  };

  try {
    for (const lms of options.lms) {
      let held = NOTHING_HELD;
      let attempt = 0;
      for (const visit of plan) held = await launchNext(lms, ++attempt, held, { visit });
      // Only a look back starts from what the learner has done.
      for (const extra of extrasOn(lms))
        await launchNext(lms, ++attempt, extra.phase === 'review' ? held : NOTHING_HELD, extra);
    }
    return ok(recordings);
  } catch (error) {
    if (error instanceof NoBrowser) return err(error.failure);
    if (signal?.aborted) return err({ code: 'cancelled', detail: String(signal.reason) });
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await browser?.close();
  }
}
