/** What an XLIFF file would change in a course, as it is shown before anything is changed. */
import type { Direction } from '../course/translation/state.ts';
import type { Change, Owner } from '../course/translation/translate.ts';

/** Why words with these codes are not taken over. */
export type CodeFault = 'codes-missing' | 'codes-extra' | 'codes-crossed';

/** A unit that is told of by itself. */
export interface Told {
  readonly id: string;
  /** Where it is in the course; absent for what the course does not have. */
  readonly owner?: Owner;
  readonly unit?: string;
  /** The words that came. */
  readonly words: string;
  readonly why?: CodeFault;
}

export interface Incoming {
  readonly direction: Direction;
  /** Taking the file over is making these changes. */
  readonly changes: readonly Change[];
  /** New or other words. */
  readonly applied: readonly Told[];
  /** The words stay; that they follow the source is now said. */
  readonly confirmed: readonly Told[];
  /** The source changed after the file was made. Taken over and shown as stale where nothing newer stands there; else left. */
  readonly stale: readonly Told[];
  /** Left for a person: the codes in the words do not fit. */
  readonly refused: readonly Told[];
  /** No such text in the course, or the second of its id in the file. */
  readonly unknown: readonly Told[];
  /** Units that change nothing. */
  readonly same: number;
  /** Units without words in the target. */
  readonly empty: number;
}
