/**
 * How a package speaks with its platform: whether it finds the API, opens and
 * closes the session, and keeps to the data model. Codes are judged on the
 * strict platform alone: iGOT's keep an old error and answer unset elements
 * with one, which is no fault of the package (docs/platform.md 2.2, 4 and 5).
 */
import type { Call, Recording } from './recording.ts';
import { keepsToStandard } from './stand-ins.ts';
import { stateLimit } from './state-limit.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';
import { clausesOf } from './verdict-terms.ts';

const INITIALIZE = /^(LMS)?Initialize$/;
const FINISH = /^(LMSFinish|Terminate)$/;
const SET = /^(LMS)?SetValue$/;
const DATA = /^(LMS)?(GetValue|SetValue|Commit)$/;
/** What fails before the session is open or after its end; that is said once, not call by call. */
const NOT_OPEN = {
  scorm12: ['301'],
  scorm2004: ['112', '113', '122', '123', '132', '133', '142', '143'],
};

const granted = (call: Call): boolean => call.result === true || call.result === 'true';

/** The call's name and element, as one would quote it. */
const named = (call: Call): string =>
  /Value$/.test(call.name) ? `${call.name}("${String(call.args[0])}")` : `${call.name}("")`;

function* oneLaunch(launch: Recording): Generator<RunFinding> {
  const { calls, lms, kind } = launch;
  if (kind === 'html' || lms === 'lrs') return;
  if (launch.activity?.asset) {
    const [first] = calls;
    if (first)
      yield about(launch, 'asset-calls-platform', 'warning', { call: named(first) }, clausesOf(kind).session);
    return;
  }
  if (!launch.apiFound) {
    if (!launch.hung) yield about(launch, 'api-not-found', 'error');
    return;
  }
  const clause = clausesOf(launch.kind);
  const opened = calls.findIndex((c) => INITIALIZE.test(c.name));
  if (opened === -1) {
    yield about(launch, 'never-initialized', 'error', {}, clause.session);
    return;
  }
  const early = calls.slice(0, opened).find((c) => DATA.test(c.name) || FINISH.test(c.name));
  if (early) yield about(launch, 'call-before-initialize', 'error', { call: named(early) }, clause.session);

  const closed = calls.findIndex((c) => FINISH.test(c.name) && granted(c));
  const after = closed === -1 ? undefined : calls.slice(closed + 1).find((c) => DATA.test(c.name));
  if (after) yield about(launch, 'call-after-finish', 'error', { call: named(after) }, clause.session);
  if (keepsToStandard(lms) && closed === -1 && !launch.hung)
    yield about(launch, 'never-finished', 'error', {}, clause.session);
  const shown = calls.find((c) => FINISH.test(c.name) && granted(c) && !c.late);
  if (lms === 'igot-2026' && shown) yield about(launch, 'finish-while-shown', 'warning');

  const refused = calls.find((c) => INITIALIZE.test(c.name) && !granted(c) && c.error === '103');
  if (lms === 'igot-2026' && refused && !calls.some((c) => SET.test(c.name)))
    yield about(launch, 'stops-on-return', 'warning');

  if (keepsToStandard(lms)) yield* onlyAtUnload(launch);
  yield* overLimit(launch);
  if (keepsToStandard(lms)) yield* outOfSpec(launch);
}

/** The session's end, and what is written with it, hangs on events that browsers have begun to leave out. */
function* onlyAtUnload(launch: Recording): Generator<RunFinding> {
  const ends = launch.calls.filter((c) => FINISH.test(c.name) && granted(c));
  if (ends.length === 0 || !ends.every((c) => c.during === 'unload' || c.during === 'beforeunload')) return;
  const written = launch.calls.some(
    (c) => c.late && SET.test(c.name) && /suspend_data|status|score|location/.test(String(c.args[0])),
  );
  yield about(launch, 'finish-only-at-unload', written ? 'warning' : 'info', {
    event: ends[0]?.during ?? '',
  });
}

function* overLimit(launch: Recording): Generator<RunFinding> {
  const limit = stateLimit(launch.kind);
  const sizes = launch.calls
    .filter((c) => SET.test(c.name) && c.args[0] === 'cmi.suspend_data')
    .map((c) => String(c.args[1] ?? '').length);
  const length = Math.max(0, ...sizes);
  const clause = clausesOf(launch.kind).state;
  if (length > limit) yield about(launch, 'suspend-data-over-limit', 'error', { length, limit }, clause);
}

/** Each kind of departure once an element; a code without a note stands for itself. */
function* outOfSpec(launch: Recording): Generator<RunFinding> {
  for (const call of launch.calls) {
    const element = String(call.args[0] ?? '').slice(0, 80);
    const { note } = call;
    if (note !== undefined && note.key !== 'status-by-lms') {
      if (element === 'cmi.suspend_data' && note.key === 'too-long') continue;
      const generic = element.replaceAll(/\.\d+/g, '.n');
      // JavaScript makes a string of it on the way; only a platform that checks types minds.
      if (note.key === 'not-a-string') {
        yield about(launch, 'value-not-string', 'info', { element: generic }, note.clause);
        continue;
      }
      const key = note.key === 'no-element' ? 'element-unknown' : 'value-out-of-spec';
      yield about(launch, key, 'error', { element: generic }, note.clause);
    } else if (
      !['0', ''].includes(call.error) &&
      (DATA.test(call.name) || INITIALIZE.test(call.name) || FINISH.test(call.name))
    ) {
      if (NOT_OPEN[launch.kind === 'scorm12' ? 'scorm12' : 'scorm2004'].includes(call.error)) continue;
      // RTE 4th Ed., 3.1.7.6: asking for what was never set is how a package learns that it is new.
      if (call.name === 'GetValue' && call.error === '403') continue;
      const { codes } = clausesOf(launch.kind);
      yield about(launch, 'call-refused', 'error', { call: named(call), code: call.error }, codes);
    }
  }
}

export const judgeCalls: Judge = function* (launches) {
  for (const launch of launches) yield* oneLaunch(launch);
};
