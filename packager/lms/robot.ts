/**
 * The robot learner: the launches of its plan, one after the other, on each
 * platform; those beside the visits when every platform has had its visits, so
 * that where time is short the least is missing. Each in a browser without any memory, so that only what the
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
import { PACE, type Pace } from './pace.ts';
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
  /** Milliseconds for all launches together; `RUN_LIMIT` unless given. */
  readonly within?: number;
  /** Waits that are shorter or longer than usual (pace.ts). */
  readonly pace?: Partial<Pace>;
  /** Gives the browser, and keeps it; one of the run's own unless given. */
  browser?(): Promise<Result<Browser, BrowserFailure>>;
  onProgress?(progress: RunProgress): void;
  /** Called once where that time is over before the run is: with how many launches came to their end. */
  onCut?(cut: RunCut): void;
}

/** From the first launch to the last: a package that never ends must not keep its reviewer waiting for ever. */
const RUN_LIMIT = 8 * 60_000;
/** How many times the even share of what is left one launch may take in a package of another tool: most need less. */
const SHARES = 3;
/** What a launch needs to be worth beginning. */
const LEAST = 10_000;

/** How far a run got whose time was over. */
export interface RunCut {
  /** Launches that came to their end, of `of`. */
  readonly done: number;
  readonly of: number;
  /** Milliseconds it had. */
  readonly within: number;
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
  const { signal, kind, launch, lang, plan = THREE_VISITS, within = RUN_LIMIT } = options;
  const over = performance.now() + within;
  const recordings: Recording[] = [];
  const activities = await readActivities(files);
  const onlyAssets = activities.every(({ asset }) => asset);
  const extras = options.extras && kind.startsWith('scorm') ? extraLaunches(activities).launches : [];
  const extrasOn = (lms: LmsId): readonly ExtraLaunch[] => (keepsToStandard(lms) ? extras : []);
  const of = options.lms.reduce((sum, lms) => sum + plan.length + extrasOn(lms).length, 0);
  let browser: Browser | undefined;
  // What was given is ended only where it hangs.
  const letGo = async () => (options.browser ? undefined : browser?.close());
  const stop = () => void letGo();
  signal?.addEventListener('abort', stop);

  /** Whether there is time for another launch; says so once where there is none. */
  let cut = false;
  const inTime = (): boolean => {
    const left = over - performance.now();
    // The first is always begun: something must be seen.
    if (!cut && (left >= LEAST || recordings.length === 0)) return true;
    if (!cut) options.onCut?.({ done: recordings.filter((r) => !r.cut).length, of, within });
    cut = true;
    return false;
  };

  const launchNext = async (
    lms: LmsId,
    attempt: number,
    before: Held,
    wanted: { readonly visit: Visit } & Partial<ExtraLaunch>,
  ): Promise<Held> => {
    signal?.throwIfAborted();
    if (!browser?.isConnected()) {
      const started = await (options.browser ?? startChromium)();
      if (!started.ok) throw new NoBrowser(started.error);
      browser = started.value;
    }
    const done = recordings.length;
    const seen = (screens: number) => options.onProgress?.({ lms, attempt, done, of, screens });
    seen(0);
    // The platform's own players know no lessons: each starts the file it finds first, here an asset for certain.
    const first = keepsToStandard(lms) || onlyAssets ? activities[0] : undefined;
    const left = over - performance.now();
    const share = Math.max(SHARES * LEAST, (SHARES * left) / Math.max(1, of - done));
    const { recording, after } = await launchOnce(browser, files, {
      ...{ lms, kind, launch, lang, attempt, before, seen, within: left, share },
      pace: { ...PACE, ...options.pace },
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
    const kept = new Map<LmsId, Held>();
    for (const lms of options.lms)
      for (const [i, visit] of plan.entries())
        if (inTime()) kept.set(lms, await launchNext(lms, i + 1, kept.get(lms) ?? NOTHING_HELD, { visit }));
    for (const lms of options.lms)
      for (const [i, extra] of extrasOn(lms).entries()) {
        // Only a look back starts from what the learner has done.
        const before = (extra.phase === 'review' && kept.get(lms)) || NOTHING_HELD;
        if (inTime()) await launchNext(lms, plan.length + i + 1, before, extra);
      }
    // The last one may have been cut short itself.
    if (recordings.at(-1)?.cut) inTime();
    return ok(options.lms.flatMap((lms) => recordings.filter((r) => r.lms === lms)));
  } catch (error) {
    if (error instanceof NoBrowser) return err(error.failure);
    if (signal?.aborted) return err({ code: 'cancelled', detail: String(signal.reason) });
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await letGo();
  }
}
