/** Checks several files, each in a job and as many at once as the machine has cores, and says how far it is. */
import { availableParallelism } from 'node:os';
import type { Profile } from '../check/profile/profile.ts';
import type { FileReport } from '../check/report.ts';
import { isOurs, unfinishedReport } from '../check/unfinished.ts';
import type { UiLang } from '../course/words.ts';
import { type JobWorkers, workers } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import { sumsOfLarge } from '../read/sums.ts';
import type { ValidateInput } from '../validate.ts';
import type { Comparison } from './against-corpus.ts';
import { stopSignal } from './interrupt.ts';
import { progressLine } from './progress.ts';
import { speak } from './say.ts';
import { Spool } from './spool.ts';

/** Three launches on each of several platforms, each walked to its end. */
const RUN_TIMEOUT = 30 * 60_000;

export interface Validated {
  /** One for each path, in order; fewer when it was stopped. To be closed by who has read them. */
  readonly reports: Spool;
  /** A check broke down by our own fault. */
  readonly ownFailure: boolean;
  /** Ctrl-C. */
  readonly stopped: boolean;
}

interface ValidateOptions extends Pick<ValidateInput, 'run' | 'axe' | 'both'> {
  readonly quiet: boolean;
  /** With a corpus. */
  readonly comparison?: Comparison;
}

export async function validateAll(
  paths: readonly string[],
  profile: Profile,
  lang: UiLang,
  { quiet, run, axe, both, comparison }: ValidateOptions,
): Promise<Validated> {
  const stop = stopSignal();
  const { run: runJob, close } = workers();
  const line = progressLine(process.stderr, quiet);
  const say = speak(lang);
  const reports = new Spool();
  let ownFailure = false;
  const left = [...paths.entries()];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next && !stop.signal.aborted; next = left.shift()) {
      const [index, path] = next;
      const { report, ours } = await validateOne(
        runJob,
        { path, profile, lang, ...(run && { run }), ...(axe && { axe }), ...(both && { both }) },
        stop.signal,
        // Of many files, how many are done says more than how far each of them is.
        (done, total, at) => paths.length === 1 && line.say(say('checking', { at, done, total })),
      );
      if (stop.signal.aborted) return;
      reports.add(index, comparison ? await comparison.add(report, stop.signal) : report);
      ownFailure ||= ours;
      if (paths.length > 1) line.say(say('checking', { at: path, done: reports.size, total: paths.length }));
    }
  };
  // A browser takes the whole machine: what is run, is run alone.
  const atOnce = run || axe ? 1 : Math.min(availableParallelism(), paths.length);
  await Promise.all(Array.from({ length: atOnce }, work));
  close();
  line.end();
  stop.done();
  return { reports, ownFailure, stopped: stop.signal.aborted };
}

/** One file's report; whatever happens to its job, there is one. */
async function validateOne(
  runJob: JobWorkers<typeof JOBS>['run'],
  input: ValidateInput,
  signal: AbortSignal,
  onProgress: (done: number, total: number, at: string) => void,
): Promise<{ report: FileReport; ours: boolean }> {
  // The process that checks has yet to begin, and reading a large file through takes as long as all else.
  const ended = new AbortController();
  const later = sumsOfLarge(input.path, ended.signal);
  const result = await runJob('validate', input, {
    signal,
    ...((input.run || input.axe) && { timeoutMs: RUN_TIMEOUT }),
    onProgress: ({ done, total = 0, at = input.path }) => onProgress(done, total, at),
    ...(later && { later }),
  });
  ended.abort();
  if (result.ok) return { report: result.value, ours: false };
  const { code, detail } = result.error;
  const report = unfinishedReport(input.path, input.profile.id, input.lang, code, detail);
  return { report, ours: isOurs(code) };
}
