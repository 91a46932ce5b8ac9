/** Starts the player in a package's index.html: reads the course, finds the record, shows the page. */
import type { Id } from '../course/course.ts';
import type { CourseData } from './course-data.ts';
import { pagesOf } from './course-data.ts';
import { applyCaptions, applyDisplay } from './display.ts';
import { el } from './dom.ts';
import { keepPlace } from './keep-place.ts';
import { type Learner, newcomer } from './learner.ts';
import { findApi } from './lms/find-api.ts';
import type { LrsLaunches } from './lms/offer.ts';
import { API_12, inScorm12 } from './lms/scorm12.ts';
import { API_2004, inScorm2004 } from './lms/scorm2004.ts';
import { endOf, pageOf } from './page.ts';
import { panelsIn } from './panels.ts';
import { languageOf, type Player, read, say } from './player.ts';
import { inBrowser, nowhere, type Recorder } from './recorder.ts';
import { bar, contents, footer, progress, tools } from './screen.ts';
import { type Act, after } from './session.ts';
import { type GivenAnswer, givenAnswers, progressOf, recordOf } from './standing.ts';
import { decode } from './state.ts';
import { wordsOf } from './test.ts';

/** A package speaks the version its manifest declares and no other: some platforms offer both APIs. */
async function recorderOf(course: CourseData): Promise<Recorder> {
  const now = () => performance.now();
  switch (course.record) {
    case 'browser':
      return inBrowser(() => window.localStorage, course.id);
    case 'scorm12': {
      const api = findApi(window, API_12);
      return api ? inScorm12(api, now) : nowhere;
    }
    case 'scorm2004': {
      const api = findApi(window, API_2004);
      return api ? inScorm2004(api, now) : nowhere;
    }
    case 'cmi5':
    case 'xapi': {
      const { kritiLrs } = window as { kritiLrs?: LrsLaunches };
      const address = new URLSearchParams(window.location.search);
      return kritiLrs?.[course.record](address, now, course.competencies ?? []) ?? nowhere;
    }
  }
}

const has = (course: CourseData, page: Id): boolean => pagesOf(course).some(({ id }) => id === page);

/** The learner as kept; the kept page alone is enough to go on there. */
function resume(course: CourseData, { kept }: Recorder): Learner | undefined {
  const learner = decode(kept.state, course);
  if (learner) return learner;
  return has(course, kept.page) ? { ...newcomer(course), page: kept.page } : undefined;
}

/** Acts that are only about the screen say nothing of the learner's progress. */
const isQuiet = (act: Act): boolean => act.kind === 'draw';

/** Scrolls `list` alone: scrollIntoView would move the platform's page around us as well. */
function bringIntoView(list: HTMLElement, entry: HTMLElement | null): void {
  if (!entry) return;
  const frame = list.getBoundingClientRect();
  const place = entry.getBoundingClientRect();
  if (place.top < frame.top) list.scrollTop -= frame.top - place.top;
  if (place.bottom > frame.bottom) list.scrollTop += place.bottom - frame.bottom;
}

