/** What a job and the one who runs it say to each other; plain data that survives structured clone. */
import type { Result } from '../course/result.ts';
import type { JobEnd, JobOptions } from './job-options.ts';
import type { JobProgress } from './progress.ts';

export type ToJob =
  /** `stay`: another job may follow. */
  | {
      readonly kind: 'run';
      readonly name: string;
      readonly input: unknown;
      readonly stay: boolean;
      /** Whether something is told later. */
      readonly later: boolean;
    }
  /** What was still being found out when the job began (`JobOptions.later`). */
  | { readonly kind: 'later'; readonly value: unknown }
  /** Stop, and leave nothing half-written. */
  | { readonly kind: 'cancel' }
  /** Of a job that this one asked for (inner.ts). */
  | { readonly kind: 'inner-progress'; readonly id: number; readonly progress: JobProgress }
  | { readonly kind: 'inner-ended'; readonly id: number; readonly result: Result<unknown, JobEnd> };

/** Asks for another job; `id` is its number among those that this process asked for. */
export interface AskForJob {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
  readonly options: Pick<JobOptions, 'timeoutMs' | 'memoryMb' | 'graceMs'>;
}

export type FromJob =
  | { readonly kind: 'progress'; readonly progress: JobProgress }
  | { readonly kind: 'done'; readonly output: unknown }
  | ({ readonly kind: 'run-inner' } & AskForJob)
  | { readonly kind: 'cancel-inner'; readonly id: number }
  /** The job threw; `system` is the operating system's code, as ENOSPC. */
  | { readonly kind: 'failed'; readonly detail: string; readonly system?: string };
