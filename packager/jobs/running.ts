/** One job while it runs: its progress, its cancelling, and its end by time or memory. */
import { err, ok, type Result } from '../course/result.ts';
import { InnerJobs, type RunAnyJob } from './inner.ts';
import type { JobEnd, JobOptions } from './job-options.ts';
import { residentMb } from './memory.ts';
import type { AskForJob, FromJob } from './messages.ts';
import type { JobProcess } from './process.ts';

/** Milliseconds. */
const TIMEOUT = 10 * 60_000;
/** MiB. */
export const MEMORY = 1536;
/** Milliseconds. */
const GRACE = 1500;
const MEMORY_EVERY = 200;

/** One job in a process, from its start to its end. */
export class RunningJob {
  /** Settles when the process is gone, or has given its output or the reason why there is none. */
  readonly ended: Promise<Result<unknown, JobEnd>>;
  readonly #process: JobProcess;
  readonly #options: JobOptions;
  readonly #timers: NodeJS.Timeout[] = [];
  #end: (result: Result<unknown, JobEnd>) => void = () => {};
  /** Why it is being ended; decides over what it says afterwards. */
  #verdict: JobEnd | undefined;
  #isOver = false;
  /** Whether the process is to live on after its last word. */
  readonly #stay: boolean;
  readonly #inner: InnerJobs;

  /** @param run starts the jobs that it asks for */
  constructor(
    process: JobProcess,
    name: string,
    input: unknown,
    options: JobOptions,
    run: RunAnyJob,
    stay = false,
  ) {
    this.#process = process;
    this.#options = options;
    this.#stay = stay;
    this.#inner = new InnerJobs(run, (message) => {
      if (!this.#isOver) process.send(message);
    });
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
      process.send({ kind: 'run', name, input, stay, later: options.later !== undefined });
      void options.later?.then((value) => {
        if (!this.#isOver) process.send({ kind: 'later', value });
      });
    } catch (error) {
      // The input cannot be sent to another process: a bug, but not one to leave a process behind.
      this.#settle(err({ code: 'failed', detail: String(error) }));
      process.kill();
      throw error;
    }
  }

  #cancel = (): void => this.#ask({ code: 'cancelled', detail: 'on request' });

  #hear(message: FromJob): void {
    if (message.kind === 'cancel-inner') this.#inner.stop(message.id);
    else if (message.kind === 'run-inner') this.#runInner(message);
    else if (this.#verdict) return;
    else if (message.kind === 'progress') this.#options.onProgress?.(message.progress);
    else if (message.kind === 'done') this.#settle(ok(message.output));
    else {
      const { detail, system } = message;
      this.#settle(err({ code: 'failed', detail, ...(system && { system }) }));
    }
  }

  /** Whoever is being stopped is told so of what it asks for, too. */
  #runInner(asked: AskForJob): void {
    this.#inner.start(asked);
    if (this.#verdict) this.#inner.stop(asked.id);
  }

  /** Asks it to stop, and ends it when it does not. */
  #ask(verdict: JobEnd): void {
    if (this.#verdict) return;
    this.#verdict = verdict;
    this.#process.send({ kind: 'cancel' });
    this.#timers.push(setTimeout(() => this.#process.kill(), this.#options.graceMs ?? GRACE));
  }

  async #weigh(): Promise<void> {
    const { pid } = this.#process;
    const limit = this.#options.memoryMb ?? MEMORY;
    const used = pid === undefined ? undefined : await residentMb(pid);
    if (used === undefined || used <= limit || this.#verdict || this.#isOver) return;
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
    this.#isOver = true;
    this.#inner.stopAll();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#options.signal?.removeEventListener('abort', this.#cancel);
    this.#end(result);
    const saidItAll = result.ok || result.error.code === 'failed';
    if (this.#stay && saidItAll) return;
    // A job that has said its last word has a moment to go by itself.
    setTimeout(() => this.#process.kill(), GRACE).unref();
  }
}
