import { z } from 'zod';
import { Id } from '../course.ts';
import { attributes, html } from '../html.ts';
import { inlineText, type Node } from '../node.ts';
import { attr } from './attr.ts';
import type { BlockDef, Interaction, NewId, NodeDef } from './block.ts';
import { EXERCISE_PARTS, outOfOrder, partsOf, writeExercise } from './exercise.ts';
import { questionAttrs } from './tags.ts';

const step: NodeDef = {
  type: 'step',
  content: 'inline*',
  attrs: z.strictObject({ id: Id }),
  html: (node, cx) =>
    html`<li class="k-field"${attributes({ 'data-part': attr<string>(node, 'id') })}><span>${cx.inline(node.content)}</span></li>`,
};

export const emptyStep = (newId: NewId): Node => ({ type: 'step', attrs: { id: newId() } });

/** Steps that the learner puts in order; the author writes them in the right one. */
export const ordering: BlockDef = {
  type: 'ordering',
  content: 'prompt step{2,8} feedback',
  attrs: questionAttrs,
  parts: [...EXERCISE_PARTS, step],
  empty: (newId) => ({
    type: 'ordering',
    attrs: { id: newId() },
    content: [{ type: 'prompt' }, emptyStep(newId), emptyStep(newId), emptyStep(newId), { type: 'feedback' }],
  }),
  html: (node, cx) => {
    const steps = outOfOrder(partsOf(node, 'step'), (part) => inlineText(part.content));
    const list = html`<ol class="k-order"${attributes({ 'aria-label': cx.label('order-list') })}>${cx.blocks(steps)}</ol>`;
    return writeExercise(node, cx, list, cx.label('order-hint'));
  },
  interaction: (node): Interaction => ({
    kind: 'placed',
    id: attr<string>(node, 'id'),
    shape: 'steps',
    parts: partsOf(node, 'step').map((part) => attr<string>(part, 'id')),
  }),
};
