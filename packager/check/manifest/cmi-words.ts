/**
 * The data models that lessons speak of with their LMS, as far as a script that
 * is only read can be held against them: names of elements and words of
 * vocabularies (SCORM 1.2 RTE 3.4 with what AICC CMI001 adds; SCORM 2004 RTE 4.2).
 */

const N = String.raw`\d+`;
const SCORE_12 = String.raw`score\.(?:_children|raw|min|max)`;
const SCORE_2004 = String.raw`score\.(?:_children|scaled|raw|min|max)`;

const OF_BOTH: readonly string[] = [
  '_version',
  'suspend_data',
  'launch_data',
  String.raw`interactions\.(?:_children|_count|${N}\.(?:id|type|weighting|result|latency|objectives\.(?:_count|${N}\.id)|correct_responses\.(?:_count|${N}\.pattern)))`,
  String.raw`objectives\.(?:_children|_count|${N}\.id)`,
];
const OF_12: readonly string[] = [
  String.raw`core\.(?:_children|student_id|student_name|lesson_location|credit|lesson_status|entry|total_time|lesson_mode|exit|session_time|${SCORE_12})`,
  'comments(?:_from_lms)?',
  String.raw`objectives\.${N}\.(?:status|${SCORE_12})`,
  String.raw`interactions\.${N}\.(?:time|student_response)`,
  // AICC has many more of these four, and LMSs that take both know them.
  String.raw`(?:student_data|student_preference|student_demographics|evaluation|paths)(?:\.[\w.]+)?`,
];
const OF_2004: readonly string[] = [
  'completion_status|completion_threshold|credit|entry|exit|learner_id|learner_name|location|max_time_allowed|mode',
  'progress_measure|scaled_passing_score|session_time|success_status|time_limit_action|total_time',
  SCORE_2004,
  String.raw`comments_from_(?:learner|lms)\.(?:_children|_count|${N}\.(?:comment|location|timestamp))`,
  String.raw`learner_preference\.(?:_children|audio_level|language|delivery_speed|audio_captioning)`,
  String.raw`interactions\.${N}\.(?:timestamp|learner_response|description)`,
  String.raw`objectives\.${N}\.(?:success_status|completion_status|progress_measure|description|${SCORE_2004})`,
];

const ELEMENT = new RegExp(String.raw`^cmi\.(?:${[...OF_BOTH, ...OF_12, ...OF_2004].join('|')})$`);

/** Whether a data model has an element of this name. */
export const isElement = (name: string): boolean => ELEMENT.test(name);

/** The editions whose elements are held apart. */
export type Edition = '1.2' | '2004';

const IN = {
  '1.2': new RegExp(String.raw`^cmi\.(?:${[...OF_BOTH, ...OF_12].join('|')})$`),
  '2004': new RegExp(String.raw`^cmi\.(?:${[...OF_BOTH, ...OF_2004].join('|')})$`),
} as const satisfies Record<Edition, RegExp>;

/** Whether an element is one of the other edition alone. */
export const isOfOther = (edition: Edition, element: string): boolean =>
  !IN[edition].test(element) && IN[edition === '1.2' ? '2004' : '1.2'].test(element);

/** What only the LMS sets (SCORM 1.2 RTE 3.4.4; SCORM 2004 RTE 4.2), in the edition that has it. */
const READ_ONLY =
  /^(?:adl\.nav\.request_valid\..{1,100}|cmi\.(?:_version|launch_data|(?:\w+\.){1,4}(?:_children|_count)|core\.(?:student_id|student_name|credit|entry|total_time|lesson_mode)|comments_from_lms(?:\.\d+\.\w+)?|student_data\.(?:mastery_score|max_time_allowed|time_limit_action)|learner_id|learner_name|credit|entry|mode|total_time|completion_threshold|scaled_passing_score|max_time_allowed|time_limit_action))$/;

/** Whether every LMS refuses to set an element. */
export const isReadOnly = (element: string): boolean => READ_ONLY.test(element);

const isNumber = (value: string, least: number, most: number): boolean =>
  /^-?\d*\.?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
const percent = (value: string): boolean => value === '' || isNumber(value, 0, 100);
const oneOf =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value);

/** By element, with `n` in the place of a number. */
const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
  'cmi.core.lesson_status': oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
  'cmi.core.exit': oneOf('time-out', 'suspend', 'logout', ''),
  'cmi.core.session_time': (value) => /^\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?$/.test(value),
  'cmi.core.score.raw': percent,
  'cmi.core.score.min': percent,
  'cmi.core.score.max': percent,
  'cmi.completion_status': oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  'cmi.success_status': oneOf('passed', 'failed', 'unknown'),
  'cmi.exit': oneOf('time-out', 'suspend', 'logout', 'normal', ''),
  'cmi.session_time': (value) =>
    /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$/.test(
      value,
    ),
  'cmi.score.scaled': (value) => isNumber(value, -1, 1),
  'cmi.progress_measure': (value) => isNumber(value, 0, 1),
  'cmi.objectives.n.status': oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
  'cmi.objectives.n.completion_status': oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  'cmi.objectives.n.success_status': oneOf('passed', 'failed', 'unknown'),
  'cmi.interactions.n.type': oneOf(
    ...'true-false choice fill-in long-fill-in matching performance sequencing likert numeric other'.split(
      ' ',
    ),
  ),
  // Of SCORM 1.2 and of SCORM 2004.
  'cmi.interactions.n.result': (value) =>
    /^(?:correct|wrong|incorrect|unanticipated|neutral|-?\d*\.?\d+)$/.test(value),
  'cmi.interactions.n.time': (value) => /^\d\d:\d\d:\d\d(?:\.\d{1,2})?$/.test(value),
  'adl.nav.request': (value) =>
    /^(?:continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=.+\}(?:choice|jump))$/.test(
      value,
    ),
};

/** Whether an element takes this value; true of elements whose values are not held against a list. */
export const takes = (element: string, value: string): boolean =>
  VALUES[element.replace(/\.\d+\./g, '.n.')]?.(value) ?? true;
