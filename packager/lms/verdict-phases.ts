/**
 * What the launches beside the visits show: the other lessons of the package,
 * a look back in review mode, a window of its own, and no platform at all.
 */
import type { Phase } from './plan.ts';
import type { Recording } from './recording.ts';
import { judgeCalls } from './verdict-calls.ts';
import { judgeConduct } from './verdict-conduct.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';
import { judgeLearner } from './verdict-learner.ts';

const SET = /^(LMS)?SetValue$/;
const STATUS_OR_SCORE =
  /^cmi\.(core\.lesson_status|core\.score\.raw|completion_status|success_status|score\.(raw|scaled))$/;
/** A notice that the platform is missing says one of these. */
const OF_PLATFORM =
  /\b(LMS|SCORM|API|AICC)\b|learning management|tracking|\b(nothing|not|no)\b.{0,40}\b(recorded|saved|tracked)\b|मंच|प्लेटफ़ॉर्म|(दर्ज|सहेजा)[^।]{0,20} नहीं|नहीं[^।]{0,20} दर्ज/i;

type PhaseJudge = (launch: Recording, visits: readonly Recording[]) => Iterable<RunFinding>;

function* lesson(launch: Recording): Generator<RunFinding> {
  yield* judgeCalls([launch]);
  yield* judgeLearner([launch]);
  if (launch.activity?.asset || launch.hung || !launch.apiFound || launch.recorded.completion === 'completed')
    return;
  const screens = launch.screens.length;
  if (launch.stopped === 'end' && !launch.foreign) yield about(launch, 'not-completed', 'error', { screens });
  else
    yield about(launch, 'end-not-reached', 'review', {
      screens,
      heading: launch.screens.at(-1)?.heading ?? '',
    });
}

function* review(launch: Recording): Generator<RunFinding> {
  yield* judgeCalls([launch]);
  const written = launch.calls.find((c) => SET.test(c.name) && STATUS_OR_SCORE.test(String(c.args[0])));
  if (written) yield about(launch, 'review-overwrites', 'info', { element: String(written.args[0]) });
}

function* ownWindow(launch: Recording, visits: readonly Recording[]): Generator<RunFinding> {
  // What does not find the platform in a frame either is said of the visits.
  if (!launch.apiFound && !launch.hung && !launch.activity?.asset && visits.some((v) => v.apiFound))
    yield about(launch, 'not-found-from-window', 'warning');
}

function* alone(launch: Recording, visits: readonly Recording[]): Generator<RunFinding> {
  if (launch.activity?.asset || !visits.some((v) => v.apiFound)) return;
  if (launch.hung) {
    if (!visits.some((v) => v.hung)) yield about(launch, 'hangs-without-platform', 'warning');
    return;
  }
  const told = launch.dialogs.length > 0 || OF_PLATFORM.test(launch.shown ?? '');
  if (!told && launch.shown !== undefined) yield about(launch, 'silent-without-platform', 'info');
}

const BY_PHASE: Readonly<Record<Phase, PhaseJudge>> = { lesson, review, window: ownWindow, alone };

/** Judges the launches of one platform that are none of the visits. */
export const judgePhases: Judge = function* (launches) {
  const visits = launches.filter(({ phase }) => phase === undefined);
  for (const launch of launches) {
    if (launch.phase === undefined) continue;
    yield* BY_PHASE[launch.phase](launch, visits);
    // Without a platform nothing need be in order.
    if (launch.phase === 'alone' || (launch.phase === 'window' && !launch.apiFound)) continue;
    yield* judgeConduct([launch]);
  }
};
