/** The robot where nothing on the screen says what leads on, and where a screen asks for something first. */
import { expect, it } from 'vitest';
import type { Recording } from '../../packager/lms/recording.ts';
import { judge } from '../../packager/lms/verdict.ts';
import { packageOf } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

async function walk(page: string, files: Record<string, string> = {}): Promise<Recording> {
  const [launch] = await walkIn(packageOf({ 'index.html': page, ...files }), {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'end', tests: 'pass' }],
  });
  if (launch === undefined) throw new Error('No launch');
  return launch;
}

const headings = (launch: Recording): string[] => launch.screens.map(({ heading }) => heading);

/** Screens each of which can be left in one way only. */
const ASKING = `<!doctype html><html lang="en"><title>x</title>
<style>.spot{width:60px;height:60px;background:#999;cursor:pointer} .box{height:300px;overflow-y:auto}
p.option{cursor:pointer} p.on{font-weight:bold} .item,.drop-zone{width:80px;height:40px;background:#ccc;margin:20px}</style>
<main id="page"></main>
<script>
  const api = parent.API;
  const $ = (id) => document.getElementById(id);
  api.LMSInitialize('');
  const show = (html) => { $('page').innerHTML = html; };
  const way = (then) => { const b = document.createElement('button'); b.textContent = 'Continue'; b.onclick = then; $('page').append(b); };

  const spots = () => {
    show('<h1>By places without a name</h1><div class="spot" id="one"></div><div class="spot" id="two"></div>');
    const met = new Set();
    for (const id of ['one', 'two']) $(id).onclick = () => { met.add(id); if (met.size === 2) options(); };
  };
  const options = () => {
    show('<h1>By a drawn option</h1><p class="option">Red</p><p class="option">Blue</p><button id="check">Submit</button>');
    for (const e of $('page').querySelectorAll('.option')) e.onclick = () => e.classList.add('on');
    $('check').onclick = () => { if ($('page').querySelector('.on')) unlocked(); };
  };
  const unlocked = () => {
    show('<h1>By what a place unlocks</h1><button id="next" disabled>Next</button><div class="spot" id="key"></div>');
    $('key').onclick = () => { $('next').disabled = false; };
    $('next').onclick = box;
  };
  const box = () => {
    show('<h1>Down a box</h1><div class="box"><p style="height:1500px">Text</p><p id="bottom">End</p></div>');
    const seen = new IntersectionObserver((all) => { if (all.some((one) => one.isIntersecting)) { seen.disconnect(); way(loose); } });
    seen.observe($('bottom'));
  };
  const loose = () => {
    show('<h1>By the second option</h1><div id="q"><p>Which one?</p><input type="radio" name="a" value="1"> Red <input type="radio" name="a" value="2"> Blue</div><button id="check">Check</button>');
    $('check').onclick = () => {
      if ($('q').querySelector('[value="2"]').checked) return fields();
      if (!$('q').querySelector(':checked')) return;
      $('page').insertAdjacentHTML('beforeend', '<button id="again">Try again</button>');
      $('again').onclick = () => { $('again').remove(); for (const e of $('q').querySelectorAll('input')) e.checked = false; };
    };
  };
  const fields = () => {
    show('<h1>By filling in</h1><p>Name <input type="text" id="name"></p><p>Office <select id="office"><option value="">Choose</option><option value="a">A</option></select></p>');
    addEventListener('change', () => { if ($('name')?.value && $('office').value) { $('name').id = ''; way(slider); } });
  };
  const slider = () => {
    show('<h1>By sliding</h1><input type="range" id="range" min="0" max="10" value="0">');
    $('range').addEventListener('input', () => way(drag), { once: true });
  };
  const drag = () => {
    show('<h1>By dragging</h1><div class="item" draggable="true" id="item">Fire</div><div class="drop-zone" id="zone"></div>');
    $('item').addEventListener('dragstart', (e) => e.dataTransfer.setData('text/plain', 'item'));
    $('zone').addEventListener('dragover', (e) => e.preventDefault());
    $('zone').addEventListener('drop', () => way(asks));
  };
  const asks = () => {
    show('<h1>By agreeing</h1><button id="hand-in">Submit</button><label><input type="checkbox" id="sure"> Ready</label>');
    $('hand-in').onclick = () => { if ($('sure').checked && confirm('Do you want to hand in?')) ending(); };
  };
  const ending = () => {
    show('<h1>By its own end</h1><button id="done">Mark as complete</button>');
    $('done').onclick = () => { show('<h1>Thank you</h1>'); api.LMSSetValue('cmi.core.lesson_status', 'completed'); top.close(); };
  };
  addEventListener('pagehide', () => api.LMSFinish(''));
  spots();
</script></html>`;

