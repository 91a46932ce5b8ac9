import { beforeEach, describe, expect, it } from 'vitest';
import { type LaunchWish, Lrs } from '../../packager/lms/lrs/lrs.ts';

const ACTIVITY = 'https://kriti.example/au/1';
const wish: LaunchWish = {
  ...{ kind: 'cmi5', activity: ACTIVITY, learner: { id: 'learner-1', name: 'Karmayogi, Kriti' } },
  ...{ language: 'hi-IN', moveOn: 'CompletedAndPassed', launchParameters: 'x=1', masteryScore: 0.6 },
};

/** A package as a client of the store: token, launch data, statements. */
function client(lrs: Lrs, of: Partial<LaunchWish> = {}) {
  const launch = lrs.launch({ ...wish, ...of });
  const send = (
    method: string,
    resource: string,
    query: Record<string, string> = {},
    body?: unknown,
    more = {},
  ) => {
    const reply = lrs.answer({
      ...{ method, resource, query: new URLSearchParams(query) },
      headers: {
        authorization: launch.auth ?? `Basic ${token}`,
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
        ...more,
      },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    return { ...reply, json: reply.body ? (JSON.parse(reply.body) as Record<string, unknown>) : undefined };
  };
  let token = '';
  const fetched = of.kind === 'tincan' ? undefined : send('POST', 'fetch').json;
  token = String(fetched?.['auth-token'] ?? '');
  const agent = launch.actor ?? '';
  const registration = launch.registration ?? '';
  const state = (stateId: string) => ({ activityId: ACTIVITY, agent, registration, stateId });
  const data =
    of.kind === 'tincan' ? undefined : send('GET', 'activities/state', state('LMS.LaunchData')).json;
  const template = data?.contextTemplate as
    | { extensions: Record<string, unknown>; contextActivities: Record<string, unknown> }
    | undefined;
  const category = [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }];
  const statement = (verb: string, changes: Record<string, unknown> = {}) => ({
    ...{ actor: JSON.parse(agent), verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` } },
    object: { id: ACTIVITY },
    context: { registration, ...template, contextActivities: { ...template?.contextActivities, category } },
    ...changes,
  });
  const say = (verb: string, changes: Record<string, unknown> = {}) =>
    send('POST', 'statements', {}, statement(verb, changes));
  return { launch, send, say, state, statement, data };
}

let lrs: Lrs;
beforeEach(() => {
  lrs = new Lrs('http://127.0.0.1/s/lrs/');
});
const note = () => lrs.log(0).calls.at(-1)?.note?.key;

describe('a cmi5 launch', () => {
  it('carries endpoint, fetch, actor, registration and activityId', () => {
    const { launch } = client(lrs);
    expect(Object.keys(launch).sort()).toEqual(['activityId', 'actor', 'endpoint', 'fetch', 'registration']);
  });
  it('gives the token once', () => {
    const { send } = client(lrs);
    expect(send('POST', 'fetch').json).toMatchObject({ 'error-code': '1' });
    expect(note()).toBe('cmi5-fetched-twice');
  });
  it('has its launch data in the state, to be read only', () => {
    const { data, send, state } = client(lrs);
    expect(data).toMatchObject({ launchMode: 'Normal', masteryScore: 0.6, moveOn: 'CompletedAndPassed' });
    expect(send('PUT', 'activities/state', state('LMS.LaunchData'), {}).status).toBe(403);
  });
  it('has the learner’s preferences', () => {
    const { send, launch } = client(lrs);
    const query = { agent: launch.actor ?? '', profileId: 'cmi5LearnerPreferences' };
    expect(send('GET', 'agents/profile', query).json).toEqual({
      ...{ languagePreference: 'hi-IN', audioPreference: 'on' },
    });
  });
  it('records completion, result, score and state, and keeps them for the next launch', () => {
    const first = client(lrs);
    first.say('initialized');
    expect(lrs.log(0).recorded).toMatchObject({ completion: 'incomplete', success: 'unknown' });
    first.send('PUT', 'activities/state', first.state('place'), { page: 3 });
    first.say('passed', { result: { success: true, score: { scaled: 0.8 } } });
    first.say('completed', { result: { completion: true } });
    first.say('terminated');
    const { record, recorded } = lrs.log(0);
    const expected = { completion: 'completed', success: 'passed', scoreScaled: 0.8, suspendDataLength: 10 };
    expect(recorded).toMatchObject(expected);
    const later = new Lrs('http://127.0.0.1/t/lrs/');
    const second = client(later, { record });
    expect(second.launch.registration).toBe(first.launch.registration);
    expect(second.send('GET', 'activities/state', second.state('place')).json).toEqual({ page: 3 });
    expect(later.log(0).recorded).toMatchObject(expected);
  });
});

describe('statements of a cmi5 unit are refused', () => {
  it.each<[string, (c: ReturnType<typeof client>) => unknown]>([
    ['cmi5-not-first', (c) => c.say('completed')],
    ['cmi5-twice', (c) => [c.say('initialized'), c.say('initialized')]],
    ['cmi5-twice', (c) => [c.say('initialized'), c.say('completed'), c.say('completed')]],
    ['cmi5-after-terminated', (c) => [c.say('initialized'), c.say('terminated'), c.say('completed')]],
    ['cmi5-registration', (c) => c.say('initialized', { context: {} })],
    ['cmi5-actor', (c) => c.say('initialized', { actor: { mbox: 'mailto:a@b.example' } })],
    ['cmi5-object', (c) => c.say('initialized', { object: { id: 'https://other.example/' } })],
    ['cmi5-mastery', (c) => [c.say('initialized'), c.say('passed', { result: { score: { scaled: 0.5 } } })]],
    [
      'cmi5-template',
      (c) => {
        const { context } = c.statement('initialized');
        return c.say('initialized', { context: { ...context, contextActivities: {} } });
      },
    ],
    [
      'cmi5-move-on',
      (c) => {
        const { context } = c.statement('answered');
        const category = [{ id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }];
        const contextActivities = { ...context.contextActivities, category };
        return [c.say('initialized'), c.say('answered', { context: { ...context, contextActivities } })];
      },
    ],
    ['xapi-statement', (c) => c.say('initialized', { verb: { id: 'initialized' } })],
    ['xapi-statement', (c) => c.say('initialized', { result: { score: { scaled: 1.5 } } })],
  ])('%s', (key, act) => {
    act(client(lrs));
    expect(note()).toBe(key);
    expect(lrs.log(0).calls.at(-1)?.error).toMatch(/^40[03]$/);
  });
});

describe('an answer', () => {
  const question = (definition: object) => ({
    object: { id: `${ACTIVITY}#q`, definition },
    result: { success: true, response: 'a' },
  });
  it.each<[boolean, object]>([
    [true, { interactionType: 'choice', correctResponsesPattern: ['a'], choices: [{ id: 'a' }] }],
    [true, { interactionType: 'sequencing', choices: [{ id: 'a' }, { id: 'b' }] }],
    [true, { interactionType: 'matching', source: [{ id: '1' }], target: [{ id: 'a' }] }],
    [true, { type: 'http://adlnet.gov/expapi/activities/media' }],
    [false, { interactionType: 'guess' }],
    [false, { correctResponsesPattern: ['a'] }],
    [false, { interactionType: 'choice', correctResponsesPattern: 'a' }],
    [false, { interactionType: 'fill-in', choices: [{ id: 'a' }] }],
    [false, { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] }],
    [false, { interactionType: 'choice', choices: [{}] }],
  ])('is kept: %j, of a question written as %j', (kept, definition) => {
    const one = client(lrs);
    const plain = one.statement('answered');
    const { category: _, ...contextActivities } = plain.context.contextActivities;
    one.say('initialized');
    const said = one.say('answered', {
      ...question(definition),
      context: { ...plain.context, contextActivities },
    });
    expect(said.status).toBe(kept ? 200 : 400);
    expect(note()).toBe(kept ? undefined : 'xapi-statement');
  });
});

