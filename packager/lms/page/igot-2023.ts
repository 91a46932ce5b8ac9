/**
 * The platform's players of 2021 to 2023 and of 2024 to 2025 (docs/platform.md
 * 2.1): SCORM 1.2 alone, a store that holds whatever a package writes, and a
 * server that hears of it at each commit. The later one differs in what it
 * takes for complete, and tells the server once more when the learner leaves.
 * Our own words and code; the behaviour is theirs.
 *
 * The player asks for the kept values and opens the frame without waiting for
 * them; here they have always come by then, as on a quick line.
 */
import type { Recorded, SaveReason } from '../recording.ts';
import { entriesOf, recordedIn } from './igot-record.ts';
import { type Api, isObject, plain, type Session, type StandIn } from './stand-in.ts';

/** A web page that is no package counts as complete so long after it was opened, in milliseconds. */
export const PLAIN_PAGE = 6000;

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

/** What tells one of these players from the other. */
interface Generation {
  readonly clause: string;
  /** Values of lesson_status that complete: exactly these words, no capital, no space around them. */
  readonly completing: readonly string[];
  /** The time spent, as a share of the declared duration, completes too. */
  readonly byTime: boolean;
}

const G2023: Generation = { clause: 'iGOT player 2023', completing: ['completed'], byTime: false };
const G2024: Generation = { clause: 'iGOT player 2024', completing: ['completed', 'passed'], byTime: true };

/** Makes the player of 2021 to 2023 for one launch. A learner who is not enrolled has nothing read and nothing saved. */
export const igot2023 = (session: Session): StandIn => player(session, G2023);

/** Makes the player of 2024 to 2025 for one launch. */
export const igot2024 = (session: Session): StandIn => player(session, G2024);

function player(session: Session, { clause, completing, byTime }: Generation): StandIn {
  const { config } = session;
  const { entry } = config;
  const { enrolled } = config.learner;
  let record = isRecord(config.record) ? config.record : undefined;
  // A plain object under the content's name in the browser's storage, so values go through JSON.
  let store: Record<string, unknown> = {};
  if (record !== undefined && enrolled)
    for (const name of RESTORED)
      if (name in record.progressdetails) store[name] = record.progressdetails[name];

  const say = (key: string, data = {}) => session.note({ key, clause, data });

  const saysDone = (): boolean => completing.includes(store['cmi.core.lesson_status'] as string);

  /** Seconds in the content, with those of earlier launches. */
  const spent = (): number => {
    const before = Number(record?.progressdetails.spentTime ?? 0) || 0;
    return before + Math.floor(session.now() / 1000);
  };

  /** Once completed, always: the later player keeps what the server has. */
  const isDone = (): boolean =>
    saysDone() ||
    (byTime &&
      (record?.status === 2 ||
        (entry.duration > 0 && (spent() / entry.duration) * 100 >= (entry.threshold ?? Number.NaN))));

  /** The request goes out and the answer is not waited for, so a package is always told `false`. */
  const send = (reason: SaveReason): false => {
    if (Object.keys(store).length === 0 && !byTime) {
      say('igot-2023-not-sent');
      return false;
    }
    const progressdetails = { ...store, ...(byTime ? { spentTime: spent() } : {}) };
    write(reason, { status: isDone() ? 2 : 1, progressdetails });
    return false;
  };

  const write = (reason: SaveReason, sent: IgotRecord) => {
    if (enrolled && session.save(reason, sent, recordedBy(sent))) record = sent;
  };

  let plainPage: ReturnType<typeof setTimeout> | undefined;

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
        if (!saysDone()) say('igot-2023-passed', { status: String(value).slice(0, 40) });
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
    loaded() {
      if (config.kind !== 'html') return;
      plainPage ??= setTimeout(
        () => write('interaction', { status: 2, progressdetails: { ...record?.progressdetails } }),
        PLAIN_PAGE,
      );
    },
    // The earlier player does nothing when a learner goes, so what was not committed stays behind.
    leaving() {
      clearTimeout(plainPage);
      if (byTime) send('leave');
    },
    held: () => entriesOf(store),
    reached: () => entriesOf(record?.progressdetails ?? {}),
    recorded: () => recordedBy(record),
  };
}
