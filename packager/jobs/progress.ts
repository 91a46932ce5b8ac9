export interface JobProgress {
  /** Bytes, files or pages done, of `total` where that is known. */
  readonly done: number;
  readonly total?: number;
  /** What is being worked on: a path, a page's title. */
  readonly at?: string;
}
