/** Where a learner's record is kept: a platform's API, this browser, or nowhere. */
import type { LearnerRecord } from './standing.ts';
import { STATE_LIMIT } from './state.ts';

/** What was kept from earlier launches; '' where nothing was. */
export interface Kept {
  readonly state: string;
  /** Id of the page. */
  readonly page: string;
  /** The course was completed before: that is said again on every launch. */
  readonly completed: boolean;
}

export interface Recorder {
  readonly kind: 'lms' | 'browser' | 'none';
  readonly kept: Kept;
  /** Characters that the state may have. */
  readonly stateLimit: number;
  /** Takes over the whole record; called at once after each act, so that nothing waits for the end. */
  record(record: LearnerRecord): void;
  /** The document is being left. */
  leave(): void;
  /** Ends the session and takes the learner back to the platform; absent where it names no place for that. */
  exit?(): Promise<void>;
}

/** Keeps nothing: a package outside a platform. */
export const nowhere: Recorder = {
  kind: 'none',
  stateLimit: STATE_LIMIT,
  kept: { state: '', page: '', completed: false },
  record: () => undefined,
  leave: () => undefined,
};

/** Keeps the record in the browser, for a course that is read as a web page. */
export function inBrowser(store: () => Storage, courseId: string): Recorder {
  const key = `kriti/${courseId}`;
  // A browser may refuse the store altogether, or when it is full: the course goes on without.
  const quietly = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    kind: 'browser',
    stateLimit: STATE_LIMIT,
    kept: { state: quietly(() => store().getItem(key)) ?? '', page: '', completed: false },
    record: ({ state }) => quietly(() => store().setItem(key, state)),
    leave: () => undefined,
  };
}
