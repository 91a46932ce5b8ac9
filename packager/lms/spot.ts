/** What the robot's eyes in the page (page/) and its hands outside tell each other. */

/** A place in the robot's window that can be pressed. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** What tells it from others. */
  readonly name: string;
}

/** What the eyes go by when they look for something to press that bears no known name. */
export interface WaysAbout {
  /** Names of what has been pressed. */
  readonly tried: readonly string[];
  /** The screen now: its heading, and in a second line all that is on it. */
  readonly screen: string;
  /** Patterns of names that lead on, and of those that are left alone. */
  readonly on: string;
  readonly not: string;
}

/** The same for what stands in parts that a page calls unfinished. */
export interface UnfinishedAbout {
  /** How often each was pressed. */
  readonly pressed: Readonly<Record<string, number>>;
  /** Pattern of names that are left alone. */
  readonly not: string;
}

/** An answer that was guessed. */
export interface Guess {
  readonly question: string;
  readonly chosen: string;
}

/** What the eyes go by when they look for a question that stands in no group. */
export interface LooseAbout {
  /** Options chosen before, by the question's key. */
  readonly tried: Readonly<Record<string, readonly string[]>>;
  /** Keys of the questions that were answered on this screen. */
  readonly done: readonly string[];
  /** Answered wrong and still shown with what was chosen. */
  readonly over: boolean;
}

/** An option to be chosen. */
export interface Choice extends Guess {
  /** What tells the question from others, in whatever order its options are shown. */
  readonly key: string;
  /** What tells the option from the question's others. */
  readonly option: string;
  /** Where to press; null where the page itself has done it, since nothing of it can be reached. */
  readonly at: Spot | null;
}
