import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import type { BlockDef, Interaction } from './block.ts';
import { EXERCISE_PARTS, MOST_WRITTEN, writeExercise } from './exercise.ts';
import { questionAttrs } from './tags.ts';

/** A question that the learner answers in a few words; the author lists what is right. */
export const shortAnswer: BlockDef = {
  type: 'shortAnswer',
  content: 'prompt feedback',
  attrs: questionAttrs.extend({ accepted: z.array(z.string().min(1)).default([]) }),
  parts: EXERCISE_PARTS,
  empty: (newId) => ({
    type: 'shortAnswer',
    attrs: { id: newId(), accepted: [] },
    content: [{ type: 'prompt' }, { type: 'feedback' }],
  }),
  html: (node, cx) => {
    const input = attributes({
      class: 'k-blank k-wide-blank',
      name: `q-${attr<string>(node, 'id')}`,
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: MOST_WRITTEN,
      'aria-label': cx.label('your-answer'),
    });
    return writeExercise(node, cx, html`<p class="k-field"><input type="text"${input}></p>`);
  },
  interaction: (node): Interaction => ({
    kind: 'written',
    id: attr<string>(node, 'id'),
    accepted: [attr<readonly string[]>(node, 'accepted')],
  }),
};
