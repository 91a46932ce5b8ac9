/**
 * The shape of a step. One file in steps/ mends what one rule finds, and bears
 * that rule's name. A step changes the draft only where nothing else than what
 * it writes could be meant; where it cannot be sure it leaves the thing as it
 * is and says so.
 */
import type { MessageData, UiLang } from '../course/words.ts';
import type { Draft } from './draft.ts';

/** One thing mended, or left because its mending would be a guess. */
export interface Change {
  /** Selects the words. */
  readonly key: string;
  readonly data?: MessageData;
  /** The file it is about, under the name it now has. */
  readonly file: string;
  /** 1-based, in the file as it was found. */
  readonly line?: number;
  /** It was left as it is. */
  readonly left?: true;
}

interface StepWords {
  /** What the step mends. */
  readonly what: string;
  readonly why: string;
  /** What was done, or why it was not, by the key of a change. */
  readonly changes: Readonly<Record<string, string>>;
}

export interface Step {
  /** The rule it makes true. */
  readonly id: string;
  /**
   * Every archive that Kriti writes is so: the step cannot be left out once
   * anything else is mended.
   */
  readonly archive?: true;
  readonly words: Readonly<Record<UiLang, StepWords>>;
  /** Mends the draft and tells of each change. */
  mend(draft: Draft): Iterable<Change> | AsyncIterable<Change>;
}
