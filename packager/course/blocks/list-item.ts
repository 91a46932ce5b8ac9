import { z } from 'zod';
import { html } from '../html.ts';
import type { NodeDef } from './block.ts';

/** One point of a list: text, and perhaps a list of its own. */
export const listItem: NodeDef = {
  type: 'listItem',
  content: 'paragraph (bulletList | orderedList)*',
  attrs: z.strictObject({}),
  html: (node, cx) => {
    const [first, ...rest] = node.content ?? [];
    return html`<li>${cx.inline(first?.content)}${cx.blocks(rest)}</li>`;
  },
};
