/** What opens under the bar: search, the glossary, and how the learner likes to read. One at a time; Escape closes. */
import { displayForm } from './display.ts';
import { button, el, icon } from './dom.ts';
import { glossaryForm } from './glossary.ts';
import { type Player, say } from './player.ts';
import { searchForm } from './search.ts';

export interface Panels {
  search(opener: HTMLElement): void;
  glossary(opener: HTMLElement): void;
  display(opener: HTMLElement): void;
  close(): void;
}

export function panelsIn(host: HTMLElement, player: () => Player): Panels {
  let opener: HTMLElement | undefined;

  const close = (): void => {
    if (host.hidden) return;
    const inside = host.contains(document.activeElement);
    host.hidden = true;
    host.replaceChildren();
    if (inside) opener?.focus();
    opener = undefined;
  };

  const toggle = (by: HTMLElement, name: string, form: HTMLElement): void => {
    const again = opener === by;
    close();
    if (again) return;
    opener = by;
    host.setAttribute('aria-label', name);
    host.replaceChildren(
      el('h2', {}, name),
      button({ class: 'tool close', 'aria-label': say(player(), 'close') }, close, icon('close')),
      form,
    );
    host.hidden = false;
    form.querySelector<HTMLElement>('input:checked, input')?.focus();
  };

  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  return {
    search: (by) => toggle(by, say(player(), 'search'), searchForm(player())),
    glossary: (by) => toggle(by, say(player(), 'glossary'), glossaryForm(player())),
    display: (by) => toggle(by, say(player(), 'display'), displayForm(player)),
    close,
  };
}
