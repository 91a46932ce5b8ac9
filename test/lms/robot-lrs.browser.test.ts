import { expect, it } from 'vitest';
import type { Recording } from '../../packager/lms/recording.ts';
import { judge } from '../../packager/lms/verdict.ts';
import type { PackageKind } from '../../packager/read/kind.ts';
import { fixture } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

/** Four pages; speaks cmi5, or plain xAPI where the launch address has its own token. */
const PAGE = `<!doctype html><title>x</title><h1></h1><button disabled>Next</button><script type="module">
  const q = new URLSearchParams(location.search);
  const [endpoint, actor, registration] = ['endpoint', 'actor', 'registration'].map((n) => q.get(n));
  const activityId = q.get('activityId') ?? q.get('activity_id');
  const cmi5 = q.has('fetch');
  const auth = cmi5
    ? 'Basic ' + (await (await fetch(q.get('fetch'), { method: 'POST' })).json())['auth-token']
    : q.get('auth');
  const call = (method, resource, query, body) =>
    fetch(endpoint + resource + '?' + new URLSearchParams(query), {
      method,
      keepalive: true,
      headers: { authorization: auth, 'x-experience-api-version': '1.0.3', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const state = (stateId) => ({ activityId, agent: actor, registration, stateId });
  const data = cmi5 ? await (await call('GET', 'activities/state', state('LMS.LaunchData'))).json() : {};
  const say = (verb, result) =>
    call('POST', 'statements', {}, {
      actor: JSON.parse(actor),
      verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb },
      object: { id: activityId },
      ...(result ? { result } : {}),
      context: {
        registration,
        ...data.contextTemplate,
        contextActivities: { ...data.contextTemplate?.contextActivities, category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }] },
      },
    });
  const names = ['One', 'Two', 'Three', 'Four'];
  const kept = await call('GET', 'activities/state', state('place'));
  let at = kept.ok ? (await kept.json()).page : 0;
  let done = at === 3;
  await say('initialized');
  const button = document.querySelector('button');
  const show = () => {
    document.querySelector('h1').textContent = names[at];
    button.disabled = at === 3;
  };
  button.onclick = async () => {
    at++;
    show();
    await call('PUT', 'activities/state', state('place'), { page: at });
    if (at === 3 && !done) {
      done = true;
      await say('passed', { success: true, score: { scaled: 0.75 } });
      await say('completed', { completion: true });
    }
  };
  addEventListener('pagehide', () => void say('terminated'));
  show();
</script>`;
const CMI5 = `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="https://k.example/c">
  <title><langstring lang="en">t</langstring></title><description><langstring lang="en">t</langstring></description></course>
  <au id="https://k.example/au" moveOn="CompletedAndPassed" masteryScore="0.7"><title><langstring lang="en">t</langstring></title>
  <description><langstring lang="en">t</langstring></description><url>index.html?own=1</url></au></courseStructure>`;
const TINCAN = `<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities><activity id="https://k.example/a"
  type="http://adlnet.gov/expapi/activities/course"><name>t</name><launch lang="en">index.html</launch></activity></activities></tincan>`;

const run = (kind: PackageKind, changes: Record<string, string>): Promise<Recording[]> =>
  walkIn(fixture('small', { 'index.html': PAGE, 'sco.js': null, 'imsmanifest.xml': null, ...changes }), {
    ...{ kind, launch: 'index.html', lms: ['lrs'], lang: 'en' },
  });

it.each([
  ['cmi5', { 'cmi5.xml': CMI5 }],
  ['tincan', { 'tincan.xml': TINCAN }],
] as const)('walks a %s package three times and resumes from its state', async (kind, changes) => {
  const launches = await run(kind, changes);
  expect(launches.map((l) => l.recorded.completion)).toEqual(['incomplete', 'completed', 'completed']);
  expect(launches[1]?.screens[0]?.heading).toBe(launches[0]?.screens.at(-1)?.heading);
  expect(launches[2]?.recorded).toMatchObject({ success: 'passed', scoreScaled: 0.75 });
  const last = launches[0]?.calls.at(-1);
  expect([last?.name, last?.args[0], last?.late]).toEqual(['POST statements', 'terminated', true]);
  expect(launches.flatMap((l) => [...l.missing, ...l.network, ...l.console])).toEqual([]);
  expect(judge(launches).map((f) => [f.key, f.data])).toEqual([]);
});

it('says what the store objects to', async () => {
  const wrong = PAGE.replace("say('terminated')", '0').replace('scaled: 0.75', 'scaled: 0.5');
  const found = judge(await run('cmi5', { 'cmi5.xml': CMI5, 'index.html': wrong }));
  expect(found.map((f) => f.key)).toEqual(expect.arrayContaining(['lrs-refused', 'lrs-not-terminated']));
  expect(found.find((f) => f.key === 'lrs-refused')).toMatchObject({
    clause: 'cmi5 9.3.4',
    data: { call: 'POST statements passed', code: '403' },
  });
});

it('says that nobody was heard', async () => {
  const silent = '<!doctype html><title>x</title><h1>One</h1>';
  const unheard = judge(await run('cmi5', { 'cmi5.xml': CMI5, 'index.html': silent }));
  expect(unheard.map((f) => f.key)).toContain('lrs-not-reached');
});
