/** What is packed. */
import type { Words } from '../../course/words.ts';
import type { CheckCounts, ShownResult } from './check.ts';

export interface TargetInfo {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** What our validator says of the bytes just packed. */
export interface PackReport {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly counts: CheckCounts;
  readonly results: readonly ShownResult[];
  /** The whole report, beside the package. */
  readonly file: string;
  /** Our own checking broke down, so the package is unproved: the sentence that says so. */
  readonly unchecked?: string;
}

export interface Packed {
  readonly file: string;
  readonly bytes: number;
  /** What is not in the package, and where it goes instead. */
  readonly notes: readonly Words[];
  readonly report: PackReport;
}
