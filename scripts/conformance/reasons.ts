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

const STRICT_12 =
  'SCORM 1.2 has one status. The LMS compares the score with the pass mark and writes `failed`, which counts as ended; the next attempt sets it right.';
const IGOT =
  'iGOT’s players keep no result. The only status that every one of them counts is `completed`, so the player says that and not `passed`; the score stands beside it.';
const STRICT_2004 =
  'SCORM 2004 lets the LMS work success out from the score after any attempt; the next attempt sets it right.';
const NO_PLACE =
  'A record store has no element for the place. It is in the state that the player keeps there, as “resumed” shows.';
const NO_SCORE =
  'A score stands with `passed` or `failed` only (cmi5 9.5.1), and neither is said while attempts are left.';

const LRS = ['cmi5/lrs', 'xapi/lrs'];

export const REASONS: readonly Reason[] = [
  { rows: ['scorm12/strict'], columns: ['failed'], fact: 'completion', is: 'complete', why: STRICT_12 },
  { rows: ['scorm12/strict'], columns: ['failed'], fact: 'success', is: 'failed', why: STRICT_12 },
  {
    rows: ['scorm12/igot-2023', 'scorm12/igot-2026'],
    columns: ['passed', 'again'],
    fact: 'success',
    is: 'none',
    why: IGOT,
  },
  { rows: ['scorm2004/strict-2004'], columns: ['failed'], fact: 'success', is: 'failed', why: STRICT_2004 },
  { rows: LRS, columns: ['left', 'failed', 'passed'], fact: 'place', is: 'none', why: NO_PLACE },
  { rows: LRS, columns: ['failed'], fact: 'score', is: 'none', why: NO_SCORE },
];