describe('the store', () => {
  const plain = () => client(lrs, { kind: 'tincan' });
  it('launches xAPI packages with endpoint, auth, actor, registration and activity_id', () => {
    const { launch } = plain();
    expect(Object.keys(launch).sort()).toEqual(['activity_id', 'actor', 'auth', 'endpoint', 'registration']);
  });
  it('wants the token and the version', () => {
    const { send } = plain();
    expect(send('GET', 'statements', {}, undefined, { authorization: 'Basic x' }).status).toBe(401);
    expect(send('GET', 'statements', {}, undefined, { 'x-experience-api-version': '' }).status).toBe(400);
  });
  it('keeps a statement under its id, once, and finds it', () => {
    const { send, statement } = plain();
    const id = '8b6f2c1e-7f7a-4d3e-9a53-1f2a6f0f9c11';
    expect(send('PUT', 'statements', { statementId: id }, statement('experienced')).status).toBe(204);
    expect(send('PUT', 'statements', { statementId: id }, statement('experienced')).status).toBe(204);
    expect(send('PUT', 'statements', { statementId: id }, statement('failed')).status).toBe(409);
    expect(send('GET', 'statements', { statementId: id }).json).toMatchObject({ id });
    send('POST', 'statements', {}, [statement('answered'), statement('completed')]);
    const found = send('GET', 'statements', { limit: '1' }).json?.statements as unknown[];
    expect(found).toMatchObject([{ verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } }]);
  });
  it('guards documents by their tags', () => {
    const { send, state } = plain();
    const at = state('s');
    expect(send('GET', 'activities/state', at).status).toBe(404);
    expect(send('PUT', 'activities/state', at, { a: 1 }).status).toBe(204);
    const etag = send('GET', 'activities/state', at).headers?.etag ?? '';
    expect(send('PUT', 'activities/state', at, { a: 2 }, { 'if-match': '"other"' }).status).toBe(412);
    expect(send('PUT', 'activities/state', at, { a: 2 }, { 'if-none-match': '*' }).status).toBe(412);
    expect(send('POST', 'activities/state', at, { b: 3 }, { 'if-match': etag }).status).toBe(204);
    expect(send('GET', 'activities/state', at).json).toEqual({ a: 1, b: 3 });
    const profile = { agent: at.agent, profileId: 'p' };
    expect(send('PUT', 'agents/profile', profile, {}).status).toBe(400);
    expect(send('PUT', 'agents/profile', profile, {}, { 'if-none-match': '*' }).status).toBe(204);
    expect(send('PUT', 'agents/profile', profile, {}).status).toBe(409);
  });
  it('lists and deletes state', () => {
    const { send, state } = plain();
    const { stateId: _, ...all } = state('');
    send('PUT', 'activities/state', state('a'), {});
    send('PUT', 'activities/state', state('b'), {});
    expect(send('GET', 'activities/state', all).json).toEqual(['a', 'b']);
    send('DELETE', 'activities/state', all);
    expect(send('GET', 'activities/state', all).json).toEqual([]);
  });
});

