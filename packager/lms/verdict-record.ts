/**
 * What is left of a learner's work: completion, score, the place to come back
 * to, and what was written too late to arrive.
 */
import type { Call, Recording } from './recording.ts';
import { keepsToStandard } from './stand-ins.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';
import { endsAttempt } from './verdict-scores.ts';

const SET = /^(LMS)?SetValue$/;
const STATUS = /^cmi\.(core\.lesson_status|completion_status|success_status)$/;
const SCORE = /^cmi\.(core\.)?score\.(raw|scaled)$/;
/** What a learner would miss; exit and session time are set at the end by right. */
const LEARNER_S =
  /^cmi\.(suspend_data|location|core\.lesson_location|core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/;

const sets = (calls: readonly Call[]): Call[] => calls.filter((c) => SET.test(c.name));
const element = (call: Call): string => String(call.args[0]);
const saysDone = (call: Call): boolean =>
  STATUS.test(element(call)) && /^(completed|passed)$/i.test(String(call.args[1]).trim());

/** A package that completes itself while it loads (docs/platform.md 10: seen as misuse). */
function* completion(launches: readonly Recording[]): Generator<RunFinding> {
  const [first, second, third] = launches;
  if (
    first?.atLoad &&
    (first.atLoad.recorded.completion === 'completed' ||
      sets(first.calls.slice(0, first.atLoad.calls)).some(saysDone))
  )
    yield about(first, 'completed-at-load', 'warning');
  if (second === undefined || second.hung) return;
  const screens = second.screens.length;
  if (second.recorded.completion !== 'completed') {
    if (second.lms === 'igot-2023' && sets(second.calls).some(saysDone))
      yield about(second, 'passed-not-counted', 'warning');
    else if (second.stopped === 'end' && !second.foreign)
      yield about(second, 'not-completed', 'error', { screens });
    else
      yield about(second, 'end-not-reached', 'review', {
        screens,
        heading: second.screens.at(-1)?.heading ?? '',
        obstacle: second.obstacle ?? 'none',
      });
  } else if (
    third !== undefined &&
    !third.hung &&
    third.recorded.completion !== 'completed' &&
    // After an attempt that was ended the next begins anew by right; that it was ended is said (verdict-scores.ts).
    !(keepsToStandard(second.lms) && endsAttempt(second))
  ) {
    yield about(third, 'completion-lost', 'error');
  }
  const asked = [...(first?.answers ?? []), ...second.answers].length > 0;
  const { scoreRaw, scoreScaled, completion: done } = second.recorded;
  if (
    keepsToStandard(second.lms) &&
    asked &&
    done === 'completed' &&
    scoreRaw === undefined &&
    scoreScaled === undefined
  )
    // A package of another tool may ask without meaning to test.
    yield about(second, 'score-missing', second.foreign ? 'info' : 'warning');
}

/** Where the learner comes back to, told by the headings of the screens. */
function* resumption(launches: readonly Recording[]): Generator<RunFinding> {
  const [first, second] = launches;
  const begin = first?.screens[0]?.heading;
  const left = first?.screens.at(-1)?.heading;
  const back = second?.screens[0]?.heading;
  // Where every screen looks the same, nothing can be told.
  if (!first || !second || second.hung || left === undefined || left === begin || back === left) return;
  // An attempt that was ended begins anew by right; that it was ended is said (verdict-scores.ts).
  if (keepsToStandard(first.lms) && endsAttempt(first)) return;
  const { location, suspendDataLength } = first.recorded;
  if (location === '' && suspendDataLength === 0) yield about(second, 'nothing-kept', 'warning', { left });
  else if (back === begin && second.dialogs.length === 0)
    yield about(second, 'not-resumed', 'warning', { left, back: back ?? '' });
  else yield about(second, 'resume-unclear', 'review', { left, back: back ?? '' });
}

/** The newest iGOT player's ways of losing what a package wrote (docs/platform.md 2.2, 12). */
function* losses(launches: readonly Recording[]): Generator<RunFinding> {
  for (const launch of launches) {
    if (launch.lms !== 'igot-2026' || launch.hung) continue;
    const told = new Map<string, string>();
    const lost = new Set<string>();
    for (const call of sets(launch.calls)) {
      const value = String(call.args[1]);
      if (!call.late) told.set(element(call), value);
      else if (LEARNER_S.test(element(call)) && told.get(element(call)) !== value) lost.add(element(call));
    }
    if (lost.size > 0) yield about(launch, 'written-too-late', 'warning', { elements: [...lost].join(', ') });

    const completed = launch.saves.find((s) => s.recorded.completion === 'completed');
    const late =
      completed && sets(launch.calls).find((c) => !c.late && c.t > completed.t && SCORE.test(element(c)));
    if (late && String(late.args[1]) !== (completed.recorded.scoreRaw ?? ''))
      yield about(launch, 'score-after-completion', 'warning');

    const active = launch.calls.length > (launch.atLoad?.calls ?? 0);
    if (launch.stopped === 'middle' && active && !launch.saves.some((s) => s.reason === 'interaction'))
      yield about(launch, 'saved-only-on-leaving', 'warning');
  }
}

export const judgeRecord: Judge = function* (launches) {
  const [first] = launches;
  if (first === undefined || first.activity?.asset) return;
  // Without the API there is nothing to record, which is said once.
  if (launches.some((l) => l.apiFound) || first.kind === 'html') {
    if (first.kind !== 'html') yield* completion(launches);
    yield* resumption(launches);
    yield* losses(launches);
  }
};
