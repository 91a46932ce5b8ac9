import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromCmi5Launch } from '../../packager/player/lms/cmi5.ts';
import type { Statement } from '../../packager/player/lms/statements.ts';
import { fromTincanLaunch } from '../../packager/player/lms/xapi.ts';
import { givenAnswers, recordOf } from '../../packager/player/standing.ts';
import { course, FAILED, HALFWAY, PASSED, test } from './learning.ts';
import { mockLrs } from './mock-lrs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ACTOR = JSON.stringify({ account: { homePage: 'https://example.org', name: 'meera' } });
const cmi5Address = new URLSearchParams({
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/fetch',
  actor: ACTOR,
  registration: '0f8fad5b-d9cb-469f-a165-70867728950e',
  activityId: 'https://lms.example/unit',
});
const xapiAddress = new URLSearchParams({
  endpoint: 'https://lrs.example/xapi/',
  auth: 'Basic abc',
  actor: ACTOR,
  activity_id: 'urn:uuid:course',
});
const LAUNCH_DATA = {
  contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' } },
  launchMode: 'Normal',
  masteryScore: 0.6,
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
/** What the course builds. */
const BUILT = [{ id: 'urn:uuid:listening', name: { en: 'Active Listening' } }];
const launch5 = () => fromCmi5Launch(cmi5Address, () => 0, BUILT);

describe('a cmi5 session', () => {
  it('asks for its token once, uses it everywhere, and leaves the launch data alone', async () => {
    const on = mockLrs({ 'LMS.LaunchData': LAUNCH_DATA });
    const one = await launch5();
    one.record(recordOf(PASSED, course));
    await settled();
    expect(on.asked.filter(({ path }) => path === '/fetch').map(({ method }) => method)).toEqual(['POST']);
    const toLrs = on.asked.filter(({ path }) => path.startsWith('/xapi/'));
    expect(new Set(toLrs.map(({ auth }) => auth))).toEqual(new Set(['Basic c2VjcmV0']));
    expect(on.states.get('LMS.LaunchData')).toEqual(LAUNCH_DATA);
    expect(toLrs.map(({ path }) => path)).toContain('/xapi/agents/profile');
  });

  it('begins with initialized, ends with terminated, and says each verdict once', async () => {
    const on = mockLrs({ 'LMS.LaunchData': LAUNCH_DATA });
    const one = await launch5();
    for (const learner of [HALFWAY, PASSED, PASSED]) one.record(recordOf(learner, course));
    await settled();
    one.leave();
    await settled();
    expect(on.verbs()).toEqual(['initialized', 'passed', 'completed', 'terminated']);
    expect(new Set(on.statements().map(({ id }) => id)).size).toBe(4);
    for (const { context } of on.statements()) expect(context).toMatchObject(LAUNCH_DATA.contextTemplate);
    expect(
      on.asked.filter(({ method }) => method !== 'GET' && method !== 'POST').every((a) => a.keepalive),
    ).toBe(true);
  });

  it('says how each question was answered, in order and before the verdict, and not again', async () => {
    const on = mockLrs({ 'LMS.LaunchData': LAUNCH_DATA });
    const one = await launch5();
    const answers = givenAnswers(PASSED, course, test);
    one.record(recordOf(PASSED, course, answers));
    one.record(recordOf(PASSED, course));
    await settled();
    one.leave();
    await settled();
    const each = answers.map(() => 'answered');
    expect(on.verbs()).toEqual(['initialized', ...each, 'passed', 'completed', 'terminated']);
    expect(on.statements().slice(1, 31)).toMatchObject(
      answers.map(({ question }) => ({ object: { id: expect.stringMatching(`/${question.id}$`) } })),
    );
    for (const { context } of on.statements()) expect(context).toMatchObject(LAUNCH_DATA.contextTemplate);
    // What outlives a page may not weigh more than 64 KiB.
    const sizes = on.asked.map(({ body }) => JSON.stringify(body ?? '').length);
    expect(Math.max(...sizes)).toBeLessThan(32_000);
  });

  it('gives answers up before verdicts where the learner leaves before they are out', async () => {
    const on = mockLrs({ 'LMS.LaunchData': LAUNCH_DATA });
    const one = await launch5();
    on.lrs.refuses = true;
    one.record(recordOf(PASSED, course, givenAnswers(PASSED, course, test)));
    await settled();
    on.lrs.refuses = false;
    on.asked.length = 0;
    one.leave();
    await settled();
    expect(on.verbs()).toEqual(['passed', 'completed', 'terminated']);
  });

  it('ends first and then goes where the LMS wants the learner, once', async () => {
    const on = mockLrs({ 'LMS.LaunchData': { ...LAUNCH_DATA, returnURL: 'https://lms.example/back?x=1' } });
    const went: (readonly [string, readonly string[]])[] = [];
    const assign = (to: string) => went.push([to, on.verbs()]);
    vi.stubGlobal('window', { location: { assign } });
    const one = await launch5();
    one.record(recordOf(HALFWAY, course));
    await one.exit?.();
    expect(went).toEqual([['https://lms.example/back?x=1', ['initialized', 'terminated']]]);
    one.record(recordOf(PASSED, course));
    one.leave();
    await settled();
    expect(on.verbs()).toEqual(['initialized', 'terminated']);
  });

  it.each([undefined, 'javascript:alert(1)', '/back', 'data:text/html,x', 7])(
    'offers no way out to %s',
    async (returnURL) => {
      mockLrs({ 'LMS.LaunchData': { ...LAUNCH_DATA, returnURL } });
      expect((await launch5()).exit).toBeUndefined();
    },
  );

  it('goes on where it was left, and says nothing a second time', async () => {
    const on = mockLrs({ 'LMS.LaunchData': LAUNCH_DATA });
    const first = await launch5();
    first.record(recordOf(PASSED, course));
    await settled();
    first.leave();
    await settled();
    const second = await launch5();
    const { state, page } = recordOf(PASSED, course);
    expect(second.kept).toMatchObject({ state, page, completed: true });
    second.record(recordOf(PASSED, course));
    await settled();
    expect(on.verbs()).toEqual(['initialized', 'passed', 'completed', 'terminated', 'initialized']);
  });

  it.each(['Browse', 'Review'])('neither judges nor saves in mode %s', async (launchMode) => {
    const on = mockLrs({ 'LMS.LaunchData': { ...LAUNCH_DATA, launchMode } });
    const one = await launch5();
    one.record(recordOf(FAILED, course));
    await settled();
    one.leave();
    await settled();
    expect(on.verbs()).toEqual(['initialized', 'terminated']);
    expect([...on.states.keys()]).toEqual(['LMS.LaunchData']);
  });

  it('sends at the next act what the LRS did not take, with leaving at the latest', async () => {
    const on = mockLrs({ 'LMS.LaunchData': LAUNCH_DATA });
    const one = await launch5();
    on.lrs.refuses = true;
    one.record(recordOf(PASSED, course));
    await settled();
    on.lrs.refuses = false;
    on.asked.length = 0;
    one.leave();
    await settled();
    expect(on.verbs()).toEqual(['passed', 'completed', 'terminated']);
    expect(on.states.has('kriti')).toBe(true);
  });

  it('is a page without a record where nobody launched it, or the LMS gives no token', async () => {
    mockLrs();
    expect((await fromCmi5Launch(new URLSearchParams(), () => 0, BUILT)).kind).toBe('none');
    expect((await launch5()).kind).toBe('none');
  });
});

describe('an xAPI session', () => {
  it('speaks to the LRS of the address as the learner of the address', async () => {
    const on = mockLrs();
    const one = await fromTincanLaunch(xapiAddress, () => 0, BUILT);
    one.record(recordOf(FAILED, course));
    await settled();
    one.leave();
    await settled();
    expect(on.verbs()).toEqual(['initialized', 'failed', 'terminated']);
    const told = on.statements().map(({ context }) => (context as Statement['context']).contextActivities);
    expect(told).toEqual([
      {
        other: [
          {
            id: 'urn:uuid:listening',
            definition: {
              type: 'http://adlnet.gov/expapi/activities/objective',
              name: { en: 'Active Listening' },
            },
          },
        ],
      },
      { other: [{ id: 'urn:uuid:listening' }] },
      undefined,
    ]);
    expect(on.asked[0]).toMatchObject({ path: '/xapi/activities/state', auth: 'Basic abc' });
    expect(on.statements()[0]).toMatchObject({
      actor: { objectType: 'Agent', account: { name: 'meera' } },
      object: { id: 'urn:uuid:course' },
    });
  });

  it('understands the actor as older platforms write it', async () => {
    const on = mockLrs();
    const address = new URLSearchParams(xapiAddress);
    address.set('actor', JSON.stringify({ name: ['Meera'], mbox: ['mailto:meera@example.org'] }));
    await fromTincanLaunch(address, () => 0, BUILT);
    expect(on.statements()[0]).toMatchObject({ actor: { name: 'Meera', mbox: 'mailto:meera@example.org' } });
  });

  it('is a page without a record where nobody launched it', async () => {
    expect((await fromTincanLaunch(new URLSearchParams(), () => 0, BUILT)).kind).toBe('none');
  });
});
