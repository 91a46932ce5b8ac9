/**
 * Shows the page once more, in another language, and leaves the learner where
 * they were: at the same block, with choices and words that no record has yet
 * because they were not checked.
 */

const inputsIn = (main: HTMLElement): HTMLInputElement[] => [
  ...main.querySelectorAll<HTMLInputElement>('.blocks input[type="radio"], .blocks input[type="checkbox"]'),
];

const nameOf = (input: HTMLInputElement): string => `${input.name} ${input.value}`;

/** Text boxes and lists, each with a name of its own on the page. */
const fieldsIn = (main: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] => [
  ...main.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.blocks :is(input[type="text"], select)'),
];

/** Lists of steps, each with the steps in their present order. */
const ordersIn = (main: HTMLElement): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('.k-order')];
const stepsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-part]')];
const blockOf = (list: HTMLElement): string => list.closest<HTMLElement>('[data-block]')?.dataset.block ?? '';
const orderIn = (list: HTMLElement): string[] => stepsIn(list).map((step) => step.dataset.part ?? '');

const blocksIn = (main: HTMLElement): Element[] => [...(main.querySelector('.blocks')?.children ?? [])];

const topOf = (main: HTMLElement, block: Element): number =>
  block.getBoundingClientRect().top - main.getBoundingClientRect().top;

/** @param show puts the new page into `main`; ids and order of blocks are those of the page before */
export function keepPlace(main: HTMLElement, show: () => void): void {
  const chosen = new Map(inputsIn(main).map((input) => [nameOf(input), input.checked]));
  const filled = new Map(fieldsIn(main).map((field) => [field.name, field.value]));
  const ordered = new Map(ordersIn(main).map((list) => [blockOf(list), orderIn(list)]));
  const before = main.scrollTop > 0 ? blocksIn(main) : [];
  const place = before.findIndex((block) => topOf(main, block) + block.clientHeight > 0);
  const reading = before[place];
  const offset = reading ? topOf(main, reading) : 0;

  show();

  for (const input of inputsIn(main)) {
    const was = chosen.get(nameOf(input));
    if (was === undefined || was === input.checked || input.disabled) continue;
    input.checked = was;
    // The question takes back the marks of the answer that was checked before.
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const field of fieldsIn(main)) {
    const was = filled.get(field.name);
    if (was === undefined || was === field.value) continue;
    field.value = was;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const list of ordersIn(main)) {
    const was = ordered.get(blockOf(list));
    if (!was || was.join() === orderIn(list).join()) continue;
    list.append(...was.flatMap((part) => stepsIn(list).find((step) => step.dataset.part === part) ?? []));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const there = blocksIn(main)[place];
  if (there) main.scrollTop += topOf(main, there) - offset;
}
