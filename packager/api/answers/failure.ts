/** What went wrong, in the words of the user’s language. */
import type { PackReport } from './pack.ts';

/** An expected failure in the words of the UI's language. */
export interface Failure {
  /** Which failure: what a caller may act on. */
  readonly code: string;
  /** What is so, why it matters and what to do, in one text. */
  readonly message: string;
  readonly what: string;
  readonly why?: string;
  readonly how?: string;
  /** Course files that changed on disk meanwhile (code 'conflict'). */
  readonly files?: readonly string[];
  /** What stands in the way of opening a course, each with its file. */
  readonly problems?: readonly ShownProblem[];
  /** Bytes that have arrived of an upload (code 'wrong-offset'): go on from there. */
  readonly received?: number;
  /** What our own validator said of a package that was therefore not kept (code 'package-not-fit'). */
  readonly report?: PackReport;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export interface ShownProblem {
  /** Path inside the course folder. */
  readonly file: string;
  /** JSON pointer inside that file. */
  readonly pointer: string;
  readonly what: string;
  readonly why?: string;
  readonly how?: string;
}
