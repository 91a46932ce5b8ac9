/** What statements and state say of a learner, in the one shape of all platforms. */
import type { Recorded } from '../recording.ts';
import { isObject } from './exchange.ts';
import { type Statement, verbOf } from './statements.ts';

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

export interface Learnt {
  readonly kind: 'cmi5' | 'tincan';
  readonly activity: string;
  readonly statements: readonly Statement[];
  /** UTF-16 code units of all state documents but the platform's own. */
  readonly stateLength: number;
}

/**
 * Reads what is kept for one activity. cmi5 has a verb for completion and one
 * for the result (9.3); elsewhere `passed` completes too, as platforms take it.
 */
export function recordedFrom({ kind, activity, statements, stateLength }: Learnt): Recorded {
  const about = statements.filter((s) => s.object.id === activity && verbOf(s) !== 'launched');
  const says = (...verbs: string[]) => about.some((s) => verbs.includes(verbOf(s)));
  const done =
    kind === 'cmi5'
      ? says('completed')
      : says('completed', 'passed') || about.some(({ result }) => result?.completion === true);
  const verdict = about
    .map(verbOf)
    .filter((verb) => verb === 'passed' || verb === 'failed')
    .at(-1);
  const score = about
    .map(({ result }) => result?.score)
    .filter(isObject)
    .at(-1);
  const progress = about
    .map(({ result }) => (isObject(result?.extensions) ? result.extensions[PROGRESS] : undefined))
    .filter((value) => typeof value === 'number')
    .at(-1);
  return {
    completion: done ? 'completed' : about.length > 0 ? 'incomplete' : 'not attempted',
    success: says('passed') ? 'passed' : verdict === 'failed' ? 'failed' : 'unknown',
    ...(typeof score?.scaled === 'number' ? { scoreScaled: score.scaled } : {}),
    ...(score?.raw === undefined ? {} : { scoreRaw: String(score.raw) }),
    ...(typeof progress === 'number' ? { progress } : {}),
    location: '',
    suspendDataLength: stateLength,
  };
}
