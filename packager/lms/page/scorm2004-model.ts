/**
 * The SCORM 2004 data model as the Run-Time Environment, 4th Edition, writes it
 * (section 4.2; data types in 4.1.1.7): every element a package may set and
 * what a value looks like. The limits are the smallest permitted maxima, the
 * most that every platform keeps. scorm-again is more lenient in places
 * (spaces in identifiers, long descriptions), so strict-2004.ts asks here
 * first; answers of interactions are left to it, who may write what as well.
 */
import type { CallNote } from '../recording.ts';
import { type Check, format, oneOf, string, within } from './model-check.ts';

const REAL = /^-?\d+(\.\d+)?$|^-?\.\d+$/;

const identifier = (limit: number, name: string): Check => {
  const characters = format(name, /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/);
  const urn = format(name, /^(?!urn:)|^urn:[A-Za-z0-9][A-Za-z0-9-]*:\S+$/i);
  return (value) => characters(value) ?? urn(value) ?? string(limit)(value);
};
const longId = identifier(4000, 'long_identifier_type');
/** The language in front of a localized string does not count. */
const localized =
  (limit: number): Check =>
  (value) =>
    string(limit)(value.replace(/^\{lang=[^}]*\}/, ''));
const real = format('real (10,7)', REAL);
const scaled = within(-1, 1, REAL);
const measure = within(0, 1, REAL);
const interval = format(
  'timeinterval (second,10,2)',
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
);
const moment = format(
  'time (second,10,0)',
  /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2})?(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?$/,
);
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const word = (...words: string[]): Check => oneOf(...words);
const any: Check = () => undefined;

/** Elements a package may set; `n` stands for an index. */
const SETTABLE: Readonly<Record<string, Check>> = {
  'cmi.comments_from_learner.n.comment': localized(4000),
  'cmi.comments_from_learner.n.location': string(250),
  'cmi.comments_from_learner.n.timestamp': moment,
  'cmi.completion_status': completion,
  'cmi.exit': word('time-out', 'suspend', 'logout', 'normal', ''),
  'cmi.interactions.n.id': longId,
  'cmi.interactions.n.type': word(
    ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing'],
    ...['likert', 'numeric', 'other'],
  ),
  'cmi.interactions.n.objectives.n.id': longId,
  'cmi.interactions.n.timestamp': moment,
  'cmi.interactions.n.correct_responses.n.pattern': any,
  'cmi.interactions.n.weighting': real,
  'cmi.interactions.n.learner_response': any,
  'cmi.interactions.n.result': (value) =>
    REAL.test(value) ? undefined : oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value),
  'cmi.interactions.n.latency': interval,
  'cmi.interactions.n.description': localized(250),
  'cmi.learner_preference.audio_level': within(0, Number.MAX_VALUE, REAL),
  'cmi.learner_preference.language': string(250),
  'cmi.learner_preference.delivery_speed': within(0, Number.MAX_VALUE, REAL),
  'cmi.learner_preference.audio_captioning': word('-1', '0', '1'),
  'cmi.location': string(1000),
  'cmi.objectives.n.id': longId,
  'cmi.objectives.n.score.scaled': scaled,
  'cmi.objectives.n.score.raw': real,
  'cmi.objectives.n.score.min': real,
  'cmi.objectives.n.score.max': real,
  'cmi.objectives.n.success_status': success,
  'cmi.objectives.n.completion_status': completion,
  'cmi.objectives.n.progress_measure': measure,
  'cmi.objectives.n.description': localized(250),
  'cmi.progress_measure': measure,
  'cmi.score.scaled': scaled,
  'cmi.score.raw': real,
  'cmi.score.min': real,
  'cmi.score.max': real,
  'cmi.session_time': interval,
  'cmi.success_status': success,
  'cmi.suspend_data': any,
  'adl.nav.request': format(
    'navigation request',
    /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}]+\}(choice|jump))$/,
  ),
  'adl.data.n.store': string(64_000),
};

export interface Departure2004 extends CallNote {
  /** 406: not written as the type asks. 407: a number out of range. */
  readonly code: '406' | '407';
}

/**
 * What is wrong, by the standard, with setting `path` to `value`; undefined
 * if nothing is. What cannot be set at all is left to scorm-again, which has
 * the codes right. `stateLimit` is the edition's (state-limit.ts).
 */
export function departureOnSet2004(
  path: string,
  value: string,
  stateLimit: number,
): Departure2004 | undefined {
  const name = path.replaceAll(/\.\d+(?=\.)/g, '.n');
  const fits = name === 'cmi.suspend_data' ? string(stateLimit) : SETTABLE[name];
  const wrong = fits?.(value);
  if (wrong === undefined) return undefined;
  const outside = wrong.key === 'range' && REAL.test(value);
  return { code: outside ? '407' : '406', clause: `RTE 4th Ed., ${name}`, ...wrong };
}
