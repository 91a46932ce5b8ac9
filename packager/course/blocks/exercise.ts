/**
 * What fill in the blanks, short answer, matching and ordering have in common:
 * a question, something to fill in or to arrange, and what is said afterwards.
 */
import { attributes, type Html, html } from '../html.ts';
import type { Node } from '../node.ts';
import { attr } from './attr.ts';
import type { HtmlContext, NodeDef } from './block.ts';
import { feedback, prompt, promptOf } from './question.ts';

export const EXERCISE_PARTS: readonly NodeDef[] = [prompt, feedback];

/** Characters that a learner may write in one box: as many as platforms keep of an answer (SCORM 2004, RTE 4.2.9.1). */
export const MOST_WRITTEN = 250;

const EXERCISES: ReadonlySet<string> = new Set(['fillBlanks', 'shortAnswer', 'matching', 'ordering']);

/** True for nodes that are exercises, wherever they stand. */
export const isExercise = (node: Node): boolean => EXERCISES.has(node.type);

/** The nodes of one type inside an exercise. */
export const partsOf = (exercise: Node, type: string): readonly Node[] =>
  (exercise.content ?? []).filter((part) => part.type === type);

/** The exercise as a group named by its question; `fields` is what the learner works in. */
export function writeExercise(node: Node, cx: HtmlContext, fields: Html, hint: string | false = false): Html {
  const id = attr<string>(node, 'id');
  const said = partsOf(node, 'feedback')[0]?.content;
  return html`<fieldset class="k-question"${attributes({
    id,
    'data-block': id,
  })}><legend>${cx.inline(promptOf(node)?.content)}</legend>${
    hint && html`<p class="k-hint">${hint}</p>`
  }${fields}${
    said?.length && html`<div class="k-said" hidden>${cx.inline(said)}</div>`
  }<div class="k-act"><button type="button" class="k-check">${cx.label(
    'check-answer',
  )}</button></div><div class="k-result" role="status"></div></fieldset>`;
}

/**
 * Parts in an order that does not give the right one away and never changes:
 * by their text; turned round where that happens to be the right order.
 */
export function outOfOrder<T>(parts: readonly T[], textOf: (part: T) => string): T[] {
  const sorted = [...parts].sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  return sorted.every((part, i) => part === parts[i]) ? sorted.reverse() : sorted;
}