it('presses what has no name, scrolls boxes, answers, fills, slides, drags and agrees, and stays where a course closes its window', async () => {
  const launch = await walk(ASKING);
  expect(headings(launch)).toEqual([
    ...[
      'By places without a name',
      'By a drawn option',
      'By what a place unlocks',
      'Down a box',
      'By the second option',
      'By filling in',
    ],
    ...['By sliding', 'By dragging', 'By agreeing', 'By its own end', 'Thank you'],
  ]);
  expect([launch.stopped, launch.recorded.completion, launch.obstacle]).toEqual([
    'end',
    'completed',
    undefined,
  ]);
  expect(launch.dialogs).toMatchObject([{ type: 'confirm' }]);
});

/** A gallery that never ends stands beside the way on, and a button that closes the course. */
const ROUND = `<!doctype html><html lang="en"><title>x</title>
<h1>Gallery</h1><p id="text">Picture 0</p><button id="next">Next</button>
<div id="on" style="width:50px;height:50px;background:#999;cursor:pointer"></div><button id="exit">Exit</button>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  let at = 0;
  const $ = (id) => document.getElementById(id);
  $('next').onclick = () => { at = (at + 1) % 3; $('text').textContent = 'Picture ' + at; };
  $('exit').onclick = () => { document.body.innerHTML = '<h1>Left</h1>'; };
  $('on').onclick = () => {
    document.body.innerHTML = '<h1>Behind the gallery</h1>';
    api.LMSSetValue('cmi.core.lesson_status', 'completed');
  };
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

it('does not go round a gallery for ever, and does not leave by the exit', async () => {
  const launch = await walk(ROUND);
  expect(headings(launch).at(-1)).toBe('Behind the gallery');
  expect(launch.screens.length).toBeLessThan(20);
  expect([launch.stopped, launch.recorded.completion]).toEqual(['end', 'completed']);
});

const DRAWN = `<!doctype html><html lang="en"><title>x</title><style>body{margin:0}canvas{width:100vw;height:90vh}</style>
<canvas aria-label="A game"></canvas>
<script>
  parent.API.LMSInitialize('');
  parent.API.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  addEventListener('pagehide', () => parent.API.LMSFinish(''));
</script></html>`;

it('says what was in its way where it could not go on', async () => {
  const launch = await walk(DRAWN);
  expect([launch.stopped, launch.obstacle]).toEqual(['stuck', 'drawing']);
  const second = { ...launch, attempt: 2 };
  expect(judge([launch, second])).toContainEqual(
    expect.objectContaining({
      key: 'end-not-reached',
      data: expect.objectContaining({ obstacle: 'drawing' }),
    }),
  );
});

it('says where its first screen asks for a script that the package lacks', async () => {
  const page =
    '<!doctype html><html lang="en"><title>x</title><h1>Welcome</h1><script src="course.js"></script></html>';
  const launch = await walk(page);
  expect([launch.stopped, launch.obstacle, launch.missing]).toEqual(['stuck', 'missing', ['course.js']]);
});

it('says of a screen on which nothing is to be read or pressed that it is empty', async () => {
  const page = `<!doctype html><html lang="en"><title>x</title><div id="stage"></div>
    <script>parent.API.LMSInitialize('');</script></html>`;
  const launch = await walk(page);
  expect([launch.stopped, launch.obstacle]).toEqual(['stuck', 'empty']);
});

/** Buttons that are pictures in links without words, the one that leads back before the one that leads on. */
const DRAWN_BUTTONS = `<!doctype html><html lang="en"><title>x</title>
<style>a{cursor:pointer} img{width:48px;height:48px}</style><p id="text"></p>
<a id="b1"><img src="exit-normal.png"></a><a id="b2"><img src="left-normal.png"></a><a id="b3"><img src="right-normal.png"></a>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  const $ = (id) => document.getElementById(id);
  let at = 1;
  const show = () => { $('text').textContent = 'Sheet ' + at; if (at === 4) api.LMSSetValue('cmi.core.lesson_status', 'completed'); };
  $('b1').onclick = () => { document.body.innerHTML = '<p>Left</p>'; };
  $('b2').onclick = () => { at = Math.max(1, at - 1); show(); };
  $('b3').onclick = () => { at = Math.min(4, at + 1); show(); };
  addEventListener('pagehide', () => api.LMSFinish(''));
  show();
