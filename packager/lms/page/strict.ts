/**
 * The strict LMS: SCORM 1.2 on scorm-again, with the data model of the
 * standard in front of it (scorm12-model.ts). It keeps what a package has
 * committed and nothing else: values set after the last LMSCommit or
 * LMSFinish are gone when the learner leaves (RTE 1.2, 3.3.2: LMSCommit).
 */
import { Scorm12API } from 'scorm-again/scorm12';
import type { Recorded, SaveReason } from '../recording.ts';
import { launchFromManifest, type ScoItem } from './manifest.ts';
import { departureOnSet, isElement } from './scorm12-model.ts';
import { type Api, type Entries, isObject, type Session, type StandIn } from './stand-in.ts';

/** What the LMS keeps between launches: the elements, and how the learner went. */
interface StrictRecord {
  readonly entries: Entries;
  readonly exit: string;
}

/** Elements that belong to one session, or that the LMS sets anew at each launch. */
const NOT_KEPT =
  /^cmi\.(core\.(student_id|student_name|credit|entry|lesson_mode|exit|session_time)|launch_data|student_data\..*|interactions\..*)$/;

const STATUS = 'cmi.core.lesson_status';
const NOT_ATTEMPTED = 'not attempted';
const TOTAL_TIME = 'cmi.core.total_time';

const readRecord = (record: unknown): StrictRecord | undefined =>
  isObject(record) && isObject(record.entries)
    ? { entries: record.entries as Entries, exit: String(record.exit ?? '') }
    : undefined;

/** Reads a record the way a report says it. */
function recordedBy(entries: Entries): Recorded {
  const status = entries[STATUS] ?? NOT_ATTEMPTED;
  const raw = entries['cmi.core.score.raw'] ?? '';
  const min = Number(entries['cmi.core.score.min'] || 0);
  const max = Number(entries['cmi.core.score.max'] || 100);
  const done = ['passed', 'completed', 'failed'].includes(status);
  return {
    completion: done ? 'completed' : status === NOT_ATTEMPTED ? NOT_ATTEMPTED : 'incomplete',
    success: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'unknown',
    ...(raw === '' || max <= min ? {} : { scoreRaw: raw, scoreScaled: (Number(raw) - min) / (max - min) }),
    location: entries['cmi.core.lesson_location'] ?? '',
    suspendDataLength: (entries['cmi.suspend_data'] ?? '').length,
  };
}

