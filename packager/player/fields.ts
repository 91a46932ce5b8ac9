/** What a learner works in: text boxes, lists of partners, or steps to be moved. */
import type { Exercise } from './course-data.ts';
import type { Given } from './marking.ts';
import { orderFields } from './order.ts';
import { type Player, say } from './player.ts';

export interface Fields {
  given(): Given;
  /** Nothing was done yet. */
  untouched(): boolean;
  /** Shows what was given before. */
  put(given: Given): void;
  /** The field that stands for each part; undefined where this language of the page lacks it. */
  parts(): readonly (HTMLElement | undefined)[];
  /** Says what is right in a part. */
  rightIn(part: number): string;
  /** Nothing more can be given. */
  lock(): void;
}

type Of<K> = Extract<Exercise, { kind: K }>;

const frameOf = (input: Element | undefined): HTMLElement | undefined =>
  input?.closest<HTMLElement>('.k-field') ?? undefined;

const disable = (fields: readonly (HTMLInputElement | HTMLSelectElement)[]): void => {
  for (const field of fields) field.disabled = true;
};

function boxes(player: Player, group: HTMLElement, { accepted }: Of<'written'>): Fields {
  const inputs = [...group.querySelectorAll<HTMLInputElement>('.k-blank')];
  return {
    given: () => accepted.map((_, i) => inputs[i]?.value ?? ''),
    untouched: () => inputs.every((input) => input.value.trim() === ''),
    put: (given) => {
      for (const [i, input] of inputs.entries()) input.value = String(given[i] ?? '');
    },
    parts: () => accepted.map((_, i) => frameOf(inputs[i])),
    rightIn: (part) => say(player, 'right-words', { words: accepted[part]?.join(' / ') ?? '' }),
    lock: () => disable(inputs),
  };
}

function lists(player: Player, group: HTMLElement, { parts }: Of<'placed'>): Fields {
  const selects = [...group.querySelectorAll('select')];
  const selectOf = (part: string) => selects.find((select) => select.name === part);
  return {
    given: () => parts.map((part) => parts.indexOf(selectOf(part)?.value ?? '') + 1),
    untouched: () => selects.every((select) => select.value === ''),
    put: (given) => {
      for (const [i, part] of parts.entries()) {
        const select = selectOf(part);
        if (select) select.value = parts[Number(given[i] ?? 0) - 1] ?? '';
      }
    },
    parts: () => parts.map((part) => frameOf(selectOf(part))),
    rightIn: (part) => {
      const options = [...(selects[0]?.options ?? [])];
      const words = options.find(({ value }) => value === parts[part])?.text ?? '';
      return say(player, 'right-words', { words });
    },
    lock: () => disable(selects),
  };
}

/** Finds the fields of an exercise in its group and makes them work. */
export function fieldsIn(player: Player, group: HTMLElement, exercise: Exercise): Fields {
  if (exercise.kind === 'written') return boxes(player, group, exercise);
  const steps = group.querySelector<HTMLElement>('.k-order');
  return steps ? orderFields(player, steps, exercise.parts) : lists(player, group, exercise);
}
