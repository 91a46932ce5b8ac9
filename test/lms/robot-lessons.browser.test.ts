/**
 * A package of several lessons: each is launched with what the manifest says of
 * it; and the launches beside the visits: review, a window of its own, no platform.
 */
import { beforeAll, expect, it } from 'vitest';
import { outcomesOf } from '../../packager/lms/outcome.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { judge } from '../../packager/lms/verdict.ts';
import { packageOf } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

/** A lesson of two screens. `search` finds the platform, `end` is the event at which it finishes. */
const lesson = (
  name: string,
  search: string,
  end: string,
) => `<!doctype html><title>x</title><h1>${name} one</h1>
<button>Next</button><script>
  const api = ${search};
  if (api) {
    api.LMSInitialize('');
    if (api.LMSGetValue('cmi.core.lesson_mode') === 'review') document.querySelector('h1').textContent = 'Looking back';
    api.LMSSetValue('cmi.comments', 'told: ' + api.LMSGetValue('cmi.launch_data') + ', ' + api.LMSGetValue('cmi.student_data.mastery_score'));
    addEventListener('${end}', () => api.LMSFinish(''));
  }
  document.querySelector('button').onclick = ({ target }) => {
    document.querySelector('h1').textContent = '${name} two';
    target.disabled = true;
    api.LMSSetValue('cmi.core.score.raw', '70');
    api.LMSSetValue('cmi.core.lesson_status', 'passed');
    api.LMSCommit('');
  };
</script>`;

const MANIFEST = `<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<organizations default="o"><organization identifier="o"><title>t</title>
  <item identifier="part"><title>Part</title>
    <item identifier="a" identifierref="ra"><title>First lesson</title></item>
    <item identifier="b" identifierref="rb"><title>Second lesson</title>
      <adlcp:datafromlms>for the second</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore></item>
  </item>
  <item identifier="c" identifierref="rc"><title>A picture</title></item>
</organization></organizations><resources>
  <resource identifier="ra" type="webcontent" adlcp:scormtype="sco" href="a.html"/>
  <resource identifier="rb" type="webcontent" adlcp:scormtype="sco" href="b.html"/>
  <resource identifier="rc" type="webcontent" adlcp:scormtype="asset" href="c.html"/>
</resources></manifest>`;

let launches: Recording[] = [];
beforeAll(async () => {
  const files = packageOf({
    'imsmanifest.xml': MANIFEST,
    'a.html': lesson('First', 'parent.API', 'unload'),
    'b.html': lesson('Second', '(parent.API || opener.API)', 'pagehide'),
    'c.html':
      '<!doctype html><title>x</title><h1>A picture</h1><script>parent.API.LMSInitialize("")</script>',
  });
  launches = await walkIn(files, {
    ...{ kind: 'scorm12', launch: 'a.html', lms: ['strict'], lang: 'en', extras: true },
  });
});

const commentsOf = (launch: Recording | undefined): unknown =>
  launch?.calls.find(({ args }) => args[0] === 'cmi.comments')?.args[1];

it('launches each lesson with what the manifest says of it', () => {
  expect(launches.map((l) => [l.phase ?? l.attempt, l.launched, l.screens[0]?.heading])).toEqual([
    [1, 'a.html', 'First one'],
    [2, 'a.html', 'First one'],
    [3, 'a.html', 'First one'],
    ['lesson', 'b.html', 'Second one'],
    ['lesson', 'c.html', 'A picture'],
    ['review', 'a.html', 'Looking back'],
    ['window', 'a.html', 'First one'],
    ['alone', 'a.html', 'First one'],
  ]);
  expect([launches[0], launches[3]].map(commentsOf)).toEqual(['told: , ', 'told: for the second, 80']);
  // The platform decides by the pass mark.
  expect(launches[3]?.recorded).toMatchObject({ completion: 'completed', success: 'failed' });
});

it('hears in which event a lesson says its last words', () => {
  const ends = launches.map((l) => l.calls.find((c) => c.name === 'LMSFinish')?.during);
  expect([ends[0], ends[3]]).toEqual(['unload', 'pagehide']);
});

it('tells what is wrong, lesson by lesson', () => {
  const found = judge(launches).map((f) => [f.key, f.lesson ?? f.attempt]);
  expect(found).toEqual([
    ['finish-only-at-unload', 1],
    ['nothing-kept', 2],
    ['asset-calls-platform', 'A picture'],
    ['not-found-from-window', 7],
    ['silent-without-platform', 8],
  ]);
});

it('says in one sentence what would be recorded', () => {
  expect(outcomesOf(launches)).toMatchObject([
    {
      key: 'recorded',
      data: { completion: 'completed', success: 'passed', points: '70', resume: 'start' },
    },
  ]);
});

it('launches as a platform does that knows no namespaces, where a manifest declares none of its prefixes', async () => {
  const manifest = MANIFEST.replace(/ xmlns(:adlcp)?="[^"]*"/g, '').replace(
    'href="a.html"',
    'href="a.html?part=1"',
  );
  const files = packageOf({ 'imsmanifest.xml': manifest, 'a.html': lesson('First', 'parent.API', 'unload') });
  const [launch] = await walkIn(files, {
    ...{ kind: 'scorm12', launch: 'a.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'open', tests: 'pass' }],
  });
  expect([launch?.launched, launch?.screens[0]?.heading]).toEqual(['a.html?part=1', 'First one']);
});
