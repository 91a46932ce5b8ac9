import { z } from 'zod';
import { Id } from '../course.ts';
import { attributes, html } from '../html.ts';
import { inlineText, type Node } from '../node.ts';
import { attr } from './attr.ts';
import type { BlockDef, Interaction, NewId, NodeDef } from './block.ts';
import { EXERCISE_PARTS, outOfOrder, partsOf, writeExercise } from './exercise.ts';
import { inlineOnly } from './question.ts';
import { questionAttrs } from './tags.ts';

const pairLeft = inlineOnly('pairLeft', (node, cx) => cx.inline(node.content));
/** Shown in a list to choose from, which takes no marks. */
const pairRight: NodeDef = {
  ...inlineOnly('pairRight', (node, cx) => cx.inline(node.content)),
  marks: '',
};
const pair: NodeDef = {
  type: 'pair',
  content: 'pairLeft pairRight',
  attrs: z.strictObject({ id: Id }),
  // A pair is written by its exercise: its right half stands among all others.
  html: (node, cx) => cx.blocks(node.content),
};

/** The pairs of a matching exercise with their halves. */
const pairsOf = (node: Node): readonly { id: string; left: Node | undefined; right: string }[] =>
  partsOf(node, 'pair').map((part) => ({
    id: attr<string>(part, 'id'),
    left: part.content?.find((half) => half.type === 'pairLeft'),
    right: inlineText(part.content?.find((half) => half.type === 'pairRight')?.content),
  }));

export const emptyPair = (newId: NewId): Node => ({
  type: 'pair',
  attrs: { id: newId() },
  content: [{ type: 'pairLeft' }, { type: 'pairRight' }],
});

/** Things and what belongs to each; the learner finds the partner of each in a list. */
export const matching: BlockDef = {
  type: 'matching',
  content: 'prompt pair{2,8} feedback',
  attrs: questionAttrs,
  parts: [...EXERCISE_PARTS, pair, pairLeft, pairRight],
  empty: (newId) => ({
    type: 'matching',
    attrs: { id: newId() },
    content: [{ type: 'prompt' }, emptyPair(newId), emptyPair(newId), emptyPair(newId), { type: 'feedback' }],
  }),
  html: (node, cx) => {
    const pairs = pairsOf(node);
    const options = outOfOrder(pairs, ({ right }) => right).map(
      ({ id, right }) => html`<option${attributes({ value: id })}>${right}</option>`,
    );
    const rows = pairs.map(
      ({ id, left }) =>
        html`<label class="k-field k-pair"><span>${cx.inline(left?.content)}</span><select${attributes({ name: id })}><option value="">${cx.label(
          'choose',
        )}</option>${options}</select></label>`,
    );
    return writeExercise(node, cx, html`<div class="k-pairs">${rows}</div>`);
  },
  interaction: (node): Interaction => ({
    kind: 'placed',
    id: attr<string>(node, 'id'),
    shape: 'pairs',
    parts: pairsOf(node).map(({ id }) => id),
  }),
};