</script></html>`;

it('knows a button by the file it is drawn with', async () => {
  const launch = await walk(DRAWN_BUTTONS);
  expect(headings(launch)).toEqual(['Sheet 1', 'Sheet 2', 'Sheet 3', 'Sheet 4']);
  expect([launch.stopped, launch.recorded.completion]).toEqual(['end', 'completed']);
});

/** A player whose first slide comes two seconds after the last thing that can be tried: a key. */
const LATE = `<!doctype html><html lang="en"><title>x</title><h1>Outline</h1><main id="stage"></main>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  const begin = () => {
    document.getElementById('stage').innerHTML = '<button id="on">Next</button>';
    document.getElementById('on').onclick = () => {
      document.body.innerHTML = '<h1>Slide</h1>';
      api.LMSSetValue('cmi.core.lesson_status', 'completed');
    };
  };
  for (const w of [window, parent])
    w.addEventListener('keydown', (e) => { if (e.key === 'PageDown') setTimeout(begin, 2000); });
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

it('waits for what comes late before it says that it is stuck', async () => {
  const launch = await walk(LATE);
  expect(headings(launch).at(-1)).toBe('Slide');
  expect([launch.stopped, launch.recorded.completion]).toEqual(['end', 'completed']);
});

/** A page that opens the course in a window of its own, as many did for platforms whose frame was too small. */
const OPENER = `<!doctype html><html lang="en"><title>x</title><h1>Welcome</h1><button id="open">Launch the course</button>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  document.getElementById('open').onclick = () => open('course.html', 'course', 'width=800,height=600');
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;
const OPENED = `<!doctype html><html lang="en"><title>y</title><h1>First page</h1><button>Next</button>
<script>
  const api = opener.parent.API;
  const [heading, button] = [document.querySelector('h1'), document.querySelector('button')];
  button.onclick = () => {
    if (heading.textContent === 'Second page') { button.remove(); api.LMSSetValue('cmi.core.lesson_status', 'completed'); api.LMSCommit(''); }
    heading.textContent = heading.textContent === 'First page' ? 'Second page' : 'Third page';
  };
  addEventListener('pagehide', () => api.LMSSetValue('cmi.core.lesson_location', 'closed'));
</script></html>`;

it('goes on in the window that a course opens, and closes it as a learner would', async () => {
  const launch = await walk(OPENER, { 'course.html': OPENED });
  expect(headings(launch)).toEqual(['Welcome', 'First page', 'Second page', 'Third page']);
  expect([launch.stopped, launch.recorded.completion]).toEqual(['end', 'completed']);
  expect(launch.recorded.location).toBe('closed');
  expect(launch.popups).toHaveLength(1);
});

/** A drawing over buttons that only a keyboard reaches, called by the pictures drawn over them. */
const COVERED = `<!doctype html><html lang="en"><title>x</title>
<style>button{position:absolute;top:100px;left:100px;width:60px;height:60px;opacity:0} #b2{left:300px} #b3{left:500px}
#drawing{position:fixed;inset:0;background:#fff}</style><h1>Course</h1>
<button id="b1">btn_back@2x.png</button><button id="b2">Oval Hotspot 1</button><button id="b3">btn_subpage_next@2x.png</button>
<p id="text">Sheet 1</p><div id="drawing"></div>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  const $ = (id) => document.getElementById(id);
  let at = 1;
  $('b1').onclick = () => { document.body.innerHTML = '<h1>Back</h1>'; };
  $('b3').onclick = () => { $('text').textContent = 'Sheet ' + ++at; if (at === 4) { $('b3').remove(); api.LMSSetValue('cmi.core.lesson_status', 'completed'); } };
  addEventListener('pagehide', () => api.LMSFinish(''));
</script></html>`;

it('works by the keyboard what lies under a drawing and has the name of a picture', async () => {
  const launch = await walk(COVERED);
  expect(headings(launch).at(-1)).toBe('Course');
  expect([launch.stopped, launch.recorded.completion]).toEqual(['end', 'completed']);
});
