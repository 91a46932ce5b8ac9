/**
 * Work on what strangers made runs in a process of its own: it can be cancelled,
 * it is ended by time or memory, and whatever it does the engine lives on.
 */
import { err, ok, type Result } from '../course/result.ts';
import { startOrTakeEarly } from './early.ts';
import type { RunAnyJob } from './inner.ts';
import type { JobEnd, JobOptions } from './job-options.ts';
import { residentMb } from './memory.ts';
import { type JobEntry, jobEntry, type StartJob, startInNode } from './process.ts';
import { MEMORY, RunningJob } from './running.ts';
import type { JobTable } from './serve.ts';
import { StayingProcess } from './staying.ts';
import type { JOBS } from './table.ts';

export type { JobEnd, JobOptions } from './job-options.ts';
export { MEMORY } from './running.ts';

type Loaded<Jobs extends JobTable, Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>;
type InputOf<Jobs extends JobTable, Name extends keyof Jobs> = Parameters<Loaded<Jobs, Name>>[0];
type OutputOf<Jobs extends JobTable, Name extends keyof Jobs> = Awaited<ReturnType<Loaded<Jobs, Name>>>;

export type RunJob<Jobs extends JobTable> = <Name extends keyof Jobs & string>(
  name: Name,
  input: InputOf<Jobs, Name>,
  options?: JobOptions,
) => Promise<Result<OutputOf<Jobs, Name>, JobEnd>>;

/** What the process sends is what the table's types say: both sides are this program. */
const typed =
  <Jobs extends JobTable>(run: RunAnyJob): RunJob<Jobs> =>
  async (name, input, options) => {
    const ended = await run(name, input, options);
    return ended.ok ? ok(ended.value as OutputOf<Jobs, typeof name>) : ended;
  };

/** A runner for a table of jobs, given where its entry is and how processes are started. */
export const jobRunner = <Jobs extends JobTable>(
  entry: () => JobEntry,
  start: StartJob = startInNode,
): RunJob<Jobs> => typed<Jobs>(runAny(entry, start));

/** The same without the types of a table. The jobs that a job asks for are done by a crew of its own, gone with it. */
const runAny =
  (entry: () => JobEntry, start: StartJob): RunAnyJob =>
  async (name, input, options = {}) => {
    if (options.signal?.aborted) return err({ code: 'cancelled', detail: 'before it began' });
    const process = start(entry(), options.memoryMb ?? MEMORY);
    const inner = crew(entry, start);
    try {
      return await new RunningJob(process, name, input, options, inner.run).ended;
    } finally {
      inner.close();
    }
  };

/** Runs one of this program's jobs in a process of Node. */
export const runJob = jobRunner<typeof JOBS>(jobEntry);

/** Resident MiB after a job, above which its process makes room for a new one: the next would have that much less. */
const GROWN = 384;

interface Crew {
  readonly run: RunAnyJob;
  /** Ends the processes that wait. */
  close(): void;
}

/** Processes that do one job after another, with no types of a table. */
function crew(entry: () => JobEntry, start: StartJob): Crew {
  const waiting: StayingProcess[] = [];
  let isClosed = false;
  const forget = (worker: StayingProcess): void => {
    const at = waiting.indexOf(worker);
    if (at >= 0) waiting.splice(at, 1);
  };
  return {
    async run(name, input, options = {}) {
      if (options.signal?.aborted) return err({ code: 'cancelled', detail: 'before it began' });
      // Room of its own is given to a process when it begins.
      if (options.memoryMb !== undefined) return await runAny(entry, start)(name, input, options);
      const worker = waiting.pop() ?? new StayingProcess(start(entry(), MEMORY), forget);
      const ended = await new RunningJob(worker, name, input, options, runAny(entry, start), true).ended;
      if (ended.ok || ended.error.code === 'failed') {
        const { pid } = worker;
        const used = pid === undefined ? undefined : await residentMb(pid);
        if (isClosed || (used ?? 0) > GROWN || worker.isGone) worker.kill();
        else waiting.push(worker);
      }
      return ended;
    },
    close() {
      isClosed = true;
      for (const worker of waiting.splice(0)) worker.kill();
    },
  };
}

export interface JobWorkers<Jobs extends JobTable> {
  /** Runs a job in a process that waits for one, else in a new one: as many as run at once. */
  readonly run: RunJob<Jobs>;
  /** Ends the processes that wait, and each that works when its job has ended. */
  close(): void;
}

/**
 * Runs many jobs of one kind in few processes, one after another in each: starting
 * one takes longer than a small job. A process whose job was ended, or that broke
 * or has grown, is gone; what waits behind it gets a new one.
 */
export function jobWorkers<Jobs extends JobTable>(
  entry: () => JobEntry,
  start: StartJob = startInNode,
): JobWorkers<Jobs> {
  const { run, close } = crew(entry, start);
  return { run: typed<Jobs>(run), close };
}

/** Workers for this program's jobs in processes of Node. */
export const workers = (): JobWorkers<typeof JOBS> => jobWorkers<typeof JOBS>(jobEntry, startOrTakeEarly);
