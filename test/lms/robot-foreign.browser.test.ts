/** The robot in a course that is not ours: no key, no buttons by the names it expects, a menu, notices, keys. */
import { expect, it } from 'vitest';
import { outcomesOf } from '../../packager/lms/outcome.ts';
import { judge } from '../../packager/lms/verdict.ts';
import { packageOf } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

const PAGE = `<!doctype html><html lang="en"><title>x</title>
<style>.hidden{display:none} .modal{position:fixed;inset:0;background:#fff} .btn-next{cursor:pointer}</style>
<main id="page"></main>
<div class="toc hidden" id="menu"><ul><li><a href="#" id="exit">Exit</a></li><li><a href="#" id="topic">Topic two</a></li></ul></div>
<div class="modal hidden" role="dialog" id="notice"><p>Read this first.</p><button id="close">Close</button></div>
<script>
  const api = parent.API;
  const $ = (id) => document.getElementById(id);
  api.LMSInitialize('');
  let left = false;
  const show = (html) => { $('page').innerHTML = html; };
  // Each screen can be left in one way only.
  const first = () => show('<h1>By a look-alike</h1><div class="btn-next" id="on">\\u2192 go</div>');
  const notice = () => { show('<h1>Under a notice</h1><input type="button" value="Next -&gt;" id="arrow">'); $('notice').classList.remove('hidden'); };
  const long = () => {
    show('<h1>Down the page</h1><div style="height:3000px"></div><p id="bottom">The end of the page</p>');
    scrollTo(0, 0);
    new IntersectionObserver((seen, o) => { if (seen.some((s) => s.isIntersecting)) { o.disconnect(); folded(); } }).observe($('bottom'));
  };
  const folded = () => {
    scrollTo(0, 0);
    show('<h1>Under folds</h1><button aria-expanded="false" id="fold">More</button><button disabled id="unlocked">Next</button>');
  };
  const film = () => {
    show('<h1>After a sound</h1><audio controls id="sound"></audio><button disabled id="heard">Next</button>');
    $('sound').src = 'sound.wav';
    $('sound').addEventListener('ended', () => { $('heard').disabled = false; });
  };
  const keys = () => { scrollTo(0, 0); show('<h1>By a key</h1>'); addEventListener('keydown', (e) => { if (e.key === 'ArrowRight') menu(); }, { once: true }); };
  const menu = () => { show('<h1>By the menu</h1>'); $('menu').classList.remove('hidden'); };
  const last = () => {
    show('<h1>Last</h1>');
    $('menu').classList.add('hidden');
    api.LMSSetValue('cmi.core.lesson_status', left ? 'failed' : 'completed');
    api.LMSCommit('');
  };
  addEventListener('click', ({ target }) => {
    if (target.id === 'on') notice();
    else if (target.id === 'close') $('notice').classList.add('hidden');
    else if (target.id === 'arrow') long();
    else if (target.id === 'fold') { target.setAttribute('aria-expanded', 'true'); $('unlocked').disabled = false; }
    else if (target.id === 'unlocked') film();
    else if (target.id === 'heard') keys();
    else if (target.id === 'exit') left = true;
    else if (target.id === 'topic') last();
  });
  addEventListener('pagehide', () => api.LMSFinish(''));
  first();
</script></html>`;

/** Four seconds of silence, 8,000 bytes a second: longer than its end, which alone is played. */
const SECONDS = 4;
const SOUND = Buffer.alloc(44 + SECONDS * 8000, 0x80);
SOUND.write('RIFF', 0);
SOUND.writeUInt32LE(SOUND.length - 8, 4);
SOUND.write('WAVEfmt ', 8);
SOUND.writeUInt32LE(16, 16);
SOUND.writeUInt16LE(1, 20);
SOUND.writeUInt16LE(1, 22);
SOUND.writeUInt32LE(8000, 24);
SOUND.writeUInt32LE(8000, 28);
SOUND.writeUInt16LE(1, 32);
SOUND.writeUInt16LE(8, 34);
SOUND.write('data', 36);
SOUND.writeUInt32LE(SECONDS * 8000, 40);

it('finds its way by look-alikes, notices, scrolling, folds, sounds, keys and the menu, and says how far it came', async () => {
  const ran = await walkIn(packageOf({ 'index.html': PAGE, 'sound.wav': SOUND }), {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'end', tests: 'pass' }],
  });
  const [launch] = ran;
  expect(launch?.screens.map(({ heading }) => heading)).toEqual([
    ...[
      'By a look-alike',
      'Under a notice',
      'Down the page',
      'Under folds',
      'After a sound',
      'By a key',
      'By the menu',
      'Last',
    ],
  ]);
  expect(launch).toMatchObject({ foreign: true, stopped: 'end', recorded: { completion: 'completed' } });
  expect(judge(ran)).toEqual([]);
  expect(outcomesOf(ran)).toMatchObject([{ key: 'recorded', data: { completion: 'completed' } }]);
  // Had it not been completed, nobody could say whether that was the end.
  const open = ran.map((r) => ({
    ...r,
    attempt: 2,
    recorded: { ...r.recorded, completion: 'incomplete' as const },
  }));
  const said = judge([...ran, ...open]).map(({ key, hint }) => [key, hint]);
  expect(said).toContainEqual(['end-not-reached', 'review']);
  expect(said.map(([key]) => key)).not.toContain('not-completed');
});

