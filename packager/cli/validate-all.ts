/** Checks several files, each in a job of its own, and says how far it is. */
import type { Profile } from '../check/profile.ts';
import type { FileReport } from '../check/report.ts';
import { isOurs, unfinishedReport } from '../check/unfinished.ts';
import type { UiLang } from '../course/words.ts';
import { runJob } from '../jobs.ts';
import type { ValidateInput } from '../validate.ts';
import { stopSignal } from './interrupt.ts';
import { type ProgressLine, progressLine } from './progress.ts';
import { type Say, speak } from './say.ts';

/** Three launches on each of several platforms, each walked to its end. */
const RUN_TIMEOUT = 30 * 60_000;

export interface Validated {
  /** One for each path, in order; fewer when it was stopped. */
  readonly reports: readonly FileReport[];
  /** A check broke down by our own fault. */
  readonly ownFailure: boolean;
  /** Ctrl-C. */
  readonly stopped: boolean;
}

export async function validateAll(
  paths: readonly string[],
  profile: Profile,
  lang: UiLang,
  { quiet, run, both }: { quiet: boolean } & Pick<ValidateInput, 'run' | 'both'>,
): Promise<Validated> {
  const stop = stopSignal();
  const line = progressLine(process.stderr, quiet);
  const reports: FileReport[] = [];
  let ownFailure = false;
  for (const path of paths) {
    const { report, ours } = await validateOne(
      { path, profile, lang, ...(run && { run }), ...(both && { both }) },
      stop.signal,
      line,
      speak(lang),
    );
    if (stop.signal.aborted) break;
    reports.push(report);
    ownFailure ||= ours;
  }
  line.end();
  stop.done();
  return { reports, ownFailure, stopped: stop.signal.aborted };
}

/** One file's report; whatever happens to its job, there is one. */
async function validateOne(
  input: ValidateInput,
  signal: AbortSignal,
  line: ProgressLine,
  say: Say,
): Promise<{ report: FileReport; ours: boolean }> {
  const result = await runJob('validate', input, {
    signal,
    ...(input.run && { timeoutMs: RUN_TIMEOUT }),
    onProgress: ({ done, total = 0, at = input.path }) => line.say(say('checking', { at, done, total })),
  });
  if (result.ok) return { report: result.value, ours: false };
  const { code, detail } = result.error;
  const report = unfinishedReport(input.path, input.profile.id, input.lang, code, detail);
  return { report, ours: isOurs(code) };
}
