/** A fault seen in a run: which, on which platform, in which launch. */
import type { MessageData } from '../course/words.ts';
import type { Recording } from './recording.ts';
import type { LmsId } from './stand-ins.ts';
import { termsOf } from './verdict-terms.ts';
import type { RunKey } from './verdict-words.en.ts';

export interface RunFinding {
  readonly key: RunKey;
  readonly lms: LmsId;
  /** The launch it was seen in, 1-based. */
  readonly attempt: number;
  /** Title of the lesson it was seen in, where that is not the first. */
  readonly lesson?: string;
  /** Severity under the profile `standard`; 'review' where only a person can say. */
  readonly hint: 'error' | 'warning' | 'info' | 'review';
  readonly data: MessageData;
  /** Clause of the run-time specification, where one is broken. */
  readonly clause?: string;
}

/** Finds faults in the launches of one platform, in order. */
export type Judge = (launches: readonly Recording[]) => Iterable<RunFinding>;

/** A finding about one launch. */
export const about = (
  launch: Recording,
  key: RunKey,
  hint: RunFinding['hint'],
  data: MessageData = {},
  clause?: string,
): RunFinding => ({
  key,
  lms: launch.lms,
  attempt: launch.attempt,
  ...(launch.phase === 'lesson' && launch.activity ? { lesson: launch.activity.title } : {}),
  hint,
  data: { ...termsOf(launch.kind), ...data },
  ...(clause === undefined ? {} : { clause }),
});
