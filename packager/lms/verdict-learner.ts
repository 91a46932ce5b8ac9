/**
 * What a package does with the learner's own data: keeps them in its state, its
 * place or its comments, where the platform has them already, or sends them to
 * somebody else.
 */
import { type LearnerDatum, learnerIn } from './learner-data.ts';
import type { Recording } from './recording.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';

const SET = /^(LMS)?SetValue$/;
/** Elements of a course's own; the learner's answers and what the platform writes are left out. */
const OWN =
  /^cmi\.(suspend_data|comments|core\.lesson_location|location|comments_from_learner\.\d+\.comment|(interactions|objectives)\.\d+\.(id|description))$/;
const STATE = /^(PUT|POST) activities\/state$/;

function* kept({ calls }: Recording): Generator<{ readonly datum: LearnerDatum; readonly element: string }> {
  for (const { name, args } of calls) {
    const [place, value] = [String(args[0] ?? ''), String(args[1] ?? '')];
    const own = SET.test(name) ? OWN.test(place) : STATE.test(name);
    const datum = own ? learnerIn(value) : undefined;
    const element = SET.test(name) ? place.replaceAll(/\.\d+/g, '.n') : `activities/state ${place}`;
    if (datum) yield { datum, element: element.slice(0, 80) };
  }
}

function* oneLaunch(launch: Recording): Generator<RunFinding> {
  const places = new Set<string>();
  for (const { datum, element } of kept(launch)) {
    if (places.has(element)) continue;
    places.add(element);
    yield about(launch, 'learner-data-kept', 'warning', { datum, element });
  }
  for (const { datum, host } of launch.learnerSent ?? [])
    yield about(launch, 'learner-data-sent', 'warning', { datum, host });
}

export const judgeLearner: Judge = function* (launches) {
  for (const launch of launches) yield* oneLaunch(launch);
};
