/**
 * Steps to be put in order: a list box (WAI-ARIA Authoring Practices, Listbox)
 * with two buttons that move the chosen step. Arrow keys choose, with Alt they move.
 */
import { button, el, spoken } from './dom.ts';
import type { Fields } from './fields.ts';
import { type Player, say } from './player.ts';

/** @param parts ids of the steps in their right order */
export function orderFields(player: Player, list: HTMLElement, parts: readonly string[]): Fields {
  const steps = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-part]')];
  let touched = false;
  let chosen = steps()[0];

  const choose = (step: HTMLElement | undefined): void => {
    if (!step) return;
    chosen = step;
    for (const one of steps()) {
      one.setAttribute('aria-selected', String(one === step));
      one.tabIndex = one === step ? 0 : -1;
    }
  };
  const told = spoken('');
  told.setAttribute('role', 'status');
  const move = (by: 1 | -1): void => {
    const all = steps();
    const from = chosen ? all.indexOf(chosen) : -1;
    const other = all[from + by];
    if (!chosen || !other || !moves.isConnected) return;
    if (by < 0) other.before(chosen);
    else other.after(chosen);
    const name = chosen.firstElementChild?.textContent ?? '';
    told.textContent = say(player, 'moved-to', { name, n: from + by + 1, all: all.length });
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };

  list.setAttribute('role', 'listbox');
  for (const step of steps()) {
    step.setAttribute('role', 'option');
    step.addEventListener('click', () => {
      choose(step);
      step.focus();
    });
  }
  choose(chosen);
  list.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey) move(by);
    else choose(steps()[(chosen ? steps().indexOf(chosen) : -1) + by]);
    chosen?.focus();
  });
  // Who shows an order again after a switch of the language says so as a learner's move does.
  list.addEventListener('change', () => {
    touched = true;
  });
  const moves = el(
    'div',
    { class: 'k-act k-moves' },
    button({ class: 'b' }, () => move(-1), say(player, 'move-up')),
    button({ class: 'b' }, () => move(1), say(player, 'move-down')),
    told,
  );
  list.after(moves);

  return {
    given: () => steps().map((step) => parts.indexOf(step.dataset.part ?? '') + 1),
    untouched: () => !touched,
    put: (given) => {
      list.append(
        ...given.flatMap((n) => steps().find((step) => step.dataset.part === parts[Number(n) - 1]) ?? []),
      );
      touched = true;
    },
    parts: steps,
    rightIn: (part) =>
      say(player, 'right-place', { n: parts.indexOf(steps()[part]?.dataset.part ?? '') + 1 }),
    lock: () => {
      moves.remove();
      for (const step of steps()) step.setAttribute('aria-selected', 'false');
    },
  };
}