/** Buttons that are drawn, with real ones beneath for screen readers; every screen shows the title of the course. */
const DRAWN = `<!doctype html><html lang="en"><title>x</title>
<style>#drawing{position:fixed;inset:0;background:#fff}</style>
<h1>Sources of variation</h1><button id="real">Start</button><p id="page">One</p>
<div id="drawing"><p>A picture of the page</p></div>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  const pages = ['One', 'Two', 'Three'];
  const page = document.getElementById('page');
  const button = document.getElementById('real');
  button.onclick = () => {
    page.textContent = pages[pages.indexOf(page.textContent) + 1];
    button.textContent = 'next';
    if (page.textContent !== 'Three') return;
    button.disabled = true;
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
  };
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

it('works by keys what is drawn over, and counts screens that share the title of the course', async () => {
  const ran = await walkIn(packageOf({ 'index.html': DRAWN }), {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'end', tests: 'pass' }],
  });
  const [launch] = ran;
  expect(launch?.screens.map(({ heading }) => heading)).toEqual(Array(3).fill('Sources of variation'));
  expect([launch?.stopped, launch?.recorded.completion]).toEqual(['end', 'completed']);
});

/** A film of pictures without a word, as Captivate makes them: a loader, a drawn button that plays, and a bar beneath. */
const FILM = `<!doctype html><html lang="en"><title>x</title>
<style>#initialLoading{position:fixed;inset:0;background:#fff}.bar{width:40px;height:20px;background:#999}
#playImage{position:absolute;left:500px;top:300px;width:80px;height:80px;background:#999}</style>
<div id="stage"></div><div id="initialLoading"></div>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  const picture = (n) => 'data:image/svg+xml,' + encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><circle r="' + 20 * n + '"/></svg>');
  const stage = document.getElementById('stage');
  let slide = 0;
  const next = () => {
    if (slide === 4) return;
    stage.firstChild.src = picture(++slide);
    if (slide === 4) api.LMSSetValue('cmi.core.lesson_status', 'completed');
  };
  const play = () => {
    stage.innerHTML = '<img alt="Safety at work"><div class="bar" role="button" aria-label="Next" tabindex="0"></div>';
    stage.lastChild.onclick = next;
    next();
  };
  setTimeout(() => {
    document.getElementById('initialLoading').remove();
    stage.innerHTML = '<div id="playImage" role="button" aria-label="play" onclick="play()"></div>';
  }, 2500);
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

it('waits for what loads, plays a film, and tells its screens apart by their pictures', async () => {
  const ran = await walkIn(packageOf({ 'index.html': FILM }), {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'end', tests: 'pass' }],
  });
  const [launch] = ran;
  // The button alone, and four slides.
  expect(launch?.screens.map(({ heading }) => heading)).toEqual(Array(5).fill('Safety at work'));
  expect([launch?.stopped, launch?.recorded.completion]).toEqual(['end', 'completed']);
});

/** A quiz that can be handed in beside each of its questions, as those of iSpring. */
const QUIZ = `<!doctype html><html lang="en"><title>x</title>
<h2 id="question">Question 1</h2>
<fieldset><legend>Which?</legend><label><input type="radio" name="a" value="x">x</label>
<label><input type="radio" name="a" value="y">y</label></fieldset>
<button id="all">Submit All</button><button id="next">Next</button>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  let at = 1;
  const next = document.getElementById('next');
  next.onclick = () => {
    document.getElementById('question').textContent = 'Question ' + ++at;
    for (const box of document.querySelectorAll('input')) box.checked = false;
    if (at === 3) next.disabled = true;
  };
  document.getElementById('all').onclick = () => {
    document.body.innerHTML = '<h2>Result</h2>';
    api.LMSSetValue('cmi.core.lesson_status', at === 3 ? 'passed' : 'failed');
  };
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

it('answers every question of a quiz before it hands it in', async () => {
  const ran = await walkIn(packageOf({ 'index.html': QUIZ }), {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'end', tests: 'pass' }],
  });
  const [launch] = ran;
  const headings = ['Question 1', 'Question 2', 'Question 3', 'Result'];
  expect(launch?.screens.map(({ heading }) => heading)).toEqual(headings);
  expect([launch?.answers.length, launch?.recorded.success]).toEqual([3, 'passed']);
});

const ASSETS = `<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<organizations default="o"><organization identifier="o"><title>t</title>
<item identifier="a" identifierref="r"><title>To be read</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="asset" href="index.html"/></resources></manifest>`;

it('does not look for calls to the platform in a package of assets', async () => {
  const files = packageOf({ 'imsmanifest.xml': ASSETS, 'index.html': '<!doctype html><h1>To be read</h1>' });
  const ran = await walkIn(files, {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict', 'igot-2026'], lang: 'en' },
    plan: [{ goal: 'look', tests: 'pass' }],
  });
  expect(judge(ran.filter(({ lms }) => lms === 'strict')).map(({ key }) => key)).toEqual([]);
  const onPlatform = judge(ran.filter(({ lms }) => lms === 'igot-2026')).map(({ key }) => key);
  expect(onPlatform).not.toContain('api-not-found');
});
