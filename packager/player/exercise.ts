/** An exercise on the screen: its fields, and practice with feedback in words. */
import type { Exercise } from './course-data.ts';
import { el, icon, spoken } from './dom.ts';
import { type Fields, fieldsIn } from './fields.ts';
import { keyOf } from './learner.ts';
import { type Given, rightParts } from './marking.ts';
import { type Player, say } from './player.ts';

function clearMarks(group: HTMLElement): void {
  for (const field of group.querySelectorAll('.k-field')) {
    field.classList.remove('is-right', 'is-wrong');
    for (const mark of field.querySelectorAll('.k-mark')) mark.remove();
  }
}

/** Marks each part by shape and word; `all` also says what is right where something else was given. */
export function showRights(
  player: Player,
  group: HTMLElement,
  fields: Fields,
  rights: readonly boolean[],
  all: boolean,
): void {
  clearMarks(group);
  for (const [i, field] of fields.parts().entries()) {
    const kind = rights[i] ? 'right' : 'wrong';
    field?.classList.add(`is-${kind}`);
    field?.append(el('span', { class: 'k-mark' }, icon(kind), spoken(say(player, `mark-${kind}`))));
    if (all && !rights[i]) field?.append(el('span', { class: 'k-answer' }, fields.rightIn(i)));
  }
}

/**
 * The verdict on what was given, in words and shape, with what the author says.
 * @param exact half right is not right, as in a test
 */
export function verdict(
  player: Player,
  group: HTMLElement,
  rights: readonly boolean[],
  exact: boolean,
): HTMLElement {
  const all = rights.length > 0 && rights.every(Boolean);
  const words = all ? 'right' : !exact && rights.some(Boolean) ? 'partly' : 'wrong';
  const said = group.querySelector('.k-said');
  const explanation = el('p', {});
  explanation.append(...[...(said?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  return el(
    'div',
    { class: `k-verdict is-${all ? 'right' : 'wrong'}` },
    icon(all ? 'right' : 'wrong'),
    el('div', {}, el('p', {}, el('b', {}, say(player, words))), said !== null && explanation),
  );
}

/** Makes an exercise on a page work. What was checked on an earlier visit is shown again. */
export function exercise(player: Player, group: HTMLElement, task: Exercise): void {
  const check = group.querySelector<HTMLButtonElement>('.k-check');
  const result = group.querySelector<HTMLElement>('.k-result');
  if (!check || !result) return;
  const fields = fieldsIn(player, group, task);

  const show = (given: Given): void => {
    const rights = rightParts(task, given);
    showRights(player, group, fields, rights, false);
    result.replaceChildren(verdict(player, group, rights, false));
    check.setAttribute('aria-disabled', 'true');
  };

  check.addEventListener('click', () => {
    if (check.getAttribute('aria-disabled') === 'true') return;
    if (fields.untouched()) {
      result.replaceChildren(el('p', { class: 'k-ask' }, say(player, 'answer-first')));
      return;
    }
    const given = fields.given();
    player.act({ kind: 'solve', exercise: task, given });
    show(given);
  });
  const again = (): void => {
    clearMarks(group);
    result.replaceChildren();
    check.removeAttribute('aria-disabled');
  };
  group.addEventListener('input', again);
  group.addEventListener('change', again);

  const before = player.learner.exercises.get(keyOf(task));
  if (before) {
    fields.put(before);
    show(before);
  }
}
