/** The robot where a page itself says what is left to do, and where it is hidden from screen readers. */
import { expect, it } from 'vitest';
import { packageOf } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

/** “Next” leads on at any time, but only who opens every part, turns the card and answers right has done all. */
const PARTS = `<!doctype html><html lang="en"><title>x</title>
<style>.card,.row{cursor:pointer;padding:8px} .said{position:absolute;clip-path:inset(50%);white-space:nowrap} .on{font-weight:bold}</style>
<main id="page"></main>
<script>
  const api = parent.API;
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  const $ = (id) => document.getElementById(id);
  const all = (selector) => document.querySelectorAll(selector);
  const show = (html) => { $('page').innerHTML = html; };
  const done = new Set();
  const rest = ['Bread', 'Water', 'Salt'];

  const parts = () => {
    show('<h1>Parts</h1><p>Open each of them.</p><input type="text" aria-label="How many" id="many">' +
      '<section><h2><span class="said">' + (done.size === 3 ? 'Completed.' : 'Incomplete.') + '</span> Stages</h2>' +
      '<button class="fold" aria-expanded="false">First</button><button class="fold" aria-expanded="false">Second</button>' +
      '<div class="card" tabindex="0">A card</div></section><button id="next">Next</button>');
    const turn = (name) => {
      done.add(name);
      if (done.size === 3) $('page').querySelector('.said').textContent = 'Completed.';
    };
    for (const e of all('.fold')) e.onclick = () => { e.setAttribute('aria-expanded', 'true'); turn(e.textContent); };
    $('page').querySelector('.card').onclick = () => turn('card');
    $('many').onchange = () => { if (isNaN(+$('many').value)) alert('Only numbers'); };
    $('next').onclick = question;
  };
  let chosen = '';
  const question = () => {
    rest.unshift(rest.pop());
    show('<div aria-hidden="true"><p>Which of these is drunk?</p>' +
      rest.map((word) => '<div class="row"><span class="box"><input type="radio" name="q"' + (word === chosen ? ' checked' : '') + '></span><span>' + word + '</span></div>').join('') +
      '<button id="check">Submit</button></div>');
    for (const row of all('.row')) row.addEventListener('click', (e) => { if (e.isTrusted) chosen = row.textContent; });
    $('check').onclick = () => {
      if (chosen === '') return;
      if (chosen !== 'Water') {
        show('<div aria-hidden="true"><p>That is eaten.</p><button id="again">Try again</button></div>');
        $('again').onclick = question;
        return;
      }
      show('<h1>' + (done.size === 3 ? 'All is done' : 'Something is left') + '</h1>');
      if (done.size === 3) api.LMSSetValue('cmi.core.lesson_status', 'completed');
    };
  };
  addEventListener('pagehide', () => api.LMSFinish(''));
  parts();
</script></html>`;

it('does what a page calls incomplete before it goes on, and answers with the mouse, by words, where options change places', async () => {
  const [launch] = await walkIn(packageOf({ 'index.html': PARTS }), {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ goal: 'end', tests: 'pass' }],
  });
  const answers = launch?.answers.map(({ chosen }) => chosen[0]) ?? [];
  expect([...new Set(answers)]).toEqual(answers);
  expect(answers.at(-1)).toBe('Water');
  // What was written there nobody had asked for.
  expect([answers, launch?.dialogs]).toEqual([expect.arrayContaining(['Kriti']), []]);
  expect([launch?.screens.at(-1)?.heading, launch?.recorded.completion]).toEqual([
    'All is done',
    'completed',
  ]);
});
