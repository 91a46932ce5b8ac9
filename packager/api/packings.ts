/** Packages being made: each can be stopped by its name, and all end with the app. */
import { randomUUID } from 'node:crypto';

export interface Packings {
  /** Begins `work`, which must not reject. @returns the name of the job. */
  start(work: (job: string, signal: AbortSignal) => Promise<void>): string;
  /** @returns false when no such job is running. */
  cancel(job: string): boolean;
  /** Stops all and waits until nothing half-written is left. */
  close(): Promise<void>;
}

export function createPackings(): Packings {
  const running = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>();
  return {
    start: (work) => {
      const job = randomUUID();
      const stop = new AbortController();
      const ended = work(job, stop.signal).finally(() => running.delete(job));
      running.set(job, { stop, ended });
      return job;
    },
    cancel: (job) => {
      const found = running.get(job);
      found?.stop.abort();
      return found !== undefined;
    },
    close: async () => {
      const all = [...running.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
