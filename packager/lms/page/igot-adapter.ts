/**
 * The two API objects of the platform's newest known player and the store
 * behind them, with every way in which they differ from the standard (docs/platform.md
 * 2.2, items 3 to 6). Our own words and code; the behaviour is theirs.
 */
import type { CallNote } from '../recording.ts';
import { type Api, plain } from './stand-in.ts';

const CLAUSE = 'iGOT player 2026';

/** Names of the 1.2 error codes (RTE 1.2, 3.3.4). */
const ERRORS_12: Readonly<Record<string, string>> = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '301': 'Not initialized',
  '401': 'Not implemented error',
};
/** Names of the 2004 codes this player can raise (RTE 4th Edition, 3.1.7). */
const ERRORS_2004: Readonly<Record<string, string>> = {
  '0': 'No Error',
  '101': 'General Exception',
  '103': 'Already Initialized',
  '104': 'Content Instance Terminated',
  '112': 'Termination Before Initialization',
  '113': 'Termination After Termination',
  '122': 'Retrieve Data Before Initialization',
  '123': 'Retrieve Data After Termination',
  '132': 'Store Data Before Initialization',
  '133': 'Store Data After Termination',
  '142': 'Commit Before Initialization',
  '143': 'Commit After Termination',
  '201': 'General Argument Error',
  '401': 'Undefined Data Model Element',
  '403': 'Data Model Element Value Not Initialized',
};

export interface Adapter {
  readonly api12: Api;
  readonly api2004: Api;
  /** Everything in the store. */
  all(): Readonly<Record<string, unknown>>;
  /** Puts what the server held into the store. Any `cmi.` name counts as initialized (item 6). */
  restore(values: Readonly<Record<string, unknown>>): void;
  clear(): void;
  /** Last error, '' if none; asking changes nothing. */
  lastError(): string;
}

/**
 * Makes the adapter. `committed` is told of each commit that found anything to
 * keep. On the phone the store outlives the end of the session (item 10).
 */
export function igotAdapter(
  committed: () => void,
  note: (note: CallNote) => void,
  storeStays = false,
): Adapter {
  // A plain object under the content's name in the browser's storage, so values go through JSON.
  let store: Record<string, unknown> = {};
  let terminated2004 = false;

  const raise = (code: number) => {
    store.errors = [...errors(), code];
  };
  const errors = (): number[] => (Array.isArray(store.errors) ? (store.errors as number[]) : []);
  const initialized = () => Boolean(store.Initialized);
  const say = (key: string, data?: CallNote['data']) =>
    note({ key, clause: CLAUSE, ...(data ? { data } : {}) });

  const commit = (): boolean => {
    if (Object.keys(store).length === 0) return false;
    committed();
    return true;
  };

  /** Item 12: on the web a click after this sends a record without the learner's state. */
  const ended = () => {
    if (storeStays) return;
    store = {};
    say('igot-finish-clears');
  };

  const refused = <T>(code: number, answer: T): T => {
    raise(code);
    return answer;
  };

  /** Not begun, ended, or the learner has left: what a package says now is lost. */
  const shut = <T>(code: number, answer: T): T => {
    say('igot-not-open');
    return refused(code, answer);
  };

  const api12: Api = {
    LMSInitialize: () => {
      store.Initialized = true;
      return true;
    },
    LMSFinish: () => {
      if (!initialized()) return shut(301, false);
      const result = commit();
      ended();
      return result;
    },
    LMSGetValue: (name) => {
      if (!initialized()) return shut(301, false);
      const value = store[String(name)];
      if (value) return value;
      say('igot-unset', { element: String(name).slice(0, 80) });
      return refused(201, '');
    },
    LMSSetValue: (name, value) => {
      if (!initialized()) return shut(301, false);
      store[String(name)] = plain(value);
      return store[String(name)];
    },
    LMSCommit: () => commit(),
    LMSGetLastError: () => {
      // A parsed copy is popped and never written back: the last code stays (item 5).
      const code = errors().at(-1);
      if (code === undefined) return '';
      say('igot-sticky-error', { code });
      return code;
    },
    LMSGetErrorString: (code) => ERRORS_12[String(Number(code))] ?? '',
    LMSGetDiagnostic: (code) => ERRORS_12[String(Number(code))] ?? '',
  };

  const api2004: Api = {
    Initialize: () => {
      if (terminated2004) return shut(104, 'false');
      if (initialized()) {
        say('igot-2004-resume');
        return refused(103, 'false');
      }
      store.Initialized = true;
      return 'true';
    },
    Terminate: () => {
      if (terminated2004) return shut(113, 'false');
      if (!initialized()) return shut(112, 'false');
      commit();
      terminated2004 = true;
      ended();
      return 'true';
    },
    GetValue: (name) => {
      if (terminated2004) return shut(123, '');
      if (!initialized()) return shut(122, '');
      if (!name) return refused(201, '');
      const value = store[String(name)];
      if (value !== undefined && value !== null && value !== '') return String(value);
      say('igot-unset', { element: String(name).slice(0, 80) });
      return refused(403, '');
    },
    SetValue: (name, value) => {
      if (terminated2004) return shut(133, 'false');
      if (!initialized()) return shut(132, 'false');
      if (!name) return refused(201, 'false');
      store[String(name)] = plain(value);
      return 'true';
    },
    Commit: () => {
      if (terminated2004) return shut(143, 'false');
      if (!initialized()) return shut(142, 'false');
      commit();
      return 'true';
    },
    GetLastError: () => String(errors().at(-1) ?? 0),
    GetErrorString: (code) => ERRORS_2004[String(Number(code))] ?? '',
    GetDiagnostic: (code) => ERRORS_2004[String(Number(code))] ?? '',
  };

  return {
    api12,
    api2004,
    all: () => store,
    restore(values) {
      store = { ...store, ...values };
      if (Object.keys(values).some((name) => name.startsWith('cmi.'))) store.Initialized = true;
    },
    clear() {
      store = {};
    },
    lastError: () => String(errors().at(-1) ?? ''),
  };
}
