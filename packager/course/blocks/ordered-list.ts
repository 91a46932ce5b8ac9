import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { listItem } from './list-item.ts';

/** Points whose order matters: steps, ranks. */
export const orderedList: BlockDef = {
  type: 'orderedList',
  content: 'listItem+',
  attrs: blockAttrs.extend({ start: z.int().min(0).default(1) }),
  parts: [listItem],
  empty: (newId) => ({
    type: 'orderedList',
    attrs: { id: newId(), start: 1 },
    content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { id: newId() } }] }],
  }),
  html: (node, cx) => {
    const start = attr<number>(node, 'start');
    const list = attributes({ id: attr(node, 'id'), start: start === 1 ? null : start });
    return html`<ol${list}>${cx.blocks(node.content)}</ol>`;
  },
};
