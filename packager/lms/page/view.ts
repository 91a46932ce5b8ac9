/**
 * What a person sees: the package in its frame, and beside it what the
 * platform's server holds and every call. Controls of the platform stand
 * above, so that nothing of ours lies inside the course.
 */
import type { UiLang } from '../../course/words.ts';
import type { PageConfig } from '../page-config.ts';
import type { PageEvent } from '../recording.ts';
import { LMS_TABLE, lmsPlaying } from '../stand-ins.ts';
import { element } from './element.ts';
import { type Launch, launch } from './launch.ts';
import { logPane } from './log-pane.ts';
import { recordPane } from './record-pane.ts';
import { screenSize } from './screen-size.ts';
import type { Entries } from './stand-in.ts';
import { say, type Word } from './words.ts';

/** How often what is held is compared with what has arrived. */
const REFRESH = 500;

/** Shows the page and launches the package at once. */
export function showToPerson(config: PageConfig, tell: (event: PageEvent) => void): void {
  let lang = config.lang;
  let attempt = config.attempt;
  let record = config.record;
  let running: Launch | undefined;
  let left: { readonly how: Word; readonly held: Entries } | undefined;

  const button = (kind: string) => element('button', { type: 'button', class: kind });
  const again = button('primary');
  const leave = button('primary');
  const close = button('');
  const forget = button('plain');
  const count = element('span', { class: 'quiet number' });
  const platforms = element('div', { class: 'segments platforms', role: 'group' });
  const tongues = element('div', { class: 'segments', role: 'group' });
  const network = element('p', { class: 'quiet small' });
  const about = element('p', { class: 'quiet small' });
  const stage = element('div', { class: 'device' });
  const desk = element('div', { class: 'stage' }, stage);
  const screens = screenSize(desk, stage);
  const recordShown = recordPane(config.kind);
  const log = logPane(lang);

  document.body.className = 'person';
  document.body.append(
    element(
      'header',
      { class: 'top' },
      element('b', { class: 'brand' }, 'Kriti'),
      element('h1', {}, config.title),
      platforms,
      tongues,
    ),
    element('main', {}, element('div', { class: 'bar' }, count, screens.root, close, leave, again), desk),
    element(
      'aside',
      {},
      element('div', { class: 'about' }, about),
      recordShown.root,
      log.root,
      element('footer', {}, network, forget),
    ),
  );

  const hear = (event: PageEvent) => {
    if (event.kind === 'call') log.add({ call: event.call });
    if (event.kind === 'saved') {
      record = event.record;
      log.add({ save: event.save });
      refresh();
    }
    tell(event);
  };

  const refresh = () => recordShown.show(running?.platform, left?.held, lang);

  /** What may be pressed, and what stands in the stage once the course has gone. */
  const arrange = () => {
    leave.hidden = close.hidden = left !== undefined;
    again.hidden = left === undefined;
    if (left !== undefined)
      stage.replaceChildren(
        element(
          'div',
          { class: 'gone', role: 'status' },
          element('h2', {}, say(lang, left.how)),
          element('p', {}, say(lang, 'left-text')),
        ),
      );
    refresh();
  };

  const start = async () => {
    left = undefined;
    log.launched(attempt);
    count.textContent = say(lang, 'launch', { n: attempt });
    running = await launch({ ...config, record, attempt }, stage, hear);
    arrange();
  };

  const end = async (how: 'way-out' | 'tab-closed') => {
    if (running === undefined || left !== undefined) return;
    const held = running.platform.held();
    leave.disabled = close.disabled = true;
    await running.leave(how);
    leave.disabled = close.disabled = false;
    left = { how: how === 'way-out' ? 'left-head' : 'closed-head', held };
    arrange();
    again.focus();
  };

  leave.addEventListener('click', () => void end('way-out'));
  close.addEventListener('click', () => void end('tab-closed'));
  again.addEventListener('click', () => {
    attempt++;
    void start();
  });
  forget.addEventListener('click', async () => {
    await running?.leave('tab-closed');
    record = undefined;
    attempt = 1;
    log.clear();
    tell({ kind: 'forgotten' });
    await start();
  });

  const speak = (to: UiLang) => {
    lang = to;
    document.documentElement.lang = lang;
    for (const [made, word] of [
      [again, 'again'],
      [leave, 'leave'],
      [close, 'close'],
      [forget, 'forget'],
      [network, 'network'],
    ] as const)
      made.textContent = say(lang, word);
    count.textContent = say(lang, 'launch', { n: attempt });
    stage.setAttribute('aria-label', say(lang, 'course'));
    platforms.setAttribute('aria-label', say(lang, 'platform'));
    tongues.setAttribute('aria-label', say(lang, 'language'));
    about.textContent = LMS_TABLE.find((lms) => lms.id === config.lms)?.about[lang] ?? '';
    platforms.replaceChildren(
      ...LMS_TABLE.filter(({ id }) => lmsPlaying(config.kind).includes(id)).map((lms) =>
        element(
          'a',
          {
            href: `?lms=${lms.id}&lang=${lang}`,
            ...(lms.id === config.lms ? { 'aria-current': 'true' } : {}),
          },
          lms.label[lang],
        ),
      ),
    );
    tongues.replaceChildren(
      ...(['en', 'hi'] as const).map((tag) => {
        const made = element(
          'button',
          { type: 'button', lang: tag, 'aria-pressed': String(tag === lang) },
          tag === 'en' ? 'EN' : 'हिं',
        );
        made.addEventListener('click', () => speak(tag));
        return made;
      }),
    );
    log.speak(lang);
    screens.speak(lang);
    arrange();
  };

  speak(lang);
  void start();
  setInterval(refresh, REFRESH);
}
