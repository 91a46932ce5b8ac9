/** What the platform's server holds now, how full the state is, and what would be lost. */

import type { UiLang } from '../../course/words.ts';

import type { PageConfig } from '../page-config.ts';
import { stateLimit } from '../state-limit.ts';
import { element } from './element.ts';
import type { Entries, StandIn } from './stand-in.ts';
import { say, type Word } from './words.ts';

export interface RecordPane {
  readonly root: HTMLElement;
  /**
   * Shows a platform as it stands now; undefined before the first launch.
   * `left` is what the page held when the learner left, if they have.
   */
  show(platform: StandIn | undefined, left: Entries | undefined, lang: UiLang): void;
}

/** Values not yet on the server that are named; of the rest only the number is. */
const SHOWN = 5;

const state = (entries: Entries): string => entries['cmi.suspend_data'] ?? '';
const brief = (value: string): string => (value.length > 48 ? `${value.slice(0, 48)}…` : value);

/** Drawn shapes of ui/brief.md 9: a ring with a tick, a filled triangle. */
const RING =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.4"/><path d="m5 8.3 2.1 2.1L11.2 6"/></svg>';
const TRIANGLE =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path class="filled" d="M8 1.8 15 14H1z"/><path class="cut" d="M8 6.3v3.6"/><circle class="dot" cx="8" cy="11.9" r=".85"/></svg>';

const line = (severity: 'pass' | 'warn', text: string): HTMLElement => {
  const made = element('p', { class: `severity ${severity}` });
  made.innerHTML = severity === 'pass' ? RING : TRIANGLE;
  made.append(element('span', {}, text));
  return made;
};

/** Makes the pane for packages of one kind. */
export function recordPane(kind: PageConfig['kind']): RecordPane {
  const limit = stateLimit(kind);
  const heading = element('h2');
  const facts = element('dl');
  const fill = element('span');
  const meter = element(
    'div',
    { class: 'meter', role: 'meter', 'aria-valuemin': '0', 'aria-valuemax': String(limit) },
    fill,
  );
  const meterLabel = element('span');
  const meterValue = element('span', { class: 'number' });
  const arrived = element('div', { class: 'arrived', role: 'status' });
  const root = element(
    'section',
    { class: 'record' },
    heading,
    facts,
    element(
      'div',
      { class: 'state' },
      element('div', { class: 'state-line' }, meterLabel, meterValue),
      meter,
    ),
    arrived,
  );

  const fact = (word: Word, text: string, lang: UiLang) => [
    element('dt', {}, say(lang, word)),
    element('dd', { class: text === '' ? 'quiet' : 'number' }, text || say(lang, 'none')),
  ];

  return {
    root,
    show(platform, left, lang) {
      heading.textContent = say(lang, 'record');
      const known = platform?.recorded();
      const score =
        known?.scoreRaw ??
        (known?.scoreScaled === undefined ? '' : `${Math.round(known.scoreScaled * 100)} %`);
      facts.replaceChildren(
        ...fact('completion', say(lang, `completion-${known?.completion ?? 'not attempted'}`), lang),
        ...fact(
          'success',
          known === undefined || known.success === 'unknown' ? '' : say(lang, `success-${known.success}`),
          lang,
        ),
        ...fact('score', score, lang),
        ...(known?.progress === undefined ? [] : fact('progress', `${known.progress} %`, lang)),
        ...fact('place', brief(known?.location ?? ''), lang),
      );

      const held = left ?? platform?.held() ?? {};
      const reached = platform?.reached() ?? {};
      const used = Math.max(state(held).length, state(reached).length);
      meterLabel.textContent = say(lang, 'state');
      meterValue.textContent = say(lang, used > limit ? 'state-over' : 'state-used', { used, limit });
      meter.setAttribute('aria-label', say(lang, 'state'));
      meter.setAttribute('aria-valuenow', String(Math.min(used, limit)));
      meter.setAttribute('aria-valuetext', meterValue.textContent);
      meter.classList.toggle('over', used > limit);
      fill.style.width = `${Math.min(100, (used / limit) * 100)}%`;

      const waiting = Object.entries(held).filter(([name, value]) => (reached[name] ?? '') !== value);
      arrived.replaceChildren(
        ...(waiting.length === 0
          ? [line('pass', say(lang, 'all-there'))]
          : [
              line('warn', say(lang, left === undefined ? 'waiting' : 'lost', { n: waiting.length })),
              ...(left === undefined ? [element('p', { class: 'quiet' }, say(lang, 'waiting-why'))] : []),
              element(
                'ul',
                {},
                ...waiting
                  .slice(0, SHOWN)
                  .map(([name, value]) =>
                    element('li', {}, element('code', {}, `${name} = ${brief(value) || '""'}`)),
                  ),
                ...(waiting.length > SHOWN
                  ? [element('li', { class: 'quiet' }, say(lang, 'more', { n: waiting.length - SHOWN }))]
                  : []),
              ),
            ]),
      );
    },
  };
}
