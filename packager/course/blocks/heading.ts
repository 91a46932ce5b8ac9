import { z } from 'zod';
import { attributes, Html, html } from '../html.ts';
import { attr, blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

/** A heading inside the page. The page's own title is its only level 1. */
export const heading: BlockDef = {
  type: 'heading',
  content: 'inline*',
  attrs: blockAttrs.extend({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  empty: (newId) => ({ type: 'heading', attrs: { id: newId(), level: 2 } }),
  html: (node, cx) => {
    const tag = new Html(`h${attr<number>(node, 'level')}`);
    return html`<${tag}${attributes({ id: attr(node, 'id') })}>${cx.inline(node.content)}</${tag}>`;
  },
};
