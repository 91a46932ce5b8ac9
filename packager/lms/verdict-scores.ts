/**
 * Whether what a package says of the result holds together, on the platforms
 * that keep to a standard: score and status, score and its own bounds, and
 * what it keeps from launch to launch.
 */
import type { Call, Recording } from './recording.ts';
import { keepsToStandard } from './stand-ins.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';
import { clausesOf } from './verdict-terms.ts';

const SET = /^(LMS)?SetValue$/;
const COMMIT = /^(LMS)?Commit$/;
const TERMINATE = /^(LMSFinish|Terminate)$/;

const accepted = (call: Call): boolean => SET.test(call.name) && (call.error === '0' || call.error === '');

/** The last value the launch set of each element, where the platform took it. */
const valuesOf = (launch: Recording): ReadonlyMap<string, string> =>
  new Map(launch.calls.filter(accepted).map(({ args }) => [String(args[0]), String(args[1])] as const));

const numberIn = (values: ReadonlyMap<string, string>, name: string): number | undefined => {
  const text = values.get(name)?.trim();
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};

function* oneLaunch(launch: Recording): Generator<RunFinding> {
  const values = valuesOf(launch);
  const core = launch.kind === 'scorm12' ? 'cmi.core.' : 'cmi.';
  const [raw, min, max] = ['raw', 'min', 'max'].map((part) => numberIn(values, `${core}score.${part}`));
  if (raw !== undefined && ((max !== undefined && raw > max) || (min !== undefined && raw < min)))
    yield about(launch, 'score-out-of-bounds', 'warning', { raw, min: min ?? 0, max: max ?? 100 });

  // In SCORM 2004 the platform's own reckoning stands above what the package says (RTE 4th Ed., 4.2.22).
  const mark = launch.activity?.passMark;
  const status = values.get('cmi.core.lesson_status');
  if (launch.kind === 'scorm12' && mark !== undefined && raw !== undefined) {
    const says = status === 'passed' ? true : status === 'failed' ? false : undefined;
    if (says !== undefined && says !== raw / 100 >= mark)
      yield about(
        launch,
        'status-against-score',
        'warning',
        { status: status ?? '', raw, mark: Math.round(mark * 100) },
        'RTE 1.2, cmi.student_data.mastery_score',
      );
  }
  yield* tooManyCommits(launch);
}

/** Commits in any ten seconds that a server would feel. */
const MANY_COMMITS = 50;

function* tooManyCommits(launch: Recording): Generator<RunFinding> {
  const times = launch.calls.filter((c) => COMMIT.test(c.name)).map(({ t }) => t);
  const most = Math.max(
    0,
    ...times.map((t, i) => times.slice(i, i + 1000).findLastIndex((other) => other - t <= 10_000) + 1),
  );
  if (most >= MANY_COMMITS) yield about(launch, 'commits-too-often', 'info', { count: most });
}

/** Data that a mere look at the course makes longer. */
const GROWN = { characters: 200, share: 1.25 };

function* growth(visits: readonly Recording[]): Generator<RunFinding> {
  const [, second, third] = visits;
  if (!second || !third || second.hung || third.hung) return;
  const from = second.recorded.suspendDataLength;
  const to = third.recorded.suspendDataLength;
  if (from > 0 && to - from > GROWN.characters && to > from * GROWN.share)
    yield about(third, 'suspend-data-grows', 'warning', { from, to }, clausesOf(third.kind).state);
}

/** True if a SCORM 2004 launch ends its attempt, so that the platform drops what it kept for the next. */
export function endsAttempt(launch: Recording): boolean {
  if (!launch.kind.startsWith('scorm2004') || !launch.calls.some((c) => TERMINATE.test(c.name))) return false;
  const values = valuesOf(launch);
  const keeps = values.has('cmi.suspend_data') || values.has('cmi.location');
  return keeps && values.get('cmi.exit') !== 'suspend' && values.get('adl.nav.request') !== 'suspendAll';
}

function* suspended(visits: readonly Recording[]): Generator<RunFinding> {
  const [first] = visits;
  if (first?.stopped === 'middle' && !first.hung && endsAttempt(first))
    yield about(first, 'exit-not-suspend', 'warning', {}, 'RTE 4th Ed., cmi.exit');
}

export const judgeScores: Judge = function* (visits) {
  if (!visits[0] || !keepsToStandard(visits[0].lms)) return;
  for (const launch of visits) yield* oneLaunch(launch);
  yield* growth(visits);
  yield* suspended(visits);
};
