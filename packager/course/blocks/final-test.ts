import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef, Interaction } from './block.ts';
import { drawnOf, NamedPool, namedPools, poolOf, poolsOf } from './pool.ts';

/**
 * The test that decides: a pool of questions, of which some are drawn for each
 * attempt. The player shows them one set an attempt and marks them together.
 */
export const finalTest: BlockDef = {
  type: 'finalTest',
  content: '(singleChoice | multipleChoice | fillBlanks | shortAnswer | matching | ordering)+',
  attrs: blockAttrs.extend({
    /** How many an attempt has of the questions that lie in no named pool; 0 means all of them. */
    draw: z.int().min(0).default(0),
    /** Named pools, of each of which an attempt has some too. */
    pools: z.array(NamedPool).optional(),
    /** Questions and their answers in a new order at each attempt. */
    shuffle: z.boolean().default(true),
    /** Percent needed to pass. */
    passMark: z.int().min(0).max(100).default(60),
    /** 0 means as often as one likes. */
    attempts: z.int().min(0).max(20).default(3),
  }),
  empty: (newId) => ({
    type: 'finalTest',
    attrs: { id: newId(), draw: 0, shuffle: true, passMark: 60, attempts: 3 },
    content: [
      {
        type: 'singleChoice',
        attrs: { id: newId() },
        content: [
          { type: 'prompt' },
          ...[true, false, false, false].map((correct) => ({
            type: 'choice',
            attrs: { id: newId(), correct },
            content: [{ type: 'choiceText' }, { type: 'feedback' }],
          })),
        ],
      },
    ],
  }),
  html: (node, cx) => {
    const id = attr<string>(node, 'id');
    // The pool lies in a template: an undrawn question is not in the page at all.
    return html`<section class="k-test"${attributes({ id, 'data-block': id })}><div class="k-test-body"></div><template>${cx.blocks(node.content)}</template></section>`;
  },
  interaction: (node): Interaction => {
    const pools = poolsOf(node).filter(({ questions }) => questions.length > 0);
    return {
      kind: 'test',
      id: attr<string>(node, 'id'),
      draw: drawnOf(node),
      shuffle: attr<boolean>(node, 'shuffle'),
      passMark: attr<number>(node, 'passMark'),
      attempts: attr<number>(node, 'attempts'),
      questions: poolOf(node).map((q) => attr<string>(q, 'id')),
      ...(namedPools(node).length > 0 && {
        pools: pools.map(({ drawn, questions }) => ({
          draw: drawn,
          questions: questions.map((q) => attr<string>(q, 'id')),
        })),
      }),
    };
  },
};
