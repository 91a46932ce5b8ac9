/**
 * The screens a preview can be looked at on: a phone, a tablet, the whole
 * stage. A screen larger than the stage is drawn smaller, never cut, so that
 * the record and the log keep their place beside it.
 */
import type { UiLang } from '../../course/words.ts';
import { element } from './element.ts';
import { say } from './words.ts';

/** CSS pixels of a common phone and a common tablet, upright; a desktop takes what there is. */
export const SCREENS = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: undefined,
} as const;
export type ScreenId = keyof typeof SCREENS;
const IDS = Object.keys(SCREENS) as ScreenId[];

interface Chosen {
  readonly screen: ScreenId;
  readonly turned: boolean;
}

/**
 * Each preview has an origin of its own, which its address names anew; a cookie
 * belongs to the host alone and so outlives it.
 */
const COOKIE = 'kriti-screen';
const A_YEAR = 31_536_000;

/** Room around a screen: an edge of the desk shows that it is one. */
const GAP = 24;
/** Before the page is laid out there is no room at all. */
const SMALLEST = 0.1;

const remembered = (): Chosen => {
  const value = document.cookie.match(new RegExp(`(?:^|; )${COOKIE}=([a-z]+)(-turned)?`));
  const screen = IDS.find((id) => id === value?.[1]) ?? 'desktop';
  return { screen, turned: value?.[2] !== undefined };
};
const remember = ({ screen, turned }: Chosen): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that opens a preview
  document.cookie = `${COOKIE}=${screen}${turned ? '-turned' : ''}; path=/; max-age=${A_YEAR}; samesite=strict`;
};

export interface ScreenSize {
  /** Buttons for the bar. */
  readonly root: HTMLElement;
  speak(lang: UiLang): void;
}

/**
 * Shows `device`, which lies alone in `stage`, at the size that is chosen.
 * Alt+Shift with 1, 2, 3 chooses, with R turns.
 */
export function screenSize(stage: HTMLElement, device: HTMLElement): ScreenSize {
  let chosen = remembered();
  let lang: UiLang = 'en';
  const group = element('div', { class: 'segments', role: 'group' });
  const buttons = IDS.map((id, i) => {
    const made = element('button', { type: 'button', 'aria-keyshortcuts': `Alt+Shift+${i + 1}` });
    made.addEventListener('click', () => choose({ ...chosen, screen: id }));
    return [id, made] as const;
  });
  group.append(...buttons.map(([, made]) => made));
  const turn = element('button', { type: 'button', 'aria-keyshortcuts': 'Alt+Shift+R' });
  turn.addEventListener('click', () => choose({ ...chosen, turned: !chosen.turned }));
  const size = element('span', { class: 'quiet number', role: 'status' });
  const root = element('div', { class: 'screens' }, group, turn, size);

  const arrange = () => {
    const upright = SCREENS[chosen.screen];
    stage.classList.toggle('sized', upright !== undefined);
    for (const [id, made] of buttons) made.setAttribute('aria-pressed', String(id === chosen.screen));
    turn.setAttribute('aria-pressed', String(upright !== undefined && chosen.turned));
    turn.disabled = upright === undefined;
    if (upright === undefined) {
      device.removeAttribute('style');
      size.textContent = '';
      return;
    }
    const [width, height] = chosen.turned ? [upright.height, upright.width] : [upright.width, upright.height];
    const room = Math.min((stage.clientWidth - GAP) / width, (stage.clientHeight - GAP) / height);
    const scale = Math.max(SMALLEST, Math.min(1, room));
    Object.assign(device.style, {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(-50%, -50%) scale(${scale})`,
    });
    const percent = Math.round(scale * 100);
    size.textContent = say(lang, percent < 100 ? 'screen-scaled' : 'screen-size', { width, height, percent });
  };

  const choose = (to: Chosen) => {
    chosen = to;
    remember(chosen);
    arrange();
  };

  document.addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    const screen = IDS[Number(event.code.match(/^Digit([1-3])$/)?.[1]) - 1];
    if (screen !== undefined) choose({ ...chosen, screen });
    else if (event.code === 'KeyR' && !turn.disabled) choose({ ...chosen, turned: !chosen.turned });
    else return;
    event.preventDefault();
  });
  new ResizeObserver(arrange).observe(stage);

  return {
    root,
    speak(to) {
      lang = to;
      group.setAttribute('aria-label', say(lang, 'screen'));
      for (const [id, made] of buttons) made.textContent = say(lang, `screen-${id}`);
      turn.textContent = say(lang, 'screen-turn');
      arrange();
    },
  };
}
