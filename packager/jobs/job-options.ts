/** How a job may be run, and how it may end without its output. */
import type { JobProgress } from './progress.ts';

export interface JobOptions {
  readonly signal?: AbortSignal;
  /** At most ten times a second. */
  onProgress?(progress: JobProgress): void;
  /** What the job is told once it is known (`JobContext.later`); never rejects. */
  readonly later?: Promise<unknown>;
  /** Milliseconds; default ten minutes. */
  readonly timeoutMs?: number;
  /** Resident memory in MiB; default 1536. */
  readonly memoryMb?: number;
  /** How long it may tidy up once it was asked to stop, milliseconds; default one and a half seconds. */
  readonly graceMs?: number;
}

/** Why there is no output. 'failed': the job threw; 'crashed': its process ended without a word. */
export interface JobEnd {
  readonly code: 'cancelled' | 'timeout' | 'memory' | 'failed' | 'crashed';
  /** For a log: a stack, the last error output, a limit. */
  readonly detail: string;
  /** The operating system's code where a job failed on that, as ENOSPC. */
  readonly system?: string;
}
