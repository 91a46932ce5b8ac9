/** What a job and the one who runs it say to each other; plain data that survives structured clone. */

export interface JobProgress {
  /** Bytes, files or pages done, of `total` where that is known. */
  readonly done: number;
  readonly total?: number;
  /** What is being worked on: a path, a page's title. */
  readonly at?: string;
}

export type ToJob =
  /** `stay`: another job may follow. */
  | { readonly kind: 'run'; readonly name: string; readonly input: unknown; readonly stay: boolean }
  /** Stop, and leave nothing half-written. */
  | { readonly kind: 'cancel' };

export type FromJob =
  | { readonly kind: 'progress'; readonly progress: JobProgress }
  | { readonly kind: 'done'; readonly output: unknown }
  /** The job threw; `system` is the operating system's code, as ENOSPC. */
  | { readonly kind: 'failed'; readonly detail: string; readonly system?: string };
