/**
 * Why a cell is not as it would be on an LMS that can express everything. A
 * difference without a reason here fails the run, and so does a reason without
 * a difference: this list is the whole of it.
 */
import type { ColumnId, Fact } from './facts.ts';

export interface Reason {
  readonly rows: readonly string[];
  readonly columns: readonly ColumnId[];
  readonly fact: Fact;
  /** What stands there instead. */
  readonly is: string;
  readonly why: string;
}

export const REASONS: readonly Reason[] = [];
