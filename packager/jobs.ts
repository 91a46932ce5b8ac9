/**
 * Work on what strangers made runs in a process of its own: it can be cancelled,
 * it is ended by time or memory, and whatever it does the engine lives on.
 */
import { err, ok, type Result } from './course/result.ts';
import type { JOBS } from './job-table.ts';
import { residentMb } from './jobs/memory.ts';
import type { FromJob, JobProgress } from './jobs/messages.ts';
import { type JobEntry, type JobProcess, jobEntry, type StartJob, startInNode } from './jobs/process.ts';
import type { JobTable } from './jobs/serve.ts';

export type { JobProgress } from './jobs/messages.ts';

export interface JobOptions {
  readonly signal?: AbortSignal;
  /** At most ten times a second. */
  onProgress?(progress: JobProgress): void;
  /** Milliseconds; default ten minutes. */
  readonly timeoutMs?: number;
  /** Resident memory in MiB; default 1536. */
  readonly memoryMb?: number;
}

/** Why there is no output. 'failed': the job threw; 'crashed': its process ended without a word. */
export interface JobEnd {
  readonly code: 'cancelled' | 'timeout' | 'memory' | 'failed' | 'crashed';
  /** For a log: a stack, the last error output, a limit. */
  readonly detail: string;
  /** The operating system's code where a job failed on that, as ENOSPC. */
  readonly system?: string;
}

const TIMEOUT = 10 * 60_000;
export const MEMORY = 1536;
/** How long a job that was asked to stop may tidy up, milliseconds. */
const GRACE = 1500;
const MEMORY_EVERY = 200;

type Loaded<Jobs extends JobTable, Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>;
type InputOf<Jobs extends JobTable, Name extends keyof Jobs> = Parameters<Loaded<Jobs, Name>>[0];
type OutputOf<Jobs extends JobTable, Name extends keyof Jobs> = Awaited<ReturnType<Loaded<Jobs, Name>>>;

export type RunJob<Jobs extends JobTable> = <Name extends keyof Jobs & string>(
  name: Name,
  input: InputOf<Jobs, Name>,
  options?: JobOptions,
) => Promise<Result<OutputOf<Jobs, Name>, JobEnd>>;

/** A runner for a table of jobs, given where its entry is and how processes are started. */
export const jobRunner =
  <Jobs extends JobTable>(entry: () => JobEntry, start: StartJob = startInNode): RunJob<Jobs> =>
  async (name, input, options = {}) => {
    if (options.signal?.aborted) return err({ code: 'cancelled', detail: 'before it began' });
    const ended = await new RunningJob(start(entry(), options.memoryMb ?? MEMORY), name, input, options)
      .ended;
    // What the process sent is what the table's types say: both sides are this program.
    return ended.ok ? ok(ended.value as OutputOf<Jobs, typeof name>) : ended;
  };

/** Runs one of this program's jobs in a process of Node. */
export const runJob = jobRunner<typeof JOBS>(jobEntry);

/** One process, from its start to its end. */
class RunningJob {
  /** Settles when the process is gone, or has given its output. */
  readonly ended: Promise<Result<unknown, JobEnd>>;
  readonly #process: JobProcess;
  readonly #options: JobOptions;
  readonly #timers: NodeJS.Timeout[] = [];
  #end: (result: Result<unknown, JobEnd>) => void = () => {};
  /** Why it is being ended; decides over what it says afterwards. */
  #verdict: JobEnd | undefined;

  constructor(process: JobProcess, name: string, input: unknown, options: JobOptions) {
    this.#process = process;
    this.#options = options;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    process.onMessage((message) => this.#hear(message));
    process.onExit((exit) => this.#gone(exit));
    options.signal?.addEventListener('abort', this.#cancel);
    const limit = options.timeoutMs ?? TIMEOUT;
    this.#timers.push(setTimeout(() => this.#ask({ code: 'timeout', detail: `${limit} ms` }), limit));
    this.#timers.push(setInterval(() => void this.#weigh(), MEMORY_EVERY));
    try {
      process.send({ kind: 'run', name, input });
    } catch (error) {
      // The input cannot be sent to another process: a bug, but not one to leave a process behind.
      this.#settle(err({ code: 'failed', detail: String(error) }));
      throw error;
    }
  }

  #cancel = (): void => this.#ask({ code: 'cancelled', detail: 'on request' });

  #hear(message: FromJob): void {
    if (this.#verdict) return;
    if (message.kind === 'progress') this.#options.onProgress?.(message.progress);
    else if (message.kind === 'done') this.#settle(ok(message.output));
    else {
      const { detail, system } = message;
      this.#settle(err({ code: 'failed', detail, ...(system && { system }) }));
    }
  }

  /** Asks it to stop, and ends it when it does not. */
  #ask(verdict: JobEnd): void {
    if (this.#verdict) return;
    this.#verdict = verdict;
    this.#process.send({ kind: 'cancel' });
    this.#timers.push(setTimeout(() => this.#process.kill(), GRACE));
  }

  async #weigh(): Promise<void> {
    const { pid } = this.#process;
    const limit = this.#options.memoryMb ?? MEMORY;
    const used = pid === undefined ? undefined : await residentMb(pid);
    if (used === undefined || used <= limit || this.#verdict) return;
    // No grace: it would go on growing.
    this.#verdict = { code: 'memory', detail: `${Math.round(used)} MiB, limit ${limit}` };
    this.#process.kill();
  }

  #gone({ code, signal, said }: { code: number | null; signal: string | null; said: string }): void {
    const outOfHeap =
      signal === 'SIGABRT' || code === 134 || /heap out of memory|Array buffer allocation failed/.test(said);
    const how: JobEnd = {
      code: outOfHeap ? 'memory' : 'crashed',
      detail: `exit ${signal ?? code}; ${said.trim().slice(-1000)}`,
    };
    this.#settle(err(this.#verdict ?? how));
  }

  #settle(result: Result<unknown, JobEnd>): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#options.signal?.removeEventListener('abort', this.#cancel);
    this.#end(result);
    // A job that has said its last word has a moment to go by itself.
    setTimeout(() => this.#process.kill(), GRACE).unref();
  }
}
