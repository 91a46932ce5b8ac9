import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

/** Running text with marks and links. */
export const paragraph: BlockDef = {
  type: 'paragraph',
  content: 'inline*',
  attrs: blockAttrs,
  empty: (newId) => ({ type: 'paragraph', attrs: { id: newId() } }),
  html: (node, cx) =>
    node.content?.length
      ? html`<p${attributes({ id: attr(node, 'id') })}>${cx.inline(node.content)}</p>`
      : html``,
};
