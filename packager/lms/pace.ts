/**
 * How long the robot waits for what, in milliseconds. What is known of no
 * package needs the times of `PACE`; a test of a page that answers at once may
 * shorten them.
 */
export interface Pace {
  /** After loading, before anything is touched: iGOT listens to the package 1.5 s after it has loaded; a person is not faster. */
  readonly settle: number;
  /** Before leaving in the middle: a learner reads; iGOT saves 2 s after the last sign of life. */
  readonly dwell: number;
  /** For a press to show. */
  readonly change: number;
  /** For a change that is only hoped for. */
  readonly hope: number;
  /** The same for one press of many. */
  readonly glance: number;
  /** Pictures that stay so long do not move by themselves. */
  readonly still: number;
  /** For what comes into sight to be noticed by the package. */
  readonly notice: number;
  /** For a screen that shows nothing to be done: it may be slow, or play by itself. */
  readonly late: number;
  /** For what shows a loader, or nothing, and does not stir: after that it does not load. */
  readonly stands: number;
}

export const PACE: Pace = {
  settle: 1700,
  dwell: 2600,
  change: 4000,
  hope: 1500,
  glance: 700,
  still: 600,
  notice: 250,
  late: 8000,
  stands: 12_000,
};
