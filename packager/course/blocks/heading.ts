import { z } from 'zod';
import { attributes, Html, html, saysNothing } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

/** A heading inside the page. The page's own title is its only level 1. */
export const heading: BlockDef = {
  type: 'heading',
  content: 'inline*',
  attrs: blockAttrs.extend({ level: z.literal([2, 3, 4]) }),
  empty: (newId) => ({ type: 'heading', attrs: { id: newId(), level: 2 } }),
  html: (node, cx) => {
    const inner = cx.inline(node.content);
    // A screen reader would announce a heading that says nothing.
    if (saysNothing(inner)) return html``;
    const tag = new Html(`h${attr<number>(node, 'level')}`);
    return html`<${tag}${attributes({ id: attr(node, 'id') })}>${inner}</${tag}>`;
  },
};
