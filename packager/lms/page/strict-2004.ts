/**
 * The strict LMS for SCORM 2004: scorm-again, with the limits of the standard
 * in front of it (scorm2004-model.ts). It keeps what a package has committed.
 * A learner who suspends comes back to the same attempt; any other way out
 * ends it, and the next launch starts with an empty data model, while the
 * platform goes on knowing what it was told of completion and result
 * (RTE 4th Edition, 2.1.1 and 4.2.8).
 */
import { Scorm2004API } from 'scorm-again/scorm2004';
import type { Recorded, SaveReason } from '../recording.ts';
import { stateLimit } from '../state-limit.ts';
import { launchedItem } from './manifest.ts';
import { entriesFromItem } from './manifest2004.ts';
import { departureOnSet2004 } from './scorm2004-model.ts';
import { type Api, type Entries, isObject, type Session, type StandIn } from './stand-in.ts';

/** What the LMS keeps between launches. */
interface StrictRecord {
  /** The last attempt's data. */
  readonly entries: Entries;
  /** That attempt is suspended, so the next launch goes on with it. */
  readonly suspended: boolean;
  /** What any attempt said of completion, result and score. */
  readonly tracked: Entries;
}

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';
const TRACKED = [COMPLETION, SUCCESS, 'cmi.score.scaled', 'cmi.score.raw', 'cmi.progress_measure'] as const;
/** Elements of one session. */
const NOT_KEPT = /^(cmi\.(exit|session_time)|adl\.nav\..*)$/;

const isRecord = (value: unknown): value is StrictRecord =>
  isObject(value) && isObject(value.entries) && isObject(value.tracked);

const completionOf = (status: string | undefined): Recorded['completion'] =>
  status === 'completed' || status === 'incomplete' || status === 'not attempted' ? status : 'unknown';

/** Reads a record the way a report says it. */
function recordedBy(record: StrictRecord | undefined): Recorded {
  const { entries = {}, tracked = {} } = record ?? {};
  const success = tracked[SUCCESS];
  const scaled = tracked['cmi.score.scaled'];
  const raw = tracked['cmi.score.raw'];
  const measure = tracked['cmi.progress_measure'];
  return {
    completion: record === undefined ? 'not attempted' : completionOf(tracked[COMPLETION]),
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    ...(scaled ? { scoreScaled: Number(scaled) } : {}),
    ...(raw ? { scoreRaw: raw } : {}),
    ...(measure ? { progress: Math.round(Number(measure) * 100) } : {}),
    location: entries['cmi.location'] ?? '',
    suspendDataLength: (entries['cmi.suspend_data'] ?? '').length,
  };
}

