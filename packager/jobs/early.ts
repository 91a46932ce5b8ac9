/** A process begun before its job is known, since starting one takes as long as reading a command. */
import { type JobProcess, jobEntry, type StartJob, startInNode } from './process.ts';
import { MEMORY } from './running.ts';
import type { JOBS } from './table.ts';

let waiting: JobProcess | undefined;

/** Begins a process that loads the job, one that asks no server; to be taken, or ended. */
export function beginEarly(job: keyof typeof JOBS): void {
  const begun = startInNode({ ...jobEntry(), ahead: [job], offline: true }, MEMORY);
  waiting = begun;
  begun.onExit(() => {
    if (waiting === begun) waiting = undefined;
  });
}

/** The process that waits, if one does, else a new one. */
export const startOrTakeEarly: StartJob = (entry, heapMb) => {
  const early = heapMb === MEMORY ? waiting : undefined;
  if (!early) return startInNode(entry, heapMb);
  waiting = undefined;
  return early;
};

/** Ends the process if nobody took it. */
export function endEarly(): void {
  waiting?.kill();
  waiting = undefined;
}
