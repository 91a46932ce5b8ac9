/**
 * What an LRS is told of a learner, as xAPI statements: pure, so that what is
 * said in which state is read and tested without a network. cmi5 adds to the
 * same statements what its sections 9.5 and 9.6 ask for.
 *
 * docs/status-table.md says what is said when.
 */
import { type CompetencyData, OBJECTIVE } from '../course-data.ts';
import type { LearnerRecord } from '../standing.ts';
import type { QuestionDefinition } from './answered.ts';
import { duration } from './time.ts';

export type Verb = 'initialized' | 'passed' | 'completed' | 'failed' | 'terminated';
/** What is true of a registration for good, so that it is said once in it (cmi5 9.3.3.0-2, 9.3.4.0-3). */
export type Verdict = Extract<Verb, 'passed' | 'completed' | 'failed'>;

interface Activity {
  readonly id: string;
  readonly definition?: { readonly type: string; readonly name: CompetencyData['name'] };
}

/** What every statement of a session carries: cmi5's contextTemplate, or an xAPI launch's registration. */
export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<Record<string, readonly Activity[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** One launch, as its address and, under cmi5, the LMS's launch data describe it. */
export interface Launch {
  readonly actor: Readonly<Record<string, unknown>>;
  readonly activityId: string;
  readonly context: Context;
  /** What the course builds. */
  readonly competencies?: readonly CompetencyData[];
  /** Only where the package was launched as a cmi5 unit. */
  readonly cmi5?: {
    readonly mode: 'Normal' | 'Browse' | 'Review';
    /** Share of one that the LMS asks for. */
    readonly masteryScore?: number;
  };
}

export interface Statement {
  readonly id: string;
  readonly actor: Launch['actor'];
  readonly verb: { readonly id: string; readonly display: { readonly en: Verb | 'answered' } };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition?: QuestionDefinition;
  };
  readonly result?: Result;
  readonly context: Context;
  readonly timestamp: string;
}

/** The statement's own id, a UUID, and the moment it is made at. */
export interface Made {
  readonly id: string;
  readonly at: Date;
}

interface Result {
  readonly completion?: true;
  readonly success?: boolean;
  readonly response?: string;
  readonly score?: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: 100 };
  readonly duration?: string;
}

export const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/**
 * What has become true and was not said before, in the order to say it.
 *
 * @param said what was said in this registration; nothing true is taken back
 */
export function verdictsOn(
  record: LearnerRecord,
  { cmi5 }: Launch,
  said: ReadonlySet<Verdict>,
): readonly Verdict[] {
  // Who only looks in or looks back is not judged (cmi5 10.2.2).
  if (cmi5 && cmi5.mode !== 'Normal') return [];
  const passed = record.success === 'passed';
  const failed = record.success === 'failed' && !said.has('passed');
  const now: readonly (Verdict | false)[] = [
    passed && 'passed',
    failed && 'failed',
    record.completed && 'completed',
  ];
  return now.filter((verdict): verdict is Verdict => verdict !== false && !said.has(verdict));
}

/** The score, unless the LMS's own pass mark contradicts the verdict: it would refuse the statement (cmi5 9.5.1.0-1). */
function scoreOf(verb: Verb, score: number | undefined, { cmi5 }: Launch): Pick<Result, 'score'> {
  if (score === undefined || (verb !== 'passed' && verb !== 'failed')) return {};
  const scaled = Number((score / 100).toFixed(4));
  const mark = cmi5?.masteryScore;
  if (mark !== undefined && scaled >= mark !== (verb === 'passed')) return {};
  return { score: { scaled, raw: score, min: 0, max: 100 } };
}

function resultOf(
  verb: Verb,
  seconds: number,
  score: number | undefined,
  launch: Launch,
): Result | undefined {
  if (verb === 'initialized') return undefined;
  return {
    ...(verb === 'completed' && { completion: true }),
    ...((verb === 'passed' || verb === 'failed') && { success: verb === 'passed' }),
    ...scoreOf(verb, score, launch),
    duration: duration(seconds),
  };
}

/**
 * A context that also names competencies: what a statement is evidence of is
 * neither its parent nor a group it stands in, so they are `other` (xAPI 1.0.3,
 * Data 2.4.6.2). An LRS remembers what is once said of an activity, so their
 * names go with `initialized` alone; what is sent on leaving must stay small.
 */
export function withCompetencies(
  context: Context,
  competencies: readonly CompetencyData[],
  inWords = false,
): Context {
  if (competencies.length === 0) return context;
  const { contextActivities = {} } = context;
  const kept = contextActivities.other ?? [];
  const named = competencies
    .filter(({ id }) => kept.every((one) => one.id !== id))
    .map(({ id, name }) => ({ id, ...(inWords && { definition: { type: OBJECTIVE, name } }) }));
  return { ...context, contextActivities: { ...contextActivities, other: [...kept, ...named] } };
}

/** The template with what cmi5 9.6.2 and 9.6.3.2 add; nothing of it is replaced (cmi5 10.2.1.0-7). */
function contextOf(verb: Verb, launch: Launch, result: Result | undefined): Context {
  const judges = result?.completion !== undefined || result?.success !== undefined;
  const { cmi5, competencies = [] } = launch;
  const begins = verb === 'initialized';
  const context = withCompetencies(launch.context, begins || judges ? competencies : [], begins);
  if (!cmi5) return context;
  const { contextActivities = {}, extensions = {} } = context;
  const added = [{ id: `${CATEGORIES}cmi5` }, ...(judges ? [{ id: `${CATEGORIES}moveon` }] : [])];
  const kept = contextActivities.category ?? [];
  const category = [...kept, ...added.filter(({ id }) => kept.every((one) => one.id !== id))];
  const mastery = result?.success !== undefined && cmi5.masteryScore !== undefined;
  return {
    ...context,
    contextActivities: { ...contextActivities, category },
    extensions: mastery ? { ...extensions, [MASTERY_SCORE]: cmi5.masteryScore } : extensions,
  };
}

/**
 * @param seconds since the launch
 * @param score in percent; given with 'passed' and 'failed' only (cmi5 9.5.1.0-2)
 */
export function statement(
  verb: Verb,
  launch: Launch,
  { seconds, score }: { readonly seconds: number; readonly score?: number | undefined },
  made: Made,
): Statement {
  const result = resultOf(verb, seconds, score, launch);
  return {
    id: made.id,
    actor: launch.actor,
    verb: { id: `${VERBS}${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(result && { result }),
    context: contextOf(verb, launch, result),
    timestamp: made.at.toISOString(),
  };
}
