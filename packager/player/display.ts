/** Text size, colours, spacing and captions: the form behind "Aa", and how they take effect. */
import { el } from './dom.ts';
import { type Display, MODES } from './learner.ts';
import { type Player, say } from './player.ts';

type Choice = readonly [value: string, label: string];

function radios(
  legend: string,
  name: string,
  choices: readonly Choice[],
  now: string,
  choose: (value: string) => void,
): HTMLElement {
  const options = choices.map(([value, label]) => {
    const input = el('input', { type: 'radio', name, value, checked: value === now });
    input.addEventListener('change', () => choose(value));
    return el('label', { class: `pick ${name}-${value}` }, input, el('span', {}, label));
  });
  return el('fieldset', {}, el('legend', {}, legend), el('div', { class: 'picks' }, ...options));
}

function check(label: string, now: boolean, choose: (on: boolean) => void): HTMLElement {
  const input = el('input', { type: 'checkbox', checked: now });
  input.addEventListener('change', () => choose(input.checked));
  return el('label', { class: 'tickbox' }, input, el('span', {}, label));
}

/** @param player as they are at the time of a choice: one choice must not undo the one before */
export function displayForm(player: () => Player): HTMLElement {
  const now = player();
  const { display } = now.learner;
  const change = (part: Partial<Display>) =>
    player().act({ kind: 'display', display: { ...player().learner.display, ...part } });
  const sizes = ([1, 2, 3, 4] as const).map((size): Choice => [String(size), say(now, `size-${size}`)]);
  const modes = MODES.map((mode): Choice => [mode, say(now, `mode-${mode}`)]);
  return el(
    'div',
    { class: 'form' },
    radios(say(now, 'text-size'), 'k-size', sizes, String(display.size), (value) =>
      change({ size: Number(value) as Display['size'] }),
    ),
    radios(say(now, 'colours'), 'k-mode', modes, display.mode, (value) =>
      change({ mode: MODES.find((mode) => mode === value) ?? 'auto' }),
    ),
    check(say(now, 'wide'), display.wide, (wide) => change({ wide })),
    check(say(now, 'captions'), display.captions, (captions) => change({ captions })),
  );
}

const asked = (query: string): boolean => window.matchMedia(query).matches;

/** The colours to show: the learner's choice, else what the device asks for. */
function modeOf(display: Display): 'light' | 'dark' | 'high' {
  if (display.mode !== 'auto') return display.mode;
  if (asked('(prefers-contrast: more)')) return 'high';
  return asked('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** Puts the choices on the root element, where the style sheet looks for them. */
export function applyDisplay(display: Display): void {
  const { dataset } = document.documentElement;
  dataset.mode = modeOf(display);
  dataset.text = String(display.size);
  dataset.space = display.wide ? 'wide' : 'normal';
}

/** Shows captions in `lang`, else in the film's first language; or none. */
export function applyCaptions(page: HTMLElement, display: Display, lang: string): void {
  for (const film of page.querySelectorAll('video')) {
    const tracks = [...film.textTracks];
    const wanted = tracks.find((track) => track.language === lang) ?? tracks[0];
    for (const track of tracks) track.mode = display.captions && track === wanted ? 'showing' : 'disabled';
  }
}
