/** A choice question on the screen: what is chosen, what is shown as right, and practice with feedback. */
import type { Choice } from './course-data.ts';
import { el, icon, spoken } from './dom.ts';
import { keyOf } from './learner.ts';
import { type Chosen, rightBits } from './marking.ts';
import { type Player, say } from './player.ts';

const inputsOf = (group: HTMLElement): HTMLInputElement[] => [...group.querySelectorAll('input')];

const bitOf = (question: Choice, input: HTMLInputElement): number =>
  1 << question.options.indexOf(input.value);

/** What the learner has chosen. */
export const chosenIn = (group: HTMLElement, question: Choice): Chosen =>
  inputsOf(group).reduce((bits, input) => (input.checked ? bits | bitOf(question, input) : bits), 0);

export function choose(group: HTMLElement, question: Choice, chosen: Chosen): void {
  for (const input of inputsOf(group)) input.checked = (chosen & bitOf(question, input)) !== 0;
}

export function lock(group: HTMLElement): void {
  for (const input of inputsOf(group)) input.disabled = true;
}

function clearMarks(group: HTMLElement): void {
  for (const option of group.querySelectorAll('.k-option')) {
    option.classList.remove('is-right', 'is-wrong', 'is-missed');
    for (const mark of option.querySelectorAll('.k-mark')) mark.remove();
  }
}

/** Marks answers by shape and word; `all` also shows right answers that were not chosen. */
export function showMarks(
  player: Player,
  group: HTMLElement,
  question: Choice,
  chosen: Chosen,
  all: boolean,
): void {
  clearMarks(group);
  const right = rightBits(question);
  for (const input of inputsOf(group)) {
    const bit = bitOf(question, input);
    const kind = chosen & bit ? (right & bit ? 'right' : 'wrong') : all && right & bit ? 'missed' : undefined;
    if (!kind) continue;
    const option = input.closest('.k-option');
    option?.classList.add(`is-${kind}`);
    option?.append(el('span', { class: 'k-mark' }, icon(kind), spoken(say(player, `mark-${kind}`))));
  }
}

/** What the author says to the answers chosen, as paragraphs. */
function said(group: HTMLElement, question: Choice, chosen: Chosen): Node[] {
  return question.options.flatMap((id, place) => {
    const words = chosen & (1 << place) ? group.querySelector(`.k-said[data-for="${id}"]`) : null;
    if (!words) return [];
    const paragraph = el('p', {});
    paragraph.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
    return [paragraph];
  });
}

/**
 * The verdict on an answer, in words and shape, with what the author says to it.
 * @param exact half right is not right, as in a test
 */
export function verdict(
  player: Player,
  group: HTMLElement,
  question: Choice,
  chosen: Chosen,
  exact: boolean,
): HTMLElement {
  const right = rightBits(question);
  const kind = chosen === right ? 'right' : !exact && chosen & right ? 'partly' : 'wrong';
  return el(
    'div',
    { class: `k-verdict is-${kind === 'right' ? 'right' : 'wrong'}` },
    icon(kind === 'right' ? 'right' : 'wrong'),
    el('div', {}, el('p', {}, el('b', {}, say(player, kind))), ...said(group, question, chosen)),
  );
}

/** Makes a question on a page answer. What was checked on an earlier visit is shown again. */
export function practise(player: Player, group: HTMLElement, question: Choice): void {
  const check = group.querySelector<HTMLButtonElement>('.k-check');
  const result = group.querySelector<HTMLElement>('.k-result');
  if (!check || !result) return;

  const show = (chosen: Chosen): void => {
    showMarks(player, group, question, chosen, false);
    result.replaceChildren(verdict(player, group, question, chosen, false));
    // The same answer need not be checked twice; another choice frees the button again.
    check.setAttribute('aria-disabled', 'true');
  };

  check.addEventListener('click', () => {
    if (check.getAttribute('aria-disabled') === 'true') return;
    const chosen = chosenIn(group, question);
    if (chosen === 0) {
      result.replaceChildren(el('p', { class: 'k-ask' }, say(player, 'choose-first')));
      return;
    }
    player.act({ kind: 'practise', question, chosen });
    show(chosen);
  });
  group.addEventListener('change', () => {
    clearMarks(group);
    result.replaceChildren();
    check.removeAttribute('aria-disabled');
  });

  const before = player.learner.answers.get(keyOf(question));
  if (before) {
    choose(group, question, before);
    show(before);
  }
}
