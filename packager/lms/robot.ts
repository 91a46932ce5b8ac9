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
import { type BrowserFailure, startChromium } from './browser.ts';
import type { Held } from './notes.ts';
import { launchOnce } from './one-launch.ts';
import { THREE_VISITS, type Visit } from './plan.ts';
import { NOTHING_RECORDED, type Recording } from './recording.ts';
import type { LmsId } from './stand-ins.ts';

export interface RunOptions {
  readonly kind: PackageKind;
  /** Launch file, for packages without a manifest that names one. */
  readonly launch: string;
  /** Platforms to run on, see `lmsFor`. */
  readonly lms: readonly LmsId[];
  readonly lang: UiLang;
  /** What is done in each launch; three visits unless given. The verdicts (verdict.ts) are about those. */
  readonly plan?: readonly Visit[];
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
  const of = options.lms.length * plan.length;
  let browser: Browser | undefined;
  const stop = () => void browser?.close();
  signal?.addEventListener('abort', stop);
  try {
    for (const lms of options.lms) {
      let before: Held = { record: undefined, recorded: NOTHING_RECORDED };
      for (const [index, visit] of plan.entries()) {
        signal?.throwIfAborted();
        if (!browser?.isConnected()) {
          const started = await startChromium();
          if (!started.ok) return started;
          browser = started.value;
        }
        const attempt = index + 1;
        const done = recordings.length;
        const seen = (screens: number) => options.onProgress?.({ lms, attempt, done, of, screens });
        seen(0);
        const launched = await launchOnce(browser, files, {
          ...{ lms, kind, launch, lang, attempt, visit, before, seen },
          ...(signal ? { signal } : {}),
        });
        before = launched.after;
        recordings.push(launched.recording);
        // A page that hangs holds its process; a new browser is the only sure way on.
        if (launched.recording.hung) await browser.close();
      }
    }
    return ok(recordings);
  } catch (error) {
    if (signal?.aborted) return err({ code: 'cancelled', detail: String(signal.reason) });
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await browser?.close();
  }
}