function start(course: CourseData, recorder: Recorder): void {
  const kept = resume(course, recorder);
  let learner = kept ?? newcomer(course);
  let resumed = kept !== undefined && learner.seen.size > 0;
  // A preview asks for a page by the address's fragment.
  const asked = window.location.hash.slice(1);
  if (has(course, asked)) learner = { ...learner, page: asked };

  const main = el('main', { id: 'k-page', tabindex: -1 });
  const side = el('aside', { class: 'side', id: 'k-side' });
  const panel = el('div', { class: 'panel', role: 'dialog', hidden: true });
  const panels = panelsIn(panel, () => player());
  const phone = window.matchMedia('(max-width: 760px)');

  const player = (): Player => ({ course, learner, recorder, resumed, act, open });

  function act(done: Act): void {
    const before = learner;
    learner = after(learner, course, done);
    if (learner === before || isQuiet(done)) return;
    const moved = resumed || before.seen.size !== learner.seen.size || /open|submit|finish/.test(done.kind);
    resumed = false;
    const answers =
      done.kind === 'submit' && progressOf(learner, done.test) !== progressOf(before, done.test)
        ? givenAnswers(learner, course, done.test).map((answer): GivenAnswer => {
            const asked = wordsOf(player(), answer.question, done.test);
            return { ...answer, ...(asked && { asked }) };
          })
        : [];
    recorder.record(recordOf(learner, course, answers, recorder.stateLimit));
    if (done.kind === 'display') showDisplay();
    else if (done.kind === 'language') showInLanguage();
    else if (moved) showProgress();
  }

  function open(page: Id): void {
    if (!has(course, page)) return;
    act({ kind: 'open', page });
    panels.close();
    showMenu(!phone.matches && isMenuShown());
    showPage();
    main.querySelector('h1')?.focus({ preventScroll: true });
  }

  function finish(): void {
    act({ kind: 'finish' });
    main.querySelector('.k-end')?.remove();
    const end = endOf(player());
    main.querySelector('article')?.append(end);
    main.scrollTop = main.scrollHeight;
    end.querySelector('h2')?.focus({ preventScroll: true });
  }

  const isMenuShown = (): boolean => document.body.dataset.menu === 'open';
  function showMenu(shown: boolean): void {
    document.body.dataset.menu = shown ? 'open' : 'closed';
    document.querySelector('.top .menu')?.setAttribute('aria-expanded', String(shown));
  }

  function showDisplay(): void {
    applyDisplay(learner.display);
    applyCaptions(main, learner.display, languageOf(player()).tag);
  }

  function showProgress(): void {
    const now = player();
    const scrolled = side.querySelector('nav')?.scrollTop ?? 0;
    const list = contents(now);
    side.replaceChildren(progress(now, 'contents'), tools(now, panels, 'contents'), list);
    list.scrollTop = scrolled;
    bringIntoView(list, list.querySelector<HTMLElement>('.now'));
    document.querySelector('body > .prog')?.replaceWith(progress(now, 'strip'));
    const foot = footer(now, finish);
    const old = document.querySelector('.foot');
    // The button just pressed would lose the focus with its element.
    const pressed = old?.contains(document.activeElement) ? document.activeElement?.className : '';
    old?.replaceWith(foot);
    if (pressed) foot.querySelector<HTMLElement>(`[class="${pressed}"]`)?.focus();
  }

  function showPage(): void {
    for (const media of main.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
    main.replaceChildren(pageOf(player));
    main.scrollTop = 0;
    const title = main.querySelector('h1')?.textContent ?? '';
    document.title = `${title} · ${read(player(), course.title).text}`;
  }

  function showAll(): void {
    const now = player();
    const { tag, dir, labels } = languageOf(now);
    panels.close();
    Object.assign(document.documentElement, { lang: tag, dir });
    const skip = el('a', { class: 'skip', href: '#k-page' }, say(now, 'skip'));
    skip.addEventListener('click', (event) => {
      event.preventDefault();
      main.focus();
    });
    const top = bar(now, panels, () => showMenu(!isMenuShown()));
    const frame = [
      skip,
      top,
      panel,
      progress(now, 'strip'),
      el('div', { class: 'body' }, side, main),
      footer(now, finish),
    ];
    for (const part of [skip, top, panel, side]) part.lang = labels;
    for (const old of document.querySelectorAll('body > :not(template, script)')) old.remove();
    document.body.prepend(...frame);
    showProgress();
    showMenu(!phone.matches);
    showPage();
  }

  /** The same screen in the language just chosen; what is not only words stays. */
  function showInLanguage(): void {
    const pressed = document.activeElement?.classList.contains('language');
    const ended = main.querySelector('.k-end') !== null;
    keepPlace(main, () => {
      showAll();
      if (ended) main.querySelector('article')?.append(endOf(player()));
    });
    // The button just pressed is gone with its screen; on a phone it stood in the menu, which is closed now.
    if (pressed)
      document
        .querySelector<HTMLElement>(phone.matches ? 'main h1' : '.top .language')
        ?.focus({ preventScroll: true });
  }

  applyDisplay(learner.display);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    window.matchMedia(query).addEventListener('change', () => applyDisplay(learner.display));
  }
  phone.addEventListener('change', () => showMenu(!phone.matches));
  showAll();
  // Completion is said again on every launch, for platforms that forget it.
  if (recorder.kept.completed) recorder.record(recordOf(learner, course, [], recorder.stateLimit));

  window.addEventListener('pagehide', () => recorder.leave());
  // Out of the browser's memory, the record is closed already: begin again.
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload());
}

const data = document.getElementById('kriti-course')?.textContent;
if (data) {
  const course = JSON.parse(data) as CourseData;
  void recorderOf(course).then((recorder) => start(course, recorder));
}
