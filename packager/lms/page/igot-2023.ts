/**
 * The platform's player of 2021 to 2023 (docs/platform.md 2.1): SCORM 1.2
 * alone, a store that holds whatever a package writes, and a server that hears
 * of it at each commit. Our own words and code; the behaviour is theirs.
 *
 * The player asks for the kept values and opens the frame without waiting for
 * them; here they have always come by then, as on a quick line.
 */
import type { Recorded, SaveReason } from '../recording.ts';
import { entriesOf, recordedIn } from './igot-record.ts';
import { type Api, isObject, plain, type Session, type StandIn } from './stand-in.ts';

const CLAUSE = 'iGOT player 2023';

/** All that comes back on a return: not the place, not the score, no answers. */
const RESTORED = [
  'cmi.core.exit',
  'cmi.core.lesson_status',
  'cmi.core.session_time',
  'cmi.suspend_data',
  'Initialized',
] as const;

/** One content's record on the platform's server. */
interface IgotRecord {
  /** 1: begun. 2: completed. */
  readonly status: number;
  readonly progressdetails: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is IgotRecord => isObject(value) && isObject(value.progressdetails);

const recordedBy = (record: IgotRecord | undefined): Recorded =>
  recordedIn(entriesOf(record?.progressdetails ?? {}), {
    completion: record === undefined ? 'not attempted' : record.status === 2 ? 'completed' : 'incomplete',
  });

/** Exactly this word: no other, no capital, no space around it. */
const isCompleted = (store: Readonly<Record<string, unknown>>): boolean =>
  store['cmi.core.lesson_status'] === 'completed';

/** Makes the platform for one launch. A learner who is not enrolled has nothing read and nothing saved. */
export function igot2023(session: Session): StandIn {
  const { config } = session;
  const { enrolled } = config.learner;
  let record = isRecord(config.record) ? config.record : undefined;
  // A plain object under the content's name in the browser's storage, so values go through JSON.
  let store: Record<string, unknown> = {};
  if (record !== undefined && enrolled)
    for (const name of RESTORED)
      if (name in record.progressdetails) store[name] = record.progressdetails[name];

  const say = (key: string, data = {}) => session.note({ key, clause: CLAUSE, data });

  /** The request goes out and the answer is not waited for, so a package is always told `false`. */
  const send = (reason: SaveReason): false => {
    if (Object.keys(store).length === 0) {
      say('igot-2023-not-sent');
      return false;
    }
    const sent: IgotRecord = { status: isCompleted(store) ? 2 : 1, progressdetails: { ...store } };
    if (enrolled && session.save(reason, sent, recordedBy(sent))) record = sent;
    return false;
  };

  /** Not begun or ended: what a package says now is lost. */
  const shut = (): false => {
    say('igot-not-open');
    return false;
  };

  const errorText = (code: unknown): string => (String(code) === '0' ? 'No error' : '');

  const api: Api = {
    LMSInitialize: () => {
      store.Initialized = true;
      return true;
    },
    LMSFinish: () => {
      if (!store.Initialized) return shut();
      send('finish');
      store = {};
      return false;
    },
    LMSGetValue: (name) => {
      if (!store.Initialized) return shut();
      const value = store[String(name)];
      if (value) return value;
      say('igot-2023-unset', { element: String(name).slice(0, 80) });
      return '';
    },
    LMSSetValue: (name, value) => {
      if (!store.Initialized) return shut();
      store[String(name)] = plain(value);
      if (name === 'cmi.core.lesson_status' && /^\s*(passed|completed)\s*$/i.test(String(value)))
        if (!isCompleted(store)) say('igot-2023-passed', { status: String(value).slice(0, 40) });
      return store[String(name)];
    },
    LMSCommit: () => send('commit'),
    // Errors are raised into a list that is never kept.
    LMSGetLastError: () => '',
    LMSGetErrorString: errorText,
    LMSGetDiagnostic: errorText,
  };

  return {
    apis: { API: api },
    // It sends by XMLHttpRequest, which the browser drops with the tab.
    sendsOnUnload: false,
    allow: 'fullscreen; accelerometer; autoplay; encrypted-media; gyroscope; microphone; camera',
    async launch() {
      // The file its author named at upload; the manifest is not read. The stray mark is the player's.
      return `${config.root}${config.launch || 'index.html'}?timestamp='${Date.now()}`;
    },
    errorCode: () => '',
    loaded: () => undefined,
    // It does nothing when a learner goes, so what was not committed stays behind.
    leaving: () => undefined,
    held: () => entriesOf(store),
    reached: () => entriesOf(record?.progressdetails ?? {}),
    recorded: () => recordedBy(record),
  };
}
