/**
 * The SCORM 1.2 data model as ADL's Run-Time Environment 1.2 writes it
 * (section 3.4.4; data types in 3.4.3): every element a package may name, who
 * may read or write it, and what a value looks like. scorm-again is more
 * lenient in places (64,000 characters of suspend_data, spaces in
 * identifiers, `normal` as exit), so strict.ts asks here first.
 */
import type { CallNote } from '../recording.ts';
import { type Check, format, oneOf, string, within } from './model-check.ts';

interface Element {
  readonly path: RegExp;
  readonly access: 'read' | 'write' | 'both';
  readonly clause: string;
  readonly fits?: Check;
}

const DECIMAL = /^-?\d+(\.\d+)?$|^-?\.\d+$/;
const INTEGER = /^-?\d+$/;
const STATUS = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

const identifier = format('CMIIdentifier', /^[A-Za-z0-9_-]{1,255}$/);
const score = within(0, 100, DECIMAL, true);
const decimal = format('CMIDecimal', DECIMAL);
const timespan = format('CMITimespan', /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
const clock = format('CMITime', /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const result: Check = (value) =>
  DECIMAL.test(value) ? undefined : oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value);

/** Pattern of an element's path: `n` stands for an index. */
const at = (path: string): RegExp =>
  new RegExp(`^cmi\\.${path.replaceAll('.', '\\.').replaceAll('\\.n\\.', '\\.\\d+\\.')}$`);

const element = (path: string, access: Element['access'], clause: string, fits?: Check): Element =>
  fits === undefined ? { path: at(path), access, clause } : { path: at(path), access, clause, fits };

const ELEMENTS: readonly Element[] = [
  element('core.student_id', 'read', 'RTE 1.2, cmi.core.student_id'),
  element('core.student_name', 'read', 'RTE 1.2, cmi.core.student_name'),
  element('core.lesson_location', 'both', 'RTE 1.2, cmi.core.lesson_location: CMIString255', string(255)),
  element('core.credit', 'read', 'RTE 1.2, cmi.core.credit'),
  element('core.lesson_status', 'both', 'RTE 1.2, cmi.core.lesson_status', oneOf(...STATUS)),
  element('core.entry', 'read', 'RTE 1.2, cmi.core.entry'),
  element('core.score.raw', 'both', 'RTE 1.2, cmi.core.score.raw: 0 to 100 or blank', score),
  element('core.score.max', 'both', 'RTE 1.2, cmi.core.score.max: 0 to 100 or blank', score),
  element('core.score.min', 'both', 'RTE 1.2, cmi.core.score.min: 0 to 100 or blank', score),
  element('core.total_time', 'read', 'RTE 1.2, cmi.core.total_time'),
  element('core.lesson_mode', 'read', 'RTE 1.2, cmi.core.lesson_mode'),
  element('core.exit', 'write', 'RTE 1.2, cmi.core.exit', oneOf('time-out', 'suspend', 'logout', '')),
  element('core.session_time', 'write', 'RTE 1.2, cmi.core.session_time: CMITimespan', timespan),
  element('suspend_data', 'both', 'RTE 1.2, cmi.suspend_data: CMIString4096', string(4096)),
  element('launch_data', 'read', 'RTE 1.2, cmi.launch_data'),
  element('comments', 'both', 'RTE 1.2, cmi.comments: CMIString4096', string(4096)),
  element('comments_from_lms', 'read', 'RTE 1.2, cmi.comments_from_lms'),
  element('objectives.n.id', 'both', 'RTE 1.2, cmi.objectives.n.id: CMIIdentifier', identifier),
  element('objectives.n.score.raw', 'both', 'RTE 1.2, cmi.objectives.n.score.raw', score),
  element('objectives.n.score.max', 'both', 'RTE 1.2, cmi.objectives.n.score.max', score),
  element('objectives.n.score.min', 'both', 'RTE 1.2, cmi.objectives.n.score.min', score),
  element(
    'objectives.n.status',
    'both',
    'RTE 1.2, cmi.objectives.n.status',
    oneOf(...STATUS, 'not attempted'),
  ),
  element('student_data.mastery_score', 'read', 'RTE 1.2, cmi.student_data.mastery_score'),
  element('student_data.max_time_allowed', 'read', 'RTE 1.2, cmi.student_data.max_time_allowed'),
  element('student_data.time_limit_action', 'read', 'RTE 1.2, cmi.student_data.time_limit_action'),
  element(
    'student_preference.audio',
    'both',
    'RTE 1.2, cmi.student_preference.audio: -1 to 100',
    within(-1, 100, INTEGER),
  ),
  element(
    'student_preference.language',
    'both',
    'RTE 1.2, cmi.student_preference.language: CMIString255',
    string(255),
  ),
  element(
    'student_preference.speed',
    'both',
    'RTE 1.2, cmi.student_preference.speed: -100 to 100',
    within(-100, 100, INTEGER),
  ),
  element(
    'student_preference.text',
    'both',
    'RTE 1.2, cmi.student_preference.text: -1 to 1',
    within(-1, 1, INTEGER),
  ),
  element('interactions.n.id', 'write', 'RTE 1.2, cmi.interactions.n.id: CMIIdentifier', identifier),
  element(
    'interactions.n.objectives.n.id',
    'write',
    'RTE 1.2, cmi.interactions.n.objectives.n.id',
    identifier,
  ),
  element('interactions.n.time', 'write', 'RTE 1.2, cmi.interactions.n.time: CMITime', clock),
  element(
    'interactions.n.type',
    'write',
    'RTE 1.2, cmi.interactions.n.type',
    oneOf('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
  ),
  element(
    'interactions.n.correct_responses.n.pattern',
    'write',
    'RTE 1.2, cmi.interactions.n.correct_responses.n.pattern: CMIFeedback',
    string(255),
  ),
  element('interactions.n.weighting', 'write', 'RTE 1.2, cmi.interactions.n.weighting: CMIDecimal', decimal),
  element(
    'interactions.n.student_response',
    'write',
    'RTE 1.2, cmi.interactions.n.student_response: CMIFeedback',
    string(255),
  ),
  element('interactions.n.result', 'write', 'RTE 1.2, cmi.interactions.n.result', result),
  element('interactions.n.latency', 'write', 'RTE 1.2, cmi.interactions.n.latency: CMITimespan', timespan),
];

/** Elements the LMS makes of its own accord; `_version` exists on `cmi` alone. */
const KEYWORD = /\.(_children|_count|_version)$/;

/**
 * CMIFeedback: how an answer is written depends on the kind of question. A
 * choice is one letter or digit, or several separated by commas, with or
 * without braces; a match is `left.right`.
 */
const FEEDBACK: Readonly<Record<string, RegExp>> = {
  'true-false': /^[01tf]$/,
  choice: /^\{?[a-z0-9](,[a-z0-9])*\}?$/,
  sequencing: /^\{?[a-z0-9](,[a-z0-9])*\}?$/,
  matching: /^\{?[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*\}?$/,
  likert: /^[a-z0-9]?$/,
  numeric: DECIMAL,
};

export interface Departure extends CallNote {
  /** The error code the standard gives for it. */
  readonly code: '401' | '405';
}

/**
 * What is wrong, by the standard, with setting `path` to `value`; undefined
 * if nothing is. Access faults (402, 403) are left to scorm-again, which has
 * them right. `typeOf` gives the type set for an interaction, by its index.
 */
export function departureOnSet(
  path: string,
  value: string,
  typeOf: (index: string) => string | undefined,
): Departure | undefined {
  if (KEYWORD.test(path)) return undefined;
  const found = ELEMENTS.find((e) => e.path.test(path));
  if (found === undefined)
    return { code: '401', key: 'no-element', clause: 'RTE 1.2, 3.4.4', data: { element: path.slice(0, 80) } };
  if (found.access === 'read') return undefined;
  const wrong = found.fits?.(value);
  if (wrong !== undefined) return { code: '405', clause: found.clause, ...wrong };
  const answer = /^cmi\.interactions\.(\d+)\.(student_response|correct_responses\.\d+\.pattern)$/.exec(path);
  const type = answer?.[1] === undefined ? undefined : typeOf(answer[1]);
  const shape = type === undefined ? undefined : FEEDBACK[type];
  if (type !== undefined && shape !== undefined && !shape.test(value))
    return { code: '405', clause: found.clause, key: 'feedback', data: { type, value: value.slice(0, 60) } };
  return undefined;
}

/** True if a package may ask for `path`: an element, or a keyword, which scorm-again answers rightly. */
export const isElement = (path: string): boolean =>
  KEYWORD.test(path) || ELEMENTS.some((e) => e.path.test(path));
