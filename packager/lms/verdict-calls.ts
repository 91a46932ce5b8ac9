/**
 * How a package speaks with its platform: whether it finds the API, opens and
 * closes the session, and keeps to the data model. Codes are judged on the
 * strict platform alone: iGOT's keep an old error and answer unset elements
 * with one, which is no fault of the package (docs/platform.md 2.2, 4 and 5).
 */
import type { Call, Recording } from './recording.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';

const INITIALIZE = /^(LMS)?Initialize$/;
const FINISH = /^(LMSFinish|Terminate)$/;
const SET = /^(LMS)?SetValue$/;
const DATA = /^(LMS)?(GetValue|SetValue|Commit)$/;
const SCORM_12_STATE = 4096;

const granted = (call: Call): boolean => call.result === true || call.result === 'true';

/** The call's name and element, as one would quote it. */
const named = (call: Call): string =>
  /Value$/.test(call.name) ? `${call.name}("${String(call.args[0])}")` : `${call.name}("")`;

function* oneLaunch(launch: Recording): Generator<RunFinding> {
  const { calls, lms, kind } = launch;
  if (kind === 'html') return;
  if (!launch.apiFound) {
    if (!launch.hung) yield about(launch, 'api-not-found', 'error');
    return;
  }
  const opened = calls.findIndex((c) => INITIALIZE.test(c.name));
  if (opened === -1) {
    yield about(launch, 'never-initialized', 'error', {}, 'RTE 1.2, 3.3.1');
    return;
  }
  const early = calls.slice(0, opened).find((c) => DATA.test(c.name) || FINISH.test(c.name));
  if (early) yield about(launch, 'call-before-initialize', 'error', { call: named(early) }, 'RTE 1.2, 3.3.1');

  const closed = calls.findIndex((c) => FINISH.test(c.name) && granted(c));
  const after = closed === -1 ? undefined : calls.slice(closed + 1).find((c) => DATA.test(c.name));
  if (after) yield about(launch, 'call-after-finish', 'error', { call: named(after) }, 'RTE 1.2, 3.3.1');
  if (lms === 'strict' && closed === -1 && !launch.hung)
    yield about(launch, 'never-finished', 'error', {}, 'RTE 1.2, 3.3.1: LMSFinish');
  const shown = calls.find((c) => FINISH.test(c.name) && granted(c) && !c.late);
  if (lms === 'igot-2026' && shown) yield about(launch, 'finish-while-shown', 'warning');

  const refused = calls.find((c) => INITIALIZE.test(c.name) && !granted(c) && c.error === '103');
  if (lms === 'igot-2026' && refused && !calls.some((c) => SET.test(c.name)))
    yield about(launch, 'stops-on-return', 'warning');

  yield* overLimit(launch);
  if (lms === 'strict') yield* outOfSpec(launch);
}

function* overLimit(launch: Recording): Generator<RunFinding> {
  if (launch.kind !== 'scorm12') return;
  const sizes = launch.calls
    .filter((c) => SET.test(c.name) && c.args[0] === 'cmi.suspend_data')
    .map((c) => String(c.args[1] ?? '').length);
  const most = Math.max(0, ...sizes);
  if (most > SCORM_12_STATE)
    yield about(
      launch,
      'suspend-data-over-limit',
      'error',
      { length: most, limit: SCORM_12_STATE },
      'RTE 1.2, cmi.suspend_data: CMIString4096',
    );
}

/** Each kind of departure once an element; a code without a note stands for itself. */
function* outOfSpec(launch: Recording): Generator<RunFinding> {
  for (const call of launch.calls) {
    const element = String(call.args[0] ?? '').slice(0, 80);
    const { note } = call;
    if (note !== undefined && note.key !== 'status-by-lms') {
      if (element === 'cmi.suspend_data' && note.key === 'too-long') continue;
      const generic = element.replaceAll(/\.\d+/g, '.n');
      const key = note.key === 'no-element' ? 'element-unknown' : 'value-out-of-spec';
      yield about(launch, key, 'error', { element: generic }, note.clause);
    } else if (
      !['0', ''].includes(call.error) &&
      (DATA.test(call.name) || INITIALIZE.test(call.name) || FINISH.test(call.name))
    ) {
      // After the session has ended every call fails; that is said once, above.
      if (call.error === '301') continue;
      yield about(launch, 'call-refused', 'error', { call: named(call), code: call.error }, 'RTE 1.2, 3.3.4');
    }
  }
}

export const judgeCalls: Judge = function* (launches) {
  for (const launch of launches) yield* oneLaunch(launch);
};
