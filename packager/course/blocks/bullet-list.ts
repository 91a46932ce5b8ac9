import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { listItem } from './list-item.ts';

/** Points without an order. */
export const bulletList: BlockDef = {
  type: 'bulletList',
  content: 'listItem+',
  attrs: blockAttrs,
  parts: [listItem],
  empty: (newId) => ({
    type: 'bulletList',
    attrs: { id: newId() },
    content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { id: newId() } }] }],
  }),
  html: (node, cx) => html`<ul${attributes({ id: attr(node, 'id') })}>${cx.blocks(node.content)}</ul>`,
};