/** Makes the strict LMS for one launch. */
export function strict(session: Session): StandIn {
  const lms = new Scorm12API({
    autocommit: false,
    lmsCommitUrl: false,
    logLevel: 5,
    // RTE 1.2, cmi.core.lesson_status: where the manifest gives a mastery score, the LMS
    // decides passed or failed; where the package set no status, the LMS says completed.
    mastery_override: true,
    autoCompleteLessonStatus: true,
  });
  const types = new Map<string, string>();
  const written = new Set<string>();
  let record = readRecord(session.config.record);
  for (const name of Object.keys(record?.entries ?? {})) written.add(name);
  let statusSet = false;
  let exit = '';

  /** What the package has set, now or in earlier launches; not what the LMS tells of its own accord. */
  const held = (): Entries =>
    Object.fromEntries(
      Object.entries(lms.getFlattenedCMI())
        .filter(([name, value]) => typeof value !== 'object' && written.has(name) && !NOT_KEPT.test(name))
        .map(([name, value]) => [name, String(value)]),
    );

  const keep = (reason: SaveReason) => {
    const total = reason === 'finish' ? lms.cmi.getCurrentTotalTime() : record?.entries[TOTAL_TIME];
    // Without a status of its own the package has the LMS's (autoCompleteLessonStatus).
    const entries = {
      [STATUS]: lms.cmi.core.lesson_status,
      ...held(),
      ...(total ? { [TOTAL_TIME]: total } : {}),
    };
    const kept = { entries, exit };
    if (session.save(reason, kept, recordedBy(entries))) record = kept;
  };

  /** Fills what the LMS tells a package before it starts (RTE 1.2, 3.4.4). */
  const prepare = (item: ScoItem) => {
    const { learner } = session.config;
    // "not attempted" is the LMS's own; loading it would count as the package's.
    const { [STATUS]: status = NOT_ATTEMPTED, ...rest } = record?.entries ?? {};
    const before: Entries = status === NOT_ATTEMPTED ? rest : { ...rest, [STATUS]: status };
    lms.loadFromFlattenedJSON({
      ...before,
      'cmi.core.student_id': learner.id,
      'cmi.core.student_name': learner.name,
      'cmi.core.credit': session.config.review ? 'no-credit' : 'credit',
      'cmi.core.lesson_mode': session.config.review ? 'review' : 'normal',
      'cmi.core.entry': record === undefined ? 'ab-initio' : record.exit === 'suspend' ? 'resume' : '',
      'cmi.launch_data': item.launchData,
      'cmi.student_data.mastery_score': item.masteryScore,
      'cmi.student_data.max_time_allowed': item.maxTimeAllowed,
      'cmi.student_data.time_limit_action': item.timeLimitAction,
    });
    statusSet = STATUS in before;
  };

  const fail = (code: string): '' => {
    lms.lastErrorCode = code;
    return '';
  };

  const api: Api = {
    LMSInitialize: (...args) => {
      lms.lastErrorCode = '0';
      const result = lms.lmsInitialize(args[0] as string);
      // scorm-again takes its own "not attempted" for the package's.
      if (result === 'true') lms.statusSetByModule = statusSet;
      return result;
    },
    LMSFinish: (...args) => {
      lms.lastErrorCode = '0';
      const result = lms.lmsFinish(args[0] as string);
      if (result === 'true') {
        if (!statusSet)
          session.note({
            key: 'status-by-lms',
            clause: 'RTE 1.2, cmi.core.lesson_status',
            data: { status: lms.cmi.core.lesson_status },
          });
        keep('finish');
      }
      return result;
    },
    LMSCommit: (...args) => {
      lms.lastErrorCode = '0';
      const result = lms.lmsCommit(args[0] as string);
      if (result === 'true') keep('commit');
      return result;
    },
    LMSGetValue: (...args) => {
      lms.lastErrorCode = '0';
      const path = String(args[0]);
      if (lms.isInitialized() && !isElement(path)) {
        session.note({ key: 'no-element', clause: 'RTE 1.2, 3.4.4', data: { element: path.slice(0, 80) } });
        return fail('401');
      }
      return lms.lmsGetValue(path);
    },
    LMSSetValue: (...args) => {
      lms.lastErrorCode = '0';
      const path = String(args[0]);
      const value = String(args[1]);
      if (typeof args[1] !== 'string')
        session.note({
          key: 'not-a-string',
          clause: 'RTE 1.2, 3.4.3',
          data: { element: path.slice(0, 80), type: typeof args[1] },
        });
      const departure = lms.isInitialized() ? departureOnSet(path, value, (n) => types.get(n)) : undefined;
      if (departure !== undefined) {
        const { code, ...note } = departure;
        session.note(note);
        fail(code);
        return 'false';
      }
      const result = lms.lmsSetValue(path, value);
      if (result === 'true') {
        written.add(path);
        if (path === STATUS) statusSet = true;
        if (path === 'cmi.core.exit') exit = value;
        const interaction = /^cmi\.interactions\.(\d+)\.type$/.exec(path);
        if (interaction?.[1] !== undefined) types.set(interaction[1], value);
      }
      return result;
    },
    LMSGetLastError: () => lms.lmsGetLastError(),
    LMSGetErrorString: (...args) => lms.lmsGetErrorString(String(args[0])),
    LMSGetDiagnostic: (...args) => lms.lmsGetDiagnostic(String(args[0])),
  };

  return {
    apis: { API: api },
    // LMSs answer LMSFinish synchronously, so a package may call it at unload.
    sendsOnUnload: true,
    allow: 'fullscreen; autoplay',
    async launch() {
      const item = await launchFromManifest(session.config);
      prepare(item);
      return item.address;
    },
    errorCode: () => String(lms.lastErrorCode),
    loaded: () => undefined,
    leaving: () => undefined,
    held,
    reached: () => record?.entries ?? {},
    recorded: () => recordedBy(record?.entries ?? {}),
  };
}