describe('a request inside a POST (xAPI 1.0.3, Communication 1.3)', () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  it('is answered like the one it holds', () => {
    const { launch, send, state, statement } = client(lrs, { kind: 'tincan' });
    const wrapped = (method: string, resource: string, fields: Record<string, string>) =>
      lrs.answer({
        ...{ method: 'POST', resource, query: new URLSearchParams({ method }) },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form({
          ...{ Authorization: launch.auth ?? '', 'X-Experience-API-Version': '1.0.3' },
          ...{ 'Content-Type': 'application/json', ...fields },
        }),
      });
    const id = '0b9d1c6e-3a52-4f0e-9c57-1d2f0a6b7c88';
    const content = JSON.stringify(statement('attempted'));
    expect(wrapped('PUT', 'statements', { statementId: id, content }).status).toBe(204);
    expect(send('GET', 'statements', { statementId: id }).json).toMatchObject({ id });
    expect(wrapped('put', 'activities/state', { ...state('bookmark'), content: '{"page":3}' }).status).toBe(
      204,
    );
    expect(wrapped('GET', 'activities/state', state('bookmark')).body).toBe('{"page":3}');
    expect(lrs.log(0).calls.map(({ name }) => name)).toEqual([
      ...['PUT statements', 'GET statements', 'PUT activities/state', 'GET activities/state'],
    ]);
  });

  it('needs its key like any other', () => {
    client(lrs, { kind: 'tincan' });
    const body = form({ Authorization: 'Basic nobody', 'X-Experience-API-Version': '1.0.3' });
    const query = new URLSearchParams({ method: 'GET' });
    expect(lrs.answer({ method: 'POST', resource: 'statements', query, headers: {}, body }).status).toBe(401);
  });
});

it('tells a Tin Can package who learns by mail, and a cmi5 unit by an account', () => {
  const actorOf = (kind: 'cmi5' | 'tincan') => JSON.parse(client(lrs, { kind }).launch.actor ?? '');
  expect(actorOf('tincan')).toMatchObject({ mbox: 'mailto:learner-1@lms.example' });
  expect(actorOf('cmi5')).toMatchObject({ account: { name: 'learner-1' } });
});
