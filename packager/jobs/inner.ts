/**
 * Jobs that a job needs: its process asks for them, and whoever started it
 * starts them beside it. It could not always do so itself: a process of
 * Electron's has no fork of Node's.
 */
import { err, type Result } from '../course/result.ts';
import type { JobEnd, JobOptions } from './job-options.ts';
import type { AskForJob, FromJob, ToJob } from './messages.ts';

/** Runs a job by its name; the table of jobs gives it its types (jobs.ts). */
export type RunAnyJob = (
  name: string,
  input: unknown,
  options?: JobOptions,
) => Promise<Result<unknown, JobEnd>>;

/** The side of who started the job: runs what it asks for, and ends it with the job. */
export class InnerJobs {
  readonly #run: RunAnyJob;
  readonly #send: (message: ToJob) => void;
  readonly #stops = new Map<number, AbortController>();

  constructor(run: RunAnyJob, send: (message: ToJob) => void) {
    this.#run = run;
    this.#send = send;
  }

  start({ id, name, input, options }: AskForJob): void {
    const stop = new AbortController();
    this.#stops.set(id, stop);
    const onProgress: JobOptions['onProgress'] = (progress) =>
      this.#send({ kind: 'inner-progress', id, progress });
    this.#run(name, input, { ...options, signal: stop.signal, onProgress })
      .catch((error: unknown) => err<JobEnd>({ code: 'failed', detail: String(error) }))
      .then((result) => {
        this.#stops.delete(id);
        this.#send({ kind: 'inner-ended', id, result });
      });
  }

  stop(id: number): void {
    this.#stops.get(id)?.abort();
  }

  stopAll(): void {
    for (const stop of this.#stops.values()) stop.abort();
  }
}

interface Asked {
  readonly onProgress: JobOptions['onProgress'];
  readonly end: (result: Result<unknown, JobEnd>) => void;
}

/** The side of the job: asks, and hears how it went. */
export class AskedJobs {
  readonly #send: (message: FromJob) => Promise<void>;
  readonly #asked = new Map<number, Asked>();
  #next = 1;

  constructor(send: (message: FromJob) => Promise<void>) {
    this.#send = send;
  }

  readonly run: RunAnyJob = (name, input, { signal, onProgress, ...options } = {}) => {
    if (signal?.aborted) return Promise.resolve(err({ code: 'cancelled', detail: 'before it began' }));
    const id = this.#next++;
    return new Promise((resolve) => {
      const cancel = (): void => void this.#send({ kind: 'cancel-inner', id });
      signal?.addEventListener('abort', cancel);
      const end: Asked['end'] = (result) => {
        signal?.removeEventListener('abort', cancel);
        this.#asked.delete(id);
        resolve(result);
      };
      this.#asked.set(id, { onProgress, end });
      this.#send({ kind: 'run-inner', id, name, input, options }).catch((error: unknown) =>
        end(err({ code: 'failed', detail: String(error) })),
      );
    });
  };

  /** @returns false where the message is not about a job that was asked for */
  hear(message: ToJob): boolean {
    if (message.kind !== 'inner-progress' && message.kind !== 'inner-ended') return false;
    const asked = this.#asked.get(message.id);
    if (message.kind === 'inner-progress') asked?.onProgress?.(message.progress);
    else asked?.end(message.result);
    return true;
  }
}
