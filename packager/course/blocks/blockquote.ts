import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

/** Somebody else's words, with where they come from. */
export const blockquote: BlockDef = {
  type: 'blockquote',
  content: 'paragraph+',
  attrs: blockAttrs.extend({ source: z.string().default('') }),
  empty: (newId) => ({
    type: 'blockquote',
    attrs: { id: newId(), source: '' },
    content: [{ type: 'paragraph', attrs: { id: newId() } }],
  }),
  html: (node, cx) => {
    const source = attr<string>(node, 'source');
    return html`<figure class="k-quote"${attributes({ id: attr(node, 'id') })}><blockquote>${cx.blocks(node.content)}</blockquote>${
      source && html`<figcaption>${source}</figcaption>`
    }</figure>`;
  },
  text: (node, inner) => [inner(node.content), attr<string>(node, 'source')].filter(Boolean).join('\n'),
};
