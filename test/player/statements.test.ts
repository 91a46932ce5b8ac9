import { describe, expect, it } from 'vitest';
import type { Learner } from '../../packager/player/learner.ts';
import {
  type Launch,
  statement,
  type Verb,
  type Verdict,
  verdictsOn,
} from '../../packager/player/lms/statements.ts';
import { recordOf } from '../../packager/player/standing.ts';
import { course, FAILED, FAILED_ONCE, HALFWAY, PASSED, PASSED_EARLY } from './learning.ts';

const XAPI: Launch = {
  actor: { account: { homePage: 'https://example.org', name: 'meera' } },
  activityId: 'urn:uuid:0f2b',
  context: { registration: 'r-1' },
};
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const CMI5: Launch = {
  ...XAPI,
  context: {
    registration: 'r-1',
    contextActivities: { grouping: [{ id: 'urn:uuid:publisher' }], category: [{ id: 'urn:lms' }] },
    extensions: { [SESSION]: 's-1' },
  },
  cmi5: { mode: 'Normal', masteryScore: 0.6 },
};

const verdicts = (learner: Learner, launch = CMI5, ...said: Verdict[]) =>
  verdictsOn(recordOf(learner, course), launch, new Set(said));
const say = (verb: Verb, launch = CMI5, score?: number) =>
  statement(verb, launch, { seconds: 61, score }, { id: 'id-1', at: new Date(0) });

describe('what is said of a learner', () => {
  it.each([
    ['read everything', HALFWAY, []],
    ['failed with attempts left', FAILED_ONCE, []],
    ['failed for good', FAILED, ['failed']],
    ['passed with pages left', PASSED_EARLY, ['passed']],
    ['passed', PASSED, ['passed', 'completed']],
  ])('%s', (_, learner, said) => {
    expect(verdicts(learner, CMI5)).toEqual(said);
    expect(verdicts(learner, XAPI)).toEqual(said);
  });

  it('is said once, and a pass is never followed by a failure', () => {
    expect(verdicts(PASSED, CMI5, 'passed', 'completed')).toEqual([]);
    expect(verdicts(PASSED, CMI5, 'passed')).toEqual(['completed']);
    expect(verdicts(PASSED, CMI5, 'failed')).toEqual(['passed', 'completed']);
    expect(verdicts(FAILED, CMI5, 'passed')).toEqual([]);
  });

  it.each(['Browse', 'Review'] as const)('is nothing in mode %s', (mode) => {
    expect(verdicts(PASSED, { ...CMI5, cmi5: { mode } })).toEqual([]);
  });
});

describe('a statement', () => {
  it('has the result that its verb asks for and no other', () => {
    const time = { duration: 'PT1M1S' };
    const score = { scaled: 0.8, raw: 80, min: 0, max: 100 };
    expect(say('initialized', CMI5, 80).result).toBeUndefined();
    expect(say('passed', CMI5, 80).result).toEqual({ success: true, score, ...time });
    expect(say('completed', CMI5, 80).result).toEqual({ completion: true, ...time });
    expect(say('terminated', CMI5, 80).result).toEqual(time);
    expect(say('failed', CMI5, 20).result).toMatchObject({ success: false, score: { scaled: 0.2 } });
  });

  it('leaves out a score that the LMS’s own pass mark contradicts', () => {
    expect(say('passed', CMI5, 50).result).not.toHaveProperty('score');
    expect(say('failed', CMI5, 60).result).not.toHaveProperty('score');
    expect(say('passed', XAPI, 50).result).toHaveProperty('score');
  });

  it('carries the LMS’s context unchanged, and what cmi5 adds to it', () => {
    const { context } = say('passed', CMI5, 80);
    expect(context.registration).toBe('r-1');
    expect(context.contextActivities).toEqual({
      grouping: [{ id: 'urn:uuid:publisher' }],
      category: [
        { id: 'urn:lms' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
        { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
      ],
    });
    expect(context.extensions).toEqual({
      [SESSION]: 's-1',
      'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.6,
    });
    expect(say('terminated').context.contextActivities?.category).not.toContainEqual({
      id: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
    });
    expect(say('terminated').context.extensions).toEqual({ [SESSION]: 's-1' });
    expect(say('passed', XAPI, 80).context).toEqual({ registration: 'r-1' });
  });

  it('names what the course builds beside the LMS’s context, in words once', () => {
    const built = [
      { id: 'urn:a', name: { en: 'Active Listening' } },
      { id: 'urn:b', name: { en: 'Self-Learning' } },
    ];
    const launch = {
      ...CMI5,
      context: { ...CMI5.context, contextActivities: { other: [{ id: 'urn:a' }] } },
      competencies: built,
    };
    const of = (verb: Verb) => say(verb, launch).context.contextActivities;
    expect(of('passed')?.other).toEqual([{ id: 'urn:a' }, { id: 'urn:b' }]);
    expect(of('passed')?.category).toHaveLength(2);
    expect(of('initialized')?.other).toContainEqual({
      id: 'urn:b',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/objective',
        name: { en: 'Self-Learning' },
      },
    });
    expect(of('terminated')?.other).toEqual([{ id: 'urn:a' }]);
  });

  it('names learner, unit, verb and moment in UTC', () => {
    expect(say('passed', CMI5)).toMatchObject({
      id: 'id-1',
      actor: CMI5.actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
      object: { objectType: 'Activity', id: 'urn:uuid:0f2b' },
      timestamp: '1970-01-01T00:00:00.000Z',
    });
  });
});
