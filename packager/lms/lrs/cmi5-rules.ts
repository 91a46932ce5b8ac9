/**
 * What the cmi5 specification (Quartz, 1st Edition) asks of the statements an
 * assignable unit sends; a platform refuses the others. One rule a line.
 */
import { isObject } from './exchange.ts';
import { type Statement, sameAgent, verbOf } from './statements.ts';

/** What the platform said at launch. */
export interface Cmi5Launch {
  readonly actor: Readonly<Record<string, unknown>>;
  readonly activity: string;
  readonly registration: string;
  readonly session: string;
  /** The unit's id in its course structure, which the context template carries (9.6.2.3). */
  readonly publisher: string;
  readonly masteryScore?: number;
}

export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const CMI5_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON_CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/moveon';

export interface Broken {
  readonly key: string;
  readonly clause: string;
}

/** The first rule a statement breaks after those of its session; undefined if it breaks none. */
export function brokenRule(
  statement: Statement,
  earlier: readonly Statement[],
  launch: Cmi5Launch,
): Broken | undefined {
  const { context = {}, result } = statement;
  const extensions = isObject(context.extensions) ? context.extensions : {};
  const inSession = earlier.filter(
    ({ context: c }) => isObject(c?.extensions) && c.extensions[SESSION_ID] === launch.session,
  );
  const before = (...verbs: string[]) => inSession.some((s) => isDefined(s) && verbs.includes(verbOf(s)));
  const ever = (verb: string) => earlier.some((s) => isDefined(s) && verbOf(s) === verb);
  const verb = verbOf(statement);
  const defined = isDefined(statement);

  if (!sameAgent(statement.actor, launch.actor)) return { key: 'cmi5-actor', clause: 'cmi5 9.2' };
  if (context.registration !== launch.registration) return { key: 'cmi5-registration', clause: 'cmi5 9.6.1' };
  if (extensions[SESSION_ID] !== launch.session) return { key: 'cmi5-session', clause: 'cmi5 9.6.3.1' };
  if (before('terminated')) return { key: 'cmi5-after-terminated', clause: 'cmi5 9.3.8' };
  if (verb !== 'initialized' && !before('initialized'))
    return { key: 'cmi5-not-first', clause: 'cmi5 9.3.2' };
  if (!activitiesOf(statement, 'grouping').includes(launch.publisher))
    return { key: 'cmi5-template', clause: 'cmi5 10.2.1' };
  if (!defined)
    return activitiesOf(statement, 'category').includes(MOVE_ON_CATEGORY)
      ? { key: 'cmi5-move-on', clause: 'cmi5 9.6.2.2' }
      : undefined;
  if (statement.object.id !== launch.activity) return { key: 'cmi5-object', clause: 'cmi5 9.4' };
  if (verb === 'initialized' && before('initialized')) return { key: 'cmi5-twice', clause: 'cmi5 9.3.2' };
  if (verb === 'completed' && ever('completed')) return { key: 'cmi5-twice', clause: 'cmi5 9.3.3' };
  if (verb === 'passed' && ever('passed')) return { key: 'cmi5-twice', clause: 'cmi5 9.3.4' };
  if (verb === 'failed' && before('passed', 'failed')) return { key: 'cmi5-twice', clause: 'cmi5 9.3.5' };
  const scaled = isObject(result?.score) ? result.score.scaled : undefined;
  const mastery = launch.masteryScore;
  if (typeof scaled === 'number' && mastery !== undefined) {
    if (verb === 'passed' && scaled < mastery) return { key: 'cmi5-mastery', clause: 'cmi5 9.3.4' };
    if (verb === 'failed' && scaled >= mastery) return { key: 'cmi5-mastery', clause: 'cmi5 9.3.5' };
  }
  return undefined;
}

/** A "cmi5 defined" statement carries the category; all others are the unit's own affair (cmi5 9.6.2.1). */
const isDefined = (statement: Statement): boolean =>
  activitiesOf(statement, 'category').includes(CMI5_CATEGORY);

/** Ids of the activities a statement's context lists under a name. */
function activitiesOf({ context }: Statement, name: 'category' | 'grouping'): unknown[] {
  const activities = isObject(context?.contextActivities) ? context.contextActivities : {};
  // xAPI 1.0.3, Data 2.4.6.2: a single activity may stand without a list.
  return [activities[name]].flat().map((activity) => (isObject(activity) ? activity.id : undefined));
}
