/** How a cmi5 or xAPI package speaks with its record store. */
import type { Recording } from './recording.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';

function* oneLaunch(launch: Recording): Generator<RunFinding> {
  if (launch.lms !== 'lrs') return;
  if (launch.calls.length === 0) {
    // What the robot could not get going may speak when a learner does.
    const isStuck = launch.foreign && launch.stopped === 'stuck';
    if (!launch.hung) yield about(launch, 'lrs-not-reached', isStuck ? 'review' : 'error');
    return;
  }
  const told = new Set<string>();
  for (const { name, args, error, note } of launch.calls) {
    const call = [name, String(args[0] ?? '')].filter((part) => part !== '').join(' ');
    if ((error === '' && note === undefined) || told.has(call + error)) continue;
    told.add(call + error);
    yield about(launch, 'lrs-refused', 'error', { call, code: error || '200' }, note?.clause);
  }
  const said = launch.calls.filter((c) => c.name.endsWith(' statements')).map((c) => String(c.args[0]));
  if (
    launch.kind === 'cmi5' &&
    !launch.hung &&
    !said.some((verbs) => verbs.split(', ').includes('terminated'))
  )
    // The robot closes the window; a course of others may end by an exit of its own, which it does not press.
    yield about(launch, 'lrs-not-terminated', launch.foreign ? 'warning' : 'error', {}, 'cmi5 9.3.8');
}

export const judgeStatements: Judge = function* (launches) {
  for (const launch of launches) yield* oneLaunch(launch);
};