/** Makes the strict LMS for one launch. */
export function strict2004(session: Session): StandIn {
  const lms = new Scorm2004API({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
  const limit = stateLimit(session.config.kind);
  let record = isRecord(session.config.record) ? session.config.record : undefined;
  const resumed = record?.suspended ? record : undefined;
  /** What the package has set in this attempt, in order. */
  const held = new Map(Object.entries(resumed?.entries ?? {}));

  const entries = (): Entries => Object.fromEntries([...held].filter(([name]) => !NOT_KEPT.test(name)));

  /** Completion and result as the platform works them out, pass mark and threshold taken in (RTE 4.2.4, 4.2.22). */
  const tracking = (): Entries => {
    const now = TRACKED.map((name) => [name, lms.lmsGetValue(name)] as const);
    lms.lastErrorCode = '0';
    return Object.fromEntries(now.filter(([, value]) => value !== '' && value !== 'unknown'));
  };

  const keep = (reason: SaveReason, suspended: boolean, tracked: Entries) => {
    const kept = { entries: entries(), suspended, tracked: { ...record?.tracked, ...tracked } };
    if (session.save(reason, kept, recordedBy(kept))) record = kept;
  };

  /** Every method begins without an error: scorm-again keeps an old one over some good calls. */
  const fresh =
    (method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      lms.lastErrorCode = '0';
      return method(...args);
    };

  const refuse = <T>(code: string, answer: T): T => {
    lms.lastErrorCode = code;
    return answer;
  };

  const api: Api = {
    Initialize: fresh((argument) => lms.lmsInitialize(argument as string)),
    Terminate: fresh((argument) => {
      const suspended = held.get('cmi.exit') === 'suspend' || held.get('adl.nav.request') === 'suspendAll';
      const tracked = lms.isInitialized() ? tracking() : {};
      const result = lms.lmsFinish(argument as string);
      if (result !== 'true') return result;
      held.set('cmi.total_time', lms.cmi.getCurrentTotalTime());
      const silent = !suspended && !held.has(COMPLETION) && tracked[COMPLETION] === undefined;
      // End Attempt: what never speaks of completion is completed by the platform.
      if (silent)
        session.note({ key: 'status-by-lms', clause: 'SN 4th Ed., UP.4', data: { status: 'completed' } });
      keep('finish', suspended, silent ? { ...tracked, [COMPLETION]: 'completed' } : tracked);
      return result;
    }),
    Commit: fresh((argument) => {
      const result = lms.lmsCommit(argument as string);
      // Until it is ended the attempt is open: after a crash the learner comes back to it.
      if (result === 'true') keep('commit', true, tracking());
      return result;
    }),
    GetValue: fresh((name) => {
      const path = String(name);
      const index = /^(cmi\.(?:objectives|interactions|comments_from_learner))\.(\d+)\./.exec(path);
      // RTE 3.1.7.5: an index beyond the count is a general failure to get.
      if (lms.isInitialized() && index && Number(index[2]) >= Number(lms.lmsGetValue(`${index[1]}._count`)))
        return refuse('301', '');
      return lms.lmsGetValue(path);
    }),
    SetValue: fresh((name, given) => {
      const path = String(name);
      const value = String(given);
      if (typeof given !== 'string')
        session.note({
          ...{ key: 'not-a-string', clause: 'RTE 4th Ed., 3.1.4' },
          data: { element: path.slice(0, 80), type: typeof given },
        });
      const departure = lms.isInitialized() ? departureOnSet2004(path, value, limit) : undefined;
      if (departure !== undefined) {
        const { code, ...note } = departure;
        session.note(note);
        return refuse(code, 'false');
      }
      const result = lms.lmsSetValue(path, value);
      if (result === 'true') held.set(path, value);
      else if (lms.lastErrorCode === '401')
        session.note({ key: 'no-element', clause: 'RTE 4th Ed., 4.2', data: { element: path.slice(0, 80) } });
      return result;
    }),
    GetLastError: () => lms.lmsGetLastError(),
    GetErrorString: (code) => lms.lmsGetErrorString(String(code)),
    GetDiagnostic: (code) => lms.lmsGetDiagnostic(String(code)),
  };

  return {
    apis: { API_1484_11: api },
    // LMSs answer Terminate synchronously, so a package may call it at unload.
    sendsOnUnload: true,
    allow: 'fullscreen; autoplay',
    async launch() {
      const { address, item } = await launchedItem(session.config);
      const { learner } = session.config;
      lms.loadFromFlattenedJSON({
        ...(item && entriesFromItem(item)),
        ...resumed?.entries,
        'cmi.learner_id': learner.id,
        'cmi.learner_name': learner.name,
        'cmi.credit': session.config.review ? 'no-credit' : 'credit',
        'cmi.mode': session.config.review ? 'review' : 'normal',
        'cmi.entry': resumed === undefined ? 'ab-initio' : 'resume',
      });
      return address;
    },
    errorCode: () => String(lms.lastErrorCode),
    loaded: () => undefined,
    leaving: () => undefined,
    held: entries,
    reached: () => record?.entries ?? {},
    recorded: () => recordedBy(record),
  };
}
